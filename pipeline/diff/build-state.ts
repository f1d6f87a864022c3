// A state of a service → the document that this program builds from it, in memory: edition, names, glossary and corrections, no checks.
import { Report } from '../../scraper/diagnostics/report.ts';
import type { ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import type { ApiAccess } from '../../scraper/reference/api-access.ts';
import type { Provenance } from '../../spec/build/spec-build.ts';
import type { RowsOf } from '../../spec/diff/weigh-evidence.ts';
import { applyGlossary } from '../../spec/glossary/apply-glossary.ts';
import { buildCorrected } from '../build/build-service.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import type { ServiceDefinition } from '../../spec/service-definition.ts';
import { type KnownService, readServiceFiles } from '../services/load-services.ts';
import { readEdition } from '../services/read-edition.ts';
import { type RowDigests, readRowDigests, readRowFacts } from './row-digests.ts';
import type { FactsOfRows } from './row-facts.ts';
import { statedRows } from './stated-rows.ts';
import { ROW_DIGESTS, type ServiceState } from '../services/service-state.ts';

export interface BuiltDocument {
  document: OpenApiDocument;
  provenance: Provenance;
  rows: RowsOf;
}

/** `access`: see profileAccess. Undefined where the state has no edition, or one that holds no operation. */
export function buildState(id: string, state: ServiceState, access?: ApiAccess): BuiltDocument | undefined {
  const service = readServiceFiles(id, state, new Report());
  const reading = readStateEdition(state, service.definition, access);
  const digests = state.get(ROW_DIGESTS);
  return reading && buildReading(reading, service, readRowDigests(digests), readRowFacts(digests));
}

export function readStateEdition(
  state: ServiceState,
  definition: ServiceDefinition,
  access?: ApiAccess,
): ServiceReading | undefined {
  const edition = state.get('reference.md');
  return edition === undefined ? undefined : readEdition(edition, 'reference.md', definition, new Report(), access);
}

export function buildReading(
  reading: ServiceReading,
  { definition, corrections, glossary }: Omit<KnownService, 'folder'>,
  digests?: RowDigests,
  facts?: FactsOfRows,
): BuiltDocument {
  const { build } = buildCorrected(reading, definition, corrections);
  applyGlossary(build.document, glossary, { descriptions: 'vendor' }, reading.report);
  return {
    document: build.document,
    provenance: build.provenance,
    rows: statedRows(reading.reference, build.provenance, digests, facts),
  };
}
