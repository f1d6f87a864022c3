// Pages of another family of documentation, in memory: read by its profile and built.
import type { Source } from '../../scraper/blocks/block.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { interpret } from '../../scraper/interpret/documents/interpret.ts';
import { bundledProfile } from '../../scraper/profiles/bundled-profiles.ts';
import { readDocument } from '../../scraper/readers/read-document.ts';
import { attachIncluded } from '../../scraper/sources/attach-included.ts';
import type { ApiReference } from '../../scraper/reference/reference-model.ts';
import { buildSpec } from '../../spec/build/build-spec.ts';
import type { OpenApiDocument, SchemaObject } from '../../spec/openapi.ts';
import { anyService, sourceOf } from './pipeline.ts';

interface FamilyPages {
  reference: ApiReference;
  document: OpenApiDocument;
  diagnostics: readonly Diagnostic[];
  /** "POST /lamps", in the order of the spec. */
  operations: string[];
  /** What a reference of the spec leads to. */
  schema(reference: SchemaObject | undefined): SchemaObject;
}

function mediaTypeOf(id: string): Source['mediaType'] {
  if (id.endsWith('.html')) return 'text/html';
  if (id.endsWith('.yaml')) return 'application/yaml';
  if (id.endsWith('.json')) return 'application/json';
  return id.endsWith('.inc') ? 'text/x-rst' : 'text/markdown';
}

export async function readFamily(family: string, pages: Readonly<Record<string, string>>): Promise<FamilyPages> {
  const report = new Report();
  const sources = Object.entries(pages).map(([id, text]) => ({ ...sourceOf(id, text), mediaType: mediaTypeOf(id) }));
  const documents = await Promise.all(
    attachIncluded(sources, report).map((source) => readDocument(source, bundledProfile(family), report)),
  );
  const members = { service: 'lamps', operations: new Set<string>() };
  const [reading] = interpret(
    documents.flatMap((document) => document ?? []),
    { services: [members], service: 'lamps' },
    report,
  );
  if (!reading) throw new Error(`no operation: ${report.diagnostics.map(({ message }) => message).join(' ')}`);
  const { document } = buildSpec(reading.reference, anyService(), reading.report);
  return {
    reference: reading.reference,
    document,
    diagnostics: [...report.diagnostics, ...reading.report.diagnostics],
    operations: Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    ),
    schema: (reference) => document.components.schemas[reference?.$ref?.split('/').at(-1) ?? ''] ?? {},
  };
}
