// A finished OpenAPI document in, diagnostics out. Works on any 3.0 or 3.1 document, and on anything else without throwing.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { checks } from './checks.ts';
import { buildDocumentView, type DocumentView } from './document-view.ts';
import { isObject, member, shorten } from './json.ts';
import { measureDocument } from './measure-document.ts';

export interface CheckOptions {
  /** Also what we ask of documents that we build ourselves. */
  house?: boolean;
}

/** Examples are not looked at: `checkExamples` does that, in its own time. */
export function checkDocument(document: unknown, options: CheckOptions, report: Report): void {
  const view = openDocument(document, report);
  if (!view) return;
  for (const check of checks) {
    if (check.scope === 'every' || options.house) check.run(view, report);
  }
}

/** Undefined, and reported, when the value is no OpenAPI document that could be walked. */
export function openDocument(document: unknown, report: Report): (DocumentView & { version: '3.0' | '3.1' }) | undefined {
  const obstacle = measureDocument(document);
  if (obstacle) {
    report.add('document-unwalkable', { what: obstacle.what }, { pointer: obstacle.pointer });
    return undefined;
  }
  if (!isObject(document)) {
    report.add('document-unwalkable', { what: `is ${shorten(document)} and not an object` }, { pointer: '' });
    return undefined;
  }
  const view = buildDocumentView(document);
  const { version } = view;
  if (!version) {
    report.add('openapi-version-unknown', { found: shorten(member(document, 'openapi')) }, { pointer: '/openapi' });
    return undefined;
  }
  return { ...view, version };
}
