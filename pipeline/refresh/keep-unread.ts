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

/** The site did not give the page. What it does not have any more (page-missing) is gone. */
const REFUSED: ReadonlySet<string> = new Set(['page-refused', 'page-disallowed', 'page-not-html']);
/** A page that held an operation and now holds none may be a notice in its place. */
const EMPTY = 'page-without-operation';
/** The crawl ended before every page was asked for. */
const CUT_OFF: ReadonlySet<string> = new Set(['site-silent', 'site-limit']);

/** `last` is the edition of the run before; with `keepAll` all of it stays that was not read again. */
export function keepUnread(
  fresh: ApiReference,
  last: ApiReference | undefined,
  diagnostics: readonly Diagnostic[],
  keepAll = false,
): RefreshedReference {
  const of = (isMeant: (diagnostic: Diagnostic) => boolean) =>
    new Set(diagnostics.filter(isMeant).flatMap(({ at }) => at?.document ?? []));
  const failed = of(({ code, severity }) => severity === 'error' || REFUSED.has(code));
  const unread = new Set([...failed, ...of(({ code }) => code === EMPTY)]);
  const read = new Set(fresh.documents.map(({ id }) => id));
  const isCutOff = diagnostics.some(({ code }) => CUT_OFF.has(code));
  const known = new Set(fresh.operations.map(keyOf));
  const isWhole = failed.size === 0 && !isCutOff;
  // An operation that a book brought has no page that could be looked up: any page that failed may be its own.
  const mayBeUnread = ({ document }: Operation): boolean =>
    keepAll || unread.has(document) || (isCutOff && !read.has(document)) || (!isWhole && !/^https?:/i.test(document));
  const kept = (last?.operations ?? []).filter((operation) => !known.has(keyOf(operation)) && mayBeUnread(operation));
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
