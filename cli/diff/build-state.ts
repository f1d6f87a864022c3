// A state of a service → the document that this program builds from it, in memory: edition, names, glossary and corrections, no checks.
import { createHash } from 'node:crypto';
import { Report } from '../../scraper/diagnostics/report.ts';
import { interpret, type ServiceReading } from '../../scraper/interpret/interpret.ts';
import { readDocument } from '../../scraper/readers/read-document.ts';
import type { Provenance } from '../../spec/build/spec-build.ts';
import { applyGlossary } from '../../spec/glossary/apply-glossary.ts';
import { buildCorrected } from '../build/build-service.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import type { ServiceDefinition } from '../../spec/service-definition.ts';
import { type KnownService, readServiceFiles } from '../load-services.ts';
import type { ServiceState } from '../service-state.ts';

export interface BuiltDocument {
  document: OpenApiDocument;
  provenance: Provenance;
}

/** Undefined where the state has no edition, or one that holds no operation. */
export function buildState(id: string, state: ServiceState): BuiltDocument | undefined {
  const service = readServiceFiles(id, state, new Report());
  const reading = readEdition(id, state, service.definition);
  return reading && buildReading(reading, service);
}

export function readEdition(id: string, state: ServiceState, { names }: ServiceDefinition): ServiceReading | undefined {
  const edition = state.get('reference.md');
  if (edition === undefined) return undefined;
  const report = new Report();
  const bytes = new TextEncoder().encode(edition);
  const document = readDocument({ id: 'reference.md', mediaType: 'text/markdown', bytes, origin: 'reference.md', sha256: createHash('sha256').update(bytes).digest('hex') }, report);
  const services = [{ service: id, operations: new Set(names.keys()) }];
  return document && interpret([document], { services, service: id }, report)[0];
}

export function buildReading(reading: ServiceReading, { definition, corrections, glossary }: Omit<KnownService, 'folder'>): BuiltDocument {
  const { build } = buildCorrected(reading, definition, corrections);
  applyGlossary(build.document, glossary, { descriptions: 'vendor' }, reading.report);
  return { document: build.document, provenance: build.provenance };
}
