// The README and the docs: short enough, their links lead somewhere, and what they show as output is output.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../cli/program.ts';
import { buildSpec, readDocuments } from '../pipeline/library.ts';
import { listServices } from '../pipeline/services/package-root.ts';
import { projectFolder } from './support/source-files.ts';

type Described = Record<string, { described: number } | undefined>;

const TEXTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(projectFolder, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const textOf = (name: string): string => readFileSync(join(projectFolder, name), 'utf8');

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

test('the README has at most 12 kB', () => {
  expect(Buffer.byteLength(textOf('README.md'))).toBeLessThanOrEqual(12_000);
});

test.each(TEXTS)('every link of %s leads to a file and a heading', (name) => {
  const broken = [...textOf(name).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? name : join(dirname(name), path);
      if (!existsSync(join(projectFolder, file))) return true;
      const headings = [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
      return anchor !== undefined && !headings.includes(anchor);
    });
  expect(broken).toEqual([]);
});

test('every page of the docs is reached from the README', () => {
  for (const name of TEXTS.slice(1)) expect(textOf('README.md')).toContain(`(${name})`);
});

test('the table of the README stands in the example, and the YAML behind it is what comes out', async () => {
  const readme = textOf('README.md');
  const page = textOf('examples/lamps/create-lamp.md');
  const rows = (/\n(\| Parameter[\s\S]*?)\n\n/.exec(readme)?.[1] ?? '').split('\n');
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(page).toContain(row);
  const { readings } = await readDocuments({ folder: projectFolder, sources: ['examples/lamps'], service: 'lamps' });
  const [reading] = readings;
  if (!reading) throw new Error('nothing was read');
  const schemas = buildSpec(reading.reference, { service: 'title: Lamps\n' }).document.components?.schemas ?? {};
  const shown: unknown = parse(/```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '');
  expect(Object.keys(shown as object)).toEqual(['brightness', 'colour']);
  expect(JSON.parse(JSON.stringify(schemas['CreateLampRequestBody']))).toMatchObject({ properties: shown });
});

test('docs/commands.md has every command with every option, and no other', () => {
  const text = textOf('docs/commands.md');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  const program = createProgram({ current: projectFolder, finish: () => {} });
  const commands = program.commands.flatMap((command) =>
    command.commands.length === 0
      ? [{ name: command.name(), command }]
      : command.commands.map((inner) => ({ name: `${command.name()} ${inner.name()}`, command: inner })),
  );
  const optionsOf = (name: string): string[] => {
    const first = rows.findIndex((row) => row.startsWith(`| \`${name}`));
    expect(first, name).toBeGreaterThanOrEqual(0);
    const further = rows.slice(first + 1).findIndex((row) => !row.startsWith('| | '));
    return [
      ...new Set(
        rows
          .slice(first, first + 1 + Math.max(0, further))
          .join(' ')
          .match(/--[a-z-]+/g) ?? [],
      ),
    ].sort();
  };
  for (const { name, command } of commands)
    expect(optionsOf(name), name).toEqual(command.options.map(({ long }) => long).sort());
  expect(rows.filter((row) => /^\| `[a-z]+/.test(row))).toHaveLength(commands.length);
});

test('docs/outputs.md has every extension that a spec may hold, and no other', () => {
  const declared = textOf('spec/openapi.ts').matchAll(/^ +'(x-[a-z-]+)'\?:/gm);
  const told = textOf('docs/outputs.md').matchAll(/^\| `(x-[a-z-]+)` \|/gm);
  const names = (matches: Iterable<RegExpMatchArray>): string[] =>
    [...new Set([...matches].map(([, name = '']) => name))].sort();
  expect(names(told)).toEqual(names(declared));
});

test('what docs/measurements.md says of the committed services is what they say', () => {
  const services = listServices(projectFolder);
  const worded = services.filter((id) => existsSync(join(projectFolder, 'spec', id, 'glossary.yaml')));
  const reports = worded.map((id) => JSON.parse(textOf(`spec/${id}/report.json`)) as { descriptions: Described });
  const described = (kind: string): string =>
    reports.reduce((sum, { descriptions }) => sum + (descriptions[kind]?.described ?? 0), 0).toLocaleString('en-US');
  const text = textOf('docs/measurements.md');
  expect(text).toContain(
    `all ${described('operations')} operations, ${described('parameters')} parameters, ${described('schemas')} schemas, ${described('fields')} fields`,
  );
  const defects = [...textOf('spec/workspace/defects.md').matchAll(/^\| [A-Z][^|]* \| (\d+) \|$/gm)].map(
    ([, number]) => number,
  );
  const [table, example, open, undecided, layout, reading] = defects;
  const all = defects.reduce((sum, number) => sum + Number(number), 0);
  expect(text).toContain(
    `${all}: ${table} table, ${example} example, ${open} never filled in, ${undecided} undecided, ${layout} layout, ${reading} read wrongly`,
  );
  const corrections = services.flatMap((id) => {
    const folder = join(projectFolder, 'spec', id, 'corrections');
    return existsSync(folder) ? readdirSync(folder).map((name) => textOf(`spec/${id}/corrections/${name}`)) : [];
  });
  const changes = corrections.flatMap((file) => (parse(file) as { changes: unknown[] }).changes);
  expect(text).toContain(`${corrections.length} files, ${changes.length} changes`);
});
