// The layers of docs/architecture.md as a table: which layer a file belongs to and what it may import.
import { dirname, posix } from 'node:path';
import ts from 'typescript';

/** The line from documents to artefacts. A layer imports layers before it, with the exceptions below. */
const LINE = [
  'scraper/diagnostics',
  'scraper/untrusted',
  'scraper/profiles',
  'scraper/sources',
  'scraper/readers',
  'scraper/blocks',
  'scraper/interpret',
  'scraper/reference',
  'scraper/edition',
  'spec',
  'spec/build',
  'spec/corrections',
  'spec/glossary',
  'spec/checks',
  'spec/defects',
  'spec/lint',
  'spec/down-convert',
  'spec/diff',
  'generator',
  'generator/model',
  'generator/runtime',
  'generator/runtime-package',
  'generator/mcp',
  'generator/client',
  'generator/validators',
  'generator/json-schemas',
  'generator/docs',
  'generator/portal',
  'generator/feeds',
  'pipeline',
  'cli',
] as const;

/** Within these folders: a folder imports folders before it. Examples and evidence stand beside each other. */
const INNER_LINES: Readonly<Record<string, readonly string[]>> = {
  'scraper/interpret': ['phrases', 'titles', 'fields', 'examples', 'evidence', 'tables', 'operations', 'documents'],
  'scraper/readers/pdf': ['content', 'lines', 'ruled-tables', 'open-tables', 'pages', 'flow', ''],
};

/** Types only: the stage that makes them imports them too. */
const TYPES_MADE_BY: Readonly<Record<string, readonly string[]>> = {
  'scraper/blocks': ['scraper/sources', 'scraper/readers'],
  'scraper/reference': ['scraper/interpret', 'scraper/profiles'],
};

/** Files at the root of spec/ that stand behind spec/build: they read what it made. */
const AFTER_BUILD = new Set(['spec/account-rows.ts', 'spec/resolve-name.ts']);

/** What a whole part of the tree may know of the scraper. */
const SEEN_OF_SCRAPER: Readonly<Record<string, readonly string[]>> = {
  spec: ['scraper/diagnostics', 'scraper/untrusted', 'scraper/reference'],
  generator: ['scraper/diagnostics', 'scraper/untrusted'],
};

/** The layer of a file by its path from the project's root; undefined for a folder that no layer names. */
export function layerOf(file: string): string | undefined {
  const folder = dirname(file);
  const layer = LINE.filter((name) => folder === name || folder.startsWith(`${name}/`)).sort(
    (a, b) => b.length - a.length,
  )[0];
  // A folder of its own directly under spec/ or generator/ is a layer of its own and has to be in the line.
  return (layer === 'spec' || layer === 'generator') && folder !== layer ? undefined : layer;
}

/** Why `file` may not import `target`; undefined where it may. Both are paths from the project's root. */
export function importFault(file: string, target: string): string | undefined {
  const from = layerOf(file);
  const to = layerOf(target);
  if (from === undefined || to === undefined) return `${from === undefined ? file : target} belongs to no layer`;
  const inner = Object.keys(INNER_LINES).find((folder) =>
    [file, target].every((path) => path.startsWith(`${folder}/`)),
  );
  if (inner !== undefined) return innerFault(inner, file, target);
  if (from === to || from === 'cli' || (from === 'pipeline' && to !== 'cli')) return undefined;
  if (TYPES_MADE_BY[to]?.includes(from)) return undefined;
  if (AFTER_BUILD.has(file) && to === 'spec/build') return undefined;
  const [part = ''] = from.split('/');
  const seen = SEEN_OF_SCRAPER[part];
  if (seen && to.startsWith('scraper/') && !seen.includes(to)) return `${part} knows nothing of ${to}`;
  // Generators stand side by side.
  const besides = [
    'generator/client',
    'generator/validators',
    'generator/json-schemas',
    'generator/docs',
    'generator/feeds',
    'generator/mcp',
  ];
  if (besides.includes(from) && besides.includes(to)) return `${from} and ${to} are generators beside each other`;
  return LINE.indexOf(to as never) < LINE.indexOf(from as never) ? undefined : `${to} comes after ${from}`;
}

function innerFault(folder: string, file: string, target: string): string | undefined {
  const line = INNER_LINES[folder] ?? [];
  const folderOf = (path: string): string =>
    dirname(path)
      .slice(folder.length + 1)
      .split('/')[0] ?? '';
  const [from, to] = [folderOf(file), folderOf(target)];
  const [place, other] = [from, to].map((name) => line.indexOf(name)) as [number, number];
  if (place < 0 || other < 0) return `${place < 0 ? file : target} is in no folder of ${folder}`;
  if (from === to) return undefined;
  if (from === 'evidence' && to === 'examples') return 'examples and evidence stand beside each other';
  return other < place ? undefined : `${folder}/${to} comes after ${folder}/${from}`;
}

/** Groups of files that import each other, directly or through others; each sorted, none for a tree without circles. */
export function importCircles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  // Tarjan: a file whose lowest reachable number is its own closes a group.
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const number = numbers.size;
    numbers.set(file, number);
    open.push(file);
    let low = number;
    for (const target of imports.get(file) ?? []) {
      if (!imports.has(target)) continue;
      if (!numbers.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, lowest.get(target) ?? (numbers.get(target) as number));
    }
    lowest.set(file, low);
    if (low < number) return low;
    const group = open.splice(open.indexOf(file)).sort();
    if (group.length > 1 || imports.get(file)?.includes(file)) circles.push(group);
    return low;
  };
  for (const file of imports.keys()) if (!numbers.has(file)) visit(file);
  return circles;
}

/** Relative imports of a source text as paths from the project's root; dynamic and type-only ones included. */
export function importsOf(file: string, text: string): string[] {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier));
}
