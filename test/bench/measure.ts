// npm run measure: the figures of docs/measurements.md again. Builds from the full documents where they lie beside the project, prints what
// the reports say, and runs the scorers that lie there; each part that is not at hand is named and left out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServiceReport } from '../../pipeline/build/service-report.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const shared = resolve(root, '../shared');
const out = mkdtempSync(join(tmpdir(), 'tablespec-measure-'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function run(command: string, parameters: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd: root,
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  if (error) return `not run: ${command} is not at hand`;
  return status === 0 ? stdout.trim() : `failed with ${status}: ${stderr.trim().split('\n').at(-1) ?? ''}`;
}

function build(source: string, folder: string, service?: string): void {
  const parameters = [
    '--import',
    'tsx',
    'cli/main.ts',
    'build',
    '--source',
    source,
    '--out',
    folder,
    ...(service === undefined ? [] : ['--service', service]),
  ];
  const { status, stderr } = spawnSync(process.execPath, parameters, {
    cwd: root,
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  if (status === null || status > 1) throw new Error(stderr);
}

function printReport(folder: string): void {
  const { service, rows, operations, tables, schemas, examples, unreadSentences } = JSON.parse(
    readFileSync(join(folder, 'spec/report.json'), 'utf8'),
  ) as ServiceReport;
  say(
    `${service}: ${operations.length} operations, ${tables.length} tables, ${schemas} schemas, rows ${rows.read} = ${rows.placed} placed + ${rows.explained} explained, examples ${examples.parsed} of ${examples.read}, ${unreadSentences} sentences unread`,
  );
}

function scoreFacts(folder: string, service: string): void {
  const truth = join(shared, `truth/${service}.flat.json`);
  if (existsSync(truth))
    say(
      `  against the API Explorer: ${run('python3', [join(shared, 'tools/score_facts.py'), join(folder, 'spec/openapi.json'), truth])}`,
    );
}

const HTML: readonly [string, string][] = [
  ['cbr', 'html-sphinx/cbr'],
  ['kms', 'html-from-md/kms'],
  ['elb', 'html-original/elb'],
];

try {
  const text = join(shared, 'reference/text');
  if (existsSync(text)) {
    build(text, join(out, 'text'));
    for (const service of ['workspace', 'cbr']) printReport(join(out, 'text', service));
    const [spec, truth] = [join(out, 'text/workspace/spec'), join(shared, 'truth/workspace-constraints.jsonl')];
    say(
      `  constraints: ${run('python3', [join(shared, 'tools/score_constraints.py'), join(spec, 'openapi.json'), join(spec, 'provenance.json'), truth])}`,
    );
  } else say(`left out: ${text} is not there`);
  for (const [service, path] of HTML) {
    const pages = join(shared, 'reference/html', path);
    if (!existsSync(pages)) {
      say(`left out: ${pages} is not there`);
      continue;
    }
    build(pages, join(out, service), service);
    printReport(join(out, service));
    scoreFacts(join(out, service), service);
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
