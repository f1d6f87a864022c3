// Names that users of an earlier build rely on: none may go without a word about what took its place.
import type { Report } from '../scraper/diagnostics/report.ts';
import type { OpenApiDocument } from './openapi.ts';
import { majorOf } from './release-record.ts';
import type { ServiceDefinition } from './service-definition.ts';

/** Operation ids and schema names of a document; nothing where it is none. */
export function namesOf(document: Partial<OpenApiDocument>): Set<string> {
  const ids = Object.values(document.paths ?? {}).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
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
  const currentName = namesNow(aliases, names);
  for (const name of [...published].sort()) {
    if (names.has(name)) continue;
    const now = currentName(name);
    if (!aliases.has(name)) report.add('published-name-gone', { name });
    else if (now !== undefined && !names.has(now)) report.add('alias-leads-nowhere', { name, alias: now });
  }
}

/** Old name → the name in its place, for all aliases that are kept: those that no release brought yet or a release of this major version did. */
export function formerNames(
  document: OpenApiDocument,
  { aliases, release }: Pick<ServiceDefinition, 'aliases' | 'release'>,
): Record<string, string> {
  const names = namesOf(document);
  const currentName = namesNow(aliases, names);
  const kept = [...aliases.keys()]
    .filter((name) => !names.has(name) && isKept(release?.aliases.get(name), release?.version))
    .sort();
  return Object.fromEntries(
    kept.flatMap((name) => {
      const now = currentName(name);
      return now !== undefined && names.has(now) ? [[name, now]] : [];
    }),
  );
}

/** An alias goes with the first release whose major version is higher than that of the release that brought it. */
function isKept(since: string | undefined, version: string | undefined): boolean {
  return since === undefined || version === undefined || majorOf(version) <= majorOf(since);
}

/** Follows aliases of aliases up to a name that is there; a circle ends. Each is followed once, however many lead over it. */
function namesNow(
  aliases: ReadonlyMap<string, string | undefined>,
  names: ReadonlySet<string>,
): (name: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (name) => {
    const passed = new Set<string>();
    let now: string | undefined = name;
    while (now !== undefined && !names.has(now) && aliases.has(now) && !known.has(now) && !passed.has(now)) {
      passed.add(now);
      now = aliases.get(now);
    }
    if (now !== undefined && known.has(now)) now = known.get(now);
    for (const one of passed) known.set(one, now);
    return now;
  };
}
