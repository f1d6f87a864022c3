// Names that users of an earlier build rely on: none may go without a word about what took its place.
import type { Report } from '../scraper/diagnostics/report.ts';
import type { OpenApiDocument } from './openapi.ts';

/** Operation ids and schema names of a document; nothing where it is none. */
export function namesOf(document: Partial<OpenApiDocument>): Set<string> {
  const ids = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
  return new Set([...ids, ...Object.keys(document.components?.schemas ?? {})]);
}

/** Reports every published name that is gone; `aliases` give the name in its place, or undefined where nothing took it. */
export function checkPublishedNames(
  published: ReadonlySet<string>,
  document: OpenApiDocument,
  aliases: ReadonlyMap<string, string | undefined>,
  report: Report,
): void {
  const names = namesOf(document);
  for (const name of [...published].sort()) {
    if (names.has(name)) continue;
    const now = currentName(name, aliases);
    if (!aliases.has(name)) report.add('published-name-gone', { name });
    else if (now !== undefined && !names.has(now)) report.add('alias-leads-nowhere', { name, alias: now });
  }
}

/** Follows aliases of aliases; a circle ends. */
function currentName(name: string, aliases: ReadonlyMap<string, string | undefined>): string | undefined {
  const seen = new Set<string>();
  let now: string | undefined = name;
  while (now !== undefined && aliases.has(now) && !seen.has(now)) {
    seen.add(now);
    now = aliases.get(now);
  }
  return now;
}
