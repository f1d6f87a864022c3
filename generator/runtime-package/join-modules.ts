// Modules that every program loads together → one: Node takes longer to find and open twenty files than to run them. The manifest of
// the package leads there by the name of each, so that nobody who imports one has to know.

/** Without ending: `huawei/sign`; from the name of a module to its JavaScript. */
export type Modules = ReadonlyMap<string, string>;

/** The module that holds the others. */
export const JOINED = 'core';
const IMPORT = /^import \{ ([^}]*) \} from ["']([^"']+)["'];\n/gm;
const EXPORT_FROM = /^export \{ ([^}]*) \} from ["']([^"']+)["'];\n/gm;
const DECLARATION = /^(export )?(?:async )?(?:function\*?|const|let|class) +(\w+)/gm;

/** @param entries what programs import; what these lead to goes along. @throws where two modules have a name in common: a bug of ours. */
export function joinModules(modules: Modules, entries: readonly string[], note: string): Map<string, string> {
  const joined = collectAll(modules, entries);
  const outside = new Set<string>();
  const owners = new Map<string, string>();
  const bodies = [...joined].map((name) => {
    const code = modules.get(name) ?? '';
    for (const [, , declared = ''] of code.matchAll(DECLARATION)) {
      const owner = owners.get(declared);
      if (owner !== undefined) throw new Error(`${name} and ${owner} both have ${declared}`);
      owners.set(declared, name);
    }
    for (const [line, , path = ''] of code.matchAll(IMPORT)) if (!path.startsWith('.')) outside.add(line);
    return code
      .replace(note, '')
      .replace(IMPORT, '')
      .replace(EXPORT_FROM, '')
      .replace(/^export \{\};\n/m, '')
      .trim();
  });
  const core = `${note}${[...outside].join('')}\n${bodies.filter((body) => body !== '').join('\n\n')}\n`;
  const rest = [...modules]
    .filter(([name, code]) => !joined.has(name) || exportsOf(code).length === 0)
    .map(([name, code]): [string, string] => [name, redirect(name, code, joined)]);
  return new Map([...rest, [JOINED, core]]);
}

/** Those that are found in the one that holds the others, and nowhere else: not modules of types alone. Sorted. */
export function joinedModules(modules: Modules, entries: readonly string[]): string[] {
  return [...collectAll(modules, entries)].filter((name) => exportsOf(modules.get(name) ?? '').length > 0).sort();
}

function collectAll(modules: Modules, entries: readonly string[]): Set<string> {
  const joined = new Set<string>();
  for (const entry of entries) collect(modules, entry, joined);
  return joined;
}

/** Those that a module imports stand before it: a class extends what is there already. */
function collect(modules: Modules, name: string, found: Set<string>): void {
  if (found.has(name)) return;
  const code = modules.get(name);
  if (code === undefined) throw new Error(`No module ${name}`);
  for (const pattern of [IMPORT, EXPORT_FROM])
    for (const [, , path = ''] of code.matchAll(pattern))
      if (path.startsWith('.')) collect(modules, targetOf(name, path), found);
  found.add(name);
}

function exportsOf(code: string): string[] {
  const own = [...code.matchAll(DECLARATION)].flatMap(([, exported, name = '']) => (exported ? [name] : []));
  return [...own, ...[...code.matchAll(EXPORT_FROM)].flatMap(([, names = '']) => names.split(', '))];
}

/** What a module that stays takes from the joined ones, it takes from the one that holds them. */
function redirect(name: string, code: string, joined: ReadonlySet<string>): string {
  const replace = (line: string, _names: string, path: string): string =>
    path.startsWith('.') && joined.has(targetOf(name, path)) ? line.replace(path, pathTo(name, JOINED)) : line;
  return code.replace(IMPORT, replace).replace(EXPORT_FROM, replace);
}

/** `huawei/sign` and `../serialize.js` lead to `serialize`. */
function targetOf(from: string, path: string): string {
  return new URL(path, `file:///${from}`).pathname.slice(1).replace(/\.js$/, '');
}

function pathTo(from: string, name: string): string {
  return `${from.includes('/') ? '../'.repeat(from.split('/').length - 1) : './'}${name}.js`;
}
