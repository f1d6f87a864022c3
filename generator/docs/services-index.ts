// generated/README.md: every service of a project, with the way to its docs, its client and its specification.
import { asRecord, memberRecord, memberText } from '../model/json-value.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { heading, inlineText } from './markdown-text.ts';
import { pageText } from './page.ts';
import { table } from './table.ts';

/** What an index has to know of a service, beside which its folders stand. */
export interface IndexedService {
  /** Small letters, digits, hyphens. */
  id: string;
  /** The OpenAPI document as the build wrote it. */
  document: unknown;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch']);

/** Says nothing that a release alone changes. @param specs from the folder of the index to that of the specifications. */
export function servicesIndex(services: readonly IndexedService[], specs: string): GeneratedFile {
  const rows = services.map(({ id, document }) => {
    const root = asRecord(document);
    const info = memberRecord(root, 'info');
    const operations = Object.values(memberRecord(root, 'paths') ?? {})
      .flatMap((item) => Object.keys(asRecord(item) ?? {}))
      .filter((key) => methods.has(key));
    const schemas = Object.keys(memberRecord(memberRecord(root, 'components'), 'schemas') ?? {});
    return [
      `[${inlineText(memberText(info, 'title') ?? id)}](${id}/docs/README.md)`,
      inlineText(memberText(info, 'description') ?? ''),
      String(operations.length),
      String(schemas.length),
      `[client](${id}/client/README.md), [OpenAPI](${specs}/${id}/openapi.yaml), [defects](${specs}/${id}/defects.md)`,
    ];
  });
  const columns = ['Service', 'What it is', 'Operations', 'Schemas', 'More'].map((title) => ({ title }));
  return {
    path: 'README.md',
    text: pageText([
      heading(1, 'Services'),
      table(columns, rows),
      'The clients share one runtime, [`runtime`](runtime/README.md). `tablespec site` makes pages for a browser of all of them, with one search.',
    ]),
  };
}
