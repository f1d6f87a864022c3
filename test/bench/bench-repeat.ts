// tsx test/bench/bench-repeat.ts: builds, the same again, and again after one small change: of a correction of the largest of all bundled
// services, of the same for that service alone, of one page of a service that is built from a folder of pages. Whole processes of the compiled
// command, and a build that watches, each as a part of the full build of the same.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileProject } from './compile-project.ts';
import { WatchedEdits } from './watched-edits.ts';
import { successfulRun } from './watched-run.ts';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const correction = 'spec/workspace/corrections/access-mode-lists-both.yaml';

interface Run {
  seconds: number;
  /** Seconds of all processes together; unknown for a build that watches. */
  processor?: number;
}

interface Scenario {
  name: string;
  /** Of the build command. */
  parameters: readonly string[];
  /** Something else for each number. */
  change(round: number): void;
}

async function run(project: string, ...parameters: string[]): Promise<Run> {
  const { seconds, usage } = await successfulRun(parameters, project);
  return { seconds, processor: usage.processor };
}

/** The fastest: what else the machine does makes the others longer. */
async function best(times: number, once: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = [];
  for (let round = 0; round < times; round += 1) runs.push(await once());
  return runs.sort((one, other) => one.seconds - other.seconds)[0] as Run;
}

/** A service of many pages: the vendor's where they lie beside the project, else our own, over and over. */
function copyPages(folder: string): { service: string; pages: string } {
  const pages = join(folder, 'pages');
  const known = resolve(root, '../shared/reference/html/html-original/elb');
  if (existsSync(known)) {
    // A build with errors is no measure, and a page without an address may be one: only those that have one are taken.
    cpSync(known, pages, { recursive: true, filter: (path) => !path.endsWith('.html') || hasAddress(path) });
    return { service: 'elb', pages };
  }
  mkdirSync(pages);
  const page = readFileSync(join(root, 'test/fixtures/documents/html-family/input/list.html'), 'utf8');
  for (let number = 1; number <= 150; number += 1)
    writeFileSync(
      join(pages, `list-${number}.html`),
      page.replace('Listing Lamps', `Listing Lamps ${number}`).replace('/lamps?', `/lamps-${number}?`),
    );
  return { service: 'lamps', pages };
}

function hasAddress(path: string): boolean {
  return /\b(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/)?\//.test(readFileSync(path, 'utf8'));
}

/** The page with a copy of its last row that describes a field, under another name; undefined where it has none. */
function withRow(page: string, name: string): string | undefined {
  const rows = [...page.matchAll(/<tr>(?:(?!<\/tr>)[\s\S])*<\/tr>/g)].filter(
    ([row]) => row.split('<td').length > 3 && /^<tr><td[^>]*><p>[a-z_]+<\/p>/.test(row),
  );
  const last = rows.at(-1);
  if (!last) return undefined;
  const end = last.index + last[0].length;
  return page.slice(0, end) + last[0].replace(/<p>[a-z_]+<\/p>/, `<p>${name}</p>`) + page.slice(end);
}

function line(name: string, { seconds, processor }: Run, whole: Run): string {
  const used =
    processor === undefined || whole.processor === undefined
      ? ''
      : `   ${processor.toFixed(2).padStart(6)} s of processor time  ${(processor / whole.processor).toFixed(3)} of full`;
  return `  ${name.padEnd(34)} ${seconds.toFixed(2).padStart(6)} s  ${(seconds / whole.seconds).toFixed(3)} of full${used}\n`;
}

async function measure(project: string, { name, parameters, change }: Scenario): Promise<void> {
  const command = [join(root, 'dist/cli/main.js'), 'build', ...parameters];
  const build = (): Promise<Run> => run(project, ...command);
  const full = await best(3, async () => {
    for (const folder of ['out', 'generated']) rmSync(join(project, folder), { recursive: true, force: true });
    return build();
  });
  const again = await best(5, build);
  let round = 0;
  const changed = await best(3, () => {
    change((round += 1));
    return build();
  });
  const edits = await WatchedEdits.start([...command, '--watch'], project);
  // The first builds of a process are slower than those after them.
  const watched = await best(15, async () => ({ seconds: await edits.after(() => change((round += 1))) }));
  edits.close();
  process.stdout.write(
    [
      `${name}\n`,
      line('full build', full, full),
      line('nothing changed (below 0.4 s)', again, full),
      line('after the change (below 0.25)', changed, full),
      line('the same, watching (below 0.25)', watched, full),
    ].join(''),
  );
}

compileProject();
const project = mkdtempSync(join(tmpdir(), 'tablespec-repeat-'));
try {
  cpSync(join(root, 'spec'), join(project, 'spec'), { recursive: true });
  const bare = await best(5, () => run(project, '-e', '0'));
  process.stdout.write(`Node alone ${bare.seconds.toFixed(2)} s\n`);
  const file = join(project, correction);
  const text = readFileSync(file, 'utf8');
  // An enumeration is in the types, the validators, the docs and the specs.
  const correct = (round: number): void =>
    writeFileSync(
      file,
      text.replace(/^( +value: \[.*)\]/m, (_line, list: string) => `${list}, ROUND_${round}]`),
    );
  await measure(project, {
    name: 'the bundled services; a correction of the largest',
    parameters: [],
    change: correct,
  });
  await measure(project, {
    name: 'the largest alone; the same correction',
    parameters: ['--service', 'workspace'],
    change: correct,
  });

  const { service, pages } = copyPages(project);
  const names = readdirSync(pages)
    .filter((name) => name.endsWith('.html'))
    .sort();
  const page = names
    .map((name) => join(pages, name))
    .find((path) => withRow(readFileSync(path, 'utf8'), 'any') !== undefined) as string;
  const original = readFileSync(page, 'utf8');
  const addRow = (round: number): void =>
    writeFileSync(page, withRow(original, `further_${'x'.repeat(round)}`) as string);
  await measure(project, {
    name: `${names.length} pages of ${service} that have an address; a row of one`,
    parameters: ['--source', pages, '--service', service],
    change: addRow,
  });
} finally {
  rmSync(project, { recursive: true, force: true });
}
