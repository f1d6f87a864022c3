// tsx test/bench/bench-repeat.ts: a build of the bundled services, the same again, and again after one correction of the largest was
// changed; then a build of one service from a folder of pages, and again after one of them got another row. Whole processes of the
// compiled command, each as a part of the full build of the same.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { successfulRun } from './watched-run.ts';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const correction = 'spec/workspace/corrections/access-mode-lists-both.yaml';

interface Run {
  seconds: number;
  processor: number;
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
    cpSync(known, pages, { recursive: true });
    return { service: 'elb', pages };
  }
  mkdirSync(pages);
  const page = readFileSync(join(root, 'test/fixtures/documents/html-family/input/list.html'), 'utf8');
  for (let number = 1; number <= 150; number += 1) writeFileSync(join(pages, `list-${number}.html`), page.replace('Listing Lamps', `Listing Lamps ${number}`).replace('/lamps?', `/lamps-${number}?`));
  return { service: 'lamps', pages };
}

/** The page with a copy of its last row that describes a field, under another name; undefined where it has none. */
function withRow(page: string, name: string): string | undefined {
  const rows = [...page.matchAll(/<tr>(?:(?!<\/tr>)[^])*<\/tr>/g)].filter(([row]) => row.split('<td').length > 3 && /^<tr><td[^>]*><p>[a-z_]+<\/p>/.test(row));
  const last = rows.at(-1);
  if (!last) return undefined;
  const end = last.index + last[0].length;
  return page.slice(0, end) + last[0].replace(/<p>[a-z_]+<\/p>/, `<p>${name}</p>`) + page.slice(end);
}

execFileSync(process.execPath, [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
const project = mkdtempSync(join(tmpdir(), 'tablespec-repeat-'));
try {
  cpSync(join(root, 'spec'), join(project, 'spec'), { recursive: true });
  const build = (...options: string[]): Promise<Run> => run(project, join(root, 'dist/cli/main.js'), 'build', ...options);
  const file = join(project, correction);
  const text = readFileSync(file, 'utf8');
  const full = await best(2, async () => {
    rmSync(join(project, 'out'), { recursive: true, force: true });
    rmSync(join(project, 'generated'), { recursive: true, force: true });
    return build();
  });
  const bare = await best(5, () => run(project, '-e', '0'));
  const again = await best(5, () => build());
  let round = 0;
  const corrected = await best(3, () => {
    // Another value each time: an enumeration is in the types, the validators, the docs and the specs.
    round += 1;
    writeFileSync(file, text.replace(/^( +value: \[.*)\]/m, (_line, list: string) => `${list}, ROUND_${round}]`));
    return build();
  });
  const line = (name: string, { seconds, processor }: Run, whole: Run): string =>
    `${name.padEnd(30)} ${seconds.toFixed(2).padStart(6)} s  ${(seconds / whole.seconds).toFixed(3)} of full   ${processor.toFixed(2).padStart(6)} s of processor time  ${(processor / whole.processor).toFixed(3)} of full\n`;
  process.stdout.write([line('Node alone', bare, full), line('full build', full, full), line('nothing changed (below 0.4 s)', again, full), line('one correction (below 0.25)', corrected, full)].join(''));

  const { service, pages } = copyPages(project);
  const buildPages = (): Promise<Run> => build('--source', pages, '--service', service);
  const page = readdirSync(pages).sort().map((name) => join(pages, name)).find((name) => withRow(readFileSync(name, 'utf8'), 'any') !== undefined) as string;
  const original = readFileSync(page, 'utf8');
  const fullPages = await best(2, () => {
    rmSync(join(project, 'out'), { recursive: true, force: true });
    return buildPages();
  });
  const changed = await best(3, () => {
    round += 1;
    writeFileSync(page, withRow(original, `further_${round}`) as string);
    return buildPages();
  });
  process.stdout.write([line(`${readdirSync(pages).length} pages of ${service}`, fullPages, fullPages), line('one page (below 0.25)', changed, fullPages)].join(''));
} finally {
  rmSync(project, { recursive: true, force: true });
}
