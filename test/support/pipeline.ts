// The line from texts to a checked spec, in memory, as the build command runs it.
import { createHash } from 'node:crypto';
import { serviceQuality } from '../../pipeline/build/service-quality.ts';
import { placesOfRows } from '../../pipeline/build/places-of-rows.ts';
import { countCodes, serviceReport, type ServiceReport } from '../../pipeline/build/service-report.ts';
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { interpret, type ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import type { DocumentCache } from '../../scraper/interpret/documents/interpret-again.ts';
import { bundledProfile } from '../../scraper/profiles/bundled-profiles.ts';
import type { Profile } from '../../scraper/profiles/profile.ts';
import { readTextDocument } from '../../scraper/readers/read-document.ts';
import { accountRows } from '../../spec/account-rows.ts';
import { buildSpec } from '../../spec/build/build-spec.ts';
import type { SpecBuild } from '../../spec/build/spec-build.ts';
import { applyGlossary } from '../../spec/glossary/apply-glossary.ts';
import { checkWording } from '../../spec/glossary/check-wording.ts';
import { emptyGlossary } from '../../spec/glossary/glossary.ts';
import { checkDocument } from '../../spec/checks/check-document.ts';
import { readServiceDefinition, type ServiceDefinition } from '../../spec/service-definition.ts';
import { profileFor } from './profile-for.ts';

function mediaTypeOf(id: string): Source['mediaType'] {
  if (id.endsWith('.html')) return 'text/html';
  if (id.endsWith('.pdf')) return 'application/pdf';
  if (id.endsWith('.md')) return 'text/markdown';
  return id.endsWith('.json') ? 'application/json' : 'text/plain';
}

export function sourceOf(id: string, content: string | Uint8Array): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    id,
    mediaType: mediaTypeOf(id),
    bytes,
    origin: id,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Reads a text that is known to be readable. */
export function readPage(text: string, id = 'page.txt', profile?: Profile): DocumentModel {
  const report = new Report();
  const source = sourceOf(id, text);
  const document = readTextDocument(source, profile ?? profileFor(source), report);
  if (!document) throw new Error(`not readable: ${report.diagnostics[0]?.message ?? ''}`);
  return document;
}

/** A service that lists no operation: every document given belongs to it. */
export function anyService(files: { service?: string; names?: string } = {}, id = 'lamps'): ServiceDefinition {
  return readServiceDefinition(id, files, new Report());
}

/** Interprets texts in the order given as documents of one service. */
export function interpretPages(
  pages: Readonly<Record<string, string>>,
  definition = anyService(),
  report = new Report(),
): ServiceReading {
  const sources = Object.entries(pages).map(([id, text]) => sourceOf(id, text));
  const documents = sources.flatMap((source) => readTextDocument(source, profileFor(source), report) ?? []);
  const members = { service: definition.id, operations: new Set(definition.names.keys()), title: definition.title };
  const [reading] = interpret(documents, { services: [members], service: definition.id }, report);
  if (!reading) throw new Error('no document belongs to the service');
  return reading;
}

/** Interprets texts that are written as a bundled profile has them, as documents of a service that nobody knows. */
export function interpretAs(
  profile: string,
  pages: Readonly<Record<string, string>>,
  documentCache?: DocumentCache,
): ServiceReading {
  const documents = Object.entries(pages).map(([id, text]) => readPage(text, id, bundledProfile(profile)));
  const [reading] = interpret(documents, { services: [], service: 'lamps', documentCache }, new Report());
  if (!reading) throw new Error('no document belongs to the service');
  return reading;
}

export interface BuiltPages extends SpecBuild {
  reading: ServiceReading;
  report: ServiceReport;
  diagnostics: readonly Diagnostic[];
}

/** Builds the spec of a reading; `checked` runs the checks of the finished document too. */
export function buildReading(reading: ServiceReading, definition = anyService(), checked = false): BuiltPages {
  const build = buildSpec(reading.reference, definition, reading.report);
  const coverage = applyGlossary(build.document, emptyGlossary, { descriptions: 'vendor' }, reading.report);
  const wording = checkWording(build.document, emptyGlossary, undefined, reading.report);
  if (checked) checkDocument(build.document, { house: true }, reading.report);
  const rows = accountRows(reading.physicalRows, build.provenance, reading.report);
  const { diagnostics } = reading.report;
  const counted = serviceReport(reading, build.document, rows, coverage, wording);
  return {
    ...build,
    reading,
    report: {
      ...counted,
      quality: serviceQuality(build.document, counted, diagnostics),
      diagnostics: countCodes(diagnostics),
      rowsInDoubt: placesOfRows(diagnostics),
    },
    diagnostics,
  };
}

export function buildPages(
  pages: Readonly<Record<string, string>>,
  definition = anyService(),
  checked = false,
): BuiltPages {
  return buildReading(interpretPages(pages, definition), definition, checked);
}

/** "row-lost lamps.txt 12": what was said about which place, without words. */
export function codesAndPlaces(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, at }) =>
    [code, at?.document, at?.line].filter((part) => part !== undefined).join(' '),
  );
}
