// A finished OpenAPI document in, diagnostics out. Works on any 3.0 or 3.1 document, and on anything else without throwing.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { checks } from './checks.ts';
import type { Changed } from '../changed-parts.ts';
import { buildDocumentView, type DocumentView } from './document-view.ts';
import { isObject, member, shorten } from './json.ts';
import { measureDocument } from './measure-document.ts';
import { keepsStructure, structure } from './structure.ts';

export interface CheckOptions {
  /** Also what we ask of documents that we build ourselves. */
  house?: boolean;
  /** What has to be held against the official schema; the whole if absent. */
  changed?: Changed;
}

/** Examples are not looked at: `checkExamples` does that, in its own time. */
export function checkDocument(document: unknown, options: CheckOptions, report: Report): void {
  const opened = openDocument(document);
  switch (opened.kind) {
    case 'unwalkable':
      report.add('document-unwalkable', { what: opened.what }, { pointer: opened.pointer });
      return;
    case 'unversioned':
      report.add('openapi-version-unknown', { found: opened.found }, { pointer: '/openapi' });
      return;
    case 'opened':
      for (const check of checks) {
        if (check === structure && keepsStructure(options.changed ?? 'whole', opened.view.version)) continue;
        if (check.scope === 'every' || options.house) check.run(opened.view, report);
      }
  }
}

export type OpenedDocument =
  | { kind: 'opened'; view: DocumentView & { version: '3.0' | '3.1' } }
  | { kind: 'unwalkable'; what: string; pointer: string }
  | { kind: 'unversioned'; found: string };

/** Whatever the value is, this and the checks come to an end. */
export function openDocument(document: unknown): OpenedDocument {
  const obstacle = measureDocument(document);
  if (obstacle) return { kind: 'unwalkable', ...obstacle };
  if (!isObject(document))
    return { kind: 'unwalkable', what: `is ${shorten(document)} and not an object`, pointer: '' };
  const view = buildDocumentView(document);
  const { version } = view;
  return version
    ? { kind: 'opened', view: { ...view, version } }
    : { kind: 'unversioned', found: shorten(member(document, 'openapi')) };
}
