// A page that could not be read says nothing about its operations: they stay as the last edition has them. An operation that the site
// no longer has a page for, or whose page describes it no longer, is gone.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { ApiReference, Operation } from '../../scraper/reference/reference-model.ts';

export interface RefreshedReference {
  reference: ApiReference;
  /** Operations that stay because their pages could not be read. */
  kept: Operation[];
}

/** The site did not give the page, or gave one that is none of its reference. What it does not have any more (page-missing) is gone. */
const UNREAD: ReadonlySet<string> = new Set(['page-refused', 'page-disallowed', 'page-not-html', 'page-without-operation']);
/** The crawl ended before every page was asked for. */
const CUT_OFF: ReadonlySet<string> = new Set(['site-silent', 'site-limit']);

/** `last` is the edition of the run before. */
export function keepUnread(fresh: ApiReference, last: ApiReference | undefined, diagnostics: readonly Diagnostic[]): RefreshedReference {
  const unread = new Set(diagnostics.filter(({ code, severity }) => severity === 'error' || UNREAD.has(code)).flatMap(({ at }) => at?.document ?? []));
  const read = new Set(fresh.documents.map(({ id }) => id));
  const isCutOff = diagnostics.some(({ code }) => CUT_OFF.has(code));
  const known = new Set(fresh.operations.map(keyOf));
  const kept = (last?.operations ?? []).filter((operation) => !known.has(keyOf(operation)) && (unread.has(operation.document) || (isCutOff && !read.has(operation.document))));
  const isWhole = unread.size === 0 && !isCutOff;
  return {
    reference: {
      ...fresh,
      operations: [...fresh.operations, ...kept],
      // Appendices are pages like any other.
      endpoints: isWhole || fresh.endpoints.length > 0 ? fresh.endpoints : (last?.endpoints ?? []),
      errorCodes: isWhole || fresh.errorCodes.length > 0 ? fresh.errorCodes : (last?.errorCodes ?? []),
    },
    kept,
  };
}

function keyOf({ method, path }: Operation): string {
  return operationKey(method, path);
}
