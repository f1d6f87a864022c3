// What a check is: one rule about a finished document, with documents that keep it and documents that break it.
import type { DiagnosticCode } from '../../scraper/diagnostics/catalogue.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { DocumentView } from './document-view.ts';

export interface Check {
  id: string;
  /** `every`: holds for any OpenAPI 3.0 or 3.1 document. `house`: what we ask of the documents we build, on top. */
  scope: 'every' | 'house';
  run(view: DocumentView, report: Report): void;
  /** Documents the check has nothing to say about. */
  good: object[];
  bad: BadExample[];
}

interface BadExample {
  document: object;
  /** Exactly what the check reports, in order. */
  reports: { code: DiagnosticCode; pointer: string }[];
}

/** A document with one schema per entry, for the examples of checks that look at schemas. */
export function exampleOfSchemas(schemas: object): object {
  return { openapi: '3.1.0', info: { title: 'Example', version: '1' }, components: { schemas } };
}

/** A document with these paths, for the examples of checks that look at operations. */
export function exampleOfPaths(paths: object, rest: object = {}): object {
  return { openapi: '3.1.0', info: { title: 'Example', version: '1' }, paths, ...rest };
}
