// Names that went with a change → aliases in names.yaml, so that users of the last build find what took their place.
import { isMap } from 'yaml';
import { maintainedYaml } from '../../spec/compatible-yaml.ts';
import type { Change } from '../../spec/diff/change.ts';

const GONE: ReadonlySet<string> = new Set(['operation-removed', 'schema-removed', 'schema-gone-with-users']);

/** Old name → the name in its place, or null where nothing took it. */
export function goneNames(changes: readonly Change[]): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { rule, before, after, place } of changes) {
    if (rule === 'operation-renamed' || rule === 'schema-renamed') names.set(String(before), String(after));
    else if (GONE.has(rule)) names.set(place, null);
  }
  return names;
}

/** Former names that are gone, each with the name in its place that is there; `aliases` may lead from one to the next. */
export function renamedTo(
  aliases: Iterable<readonly [string, string | null | undefined]>,
  present: ReadonlySet<string>,
): Map<string, string> {
  const next = new Map(aliases);
  const renamed = new Map<string, string>();
  for (const old of next.keys()) {
    let now: string | null | undefined = old;
    const seen = new Set<string>();
    while (typeof now === 'string' && !present.has(now) && !seen.has(now)) {
      seen.add(now);
      now = next.get(now);
    }
    if (now !== old && typeof now === 'string' && present.has(now)) renamed.set(old, now);
  }
  return renamed;
}

/** The text of names.yaml with the aliases; what stands in it is kept as it is, comments included. */
export function addAliases(names: string, gone: ReadonlyMap<string, string | null>): string {
  if (gone.size === 0) return names;
  const file = maintainedYaml(names.trim() === '' ? '{}' : names);
  for (const [old, now] of [...gone].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (!file.hasIn(['aliases', old])) file.setIn(['aliases', old], now);
  return file.toString({ lineWidth: 0, nullStr: '' });
}

/** The text without aliases of names that exist again: a page that was away for a while leaves no trace. */
export function dropReturned(names: string, present: ReadonlySet<string>): string {
  const file = maintainedYaml(names.trim() === '' ? '{}' : names);
  const aliases = file.get('aliases');
  if (!isMap(aliases)) return names;
  const returned = aliases.items.map(({ key }) => String(key)).filter((name) => present.has(name));
  if (returned.length === 0) return names;
  for (const name of returned) file.deleteIn(['aliases', name]);
  if (aliases.items.length === 0) file.delete('aliases');
  return file.toString({ lineWidth: 0, nullStr: '' });
}
