// Every block of code in the README and the docs is held to the program: settings to what reads them, commands to the command line, calls
// to the client. A block that no test looks at fails here.
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../cli/program.ts';
import { readCatalogue } from '../pipeline/catalogue/read-catalogue.ts';
import { build } from '../pipeline/library.ts';
import { readProjectFile } from '../pipeline/services/project-file.ts';
import { Report } from '../scraper/diagnostics/report.ts';
import { checkProfile } from '../scraper/profiles/check-profile.ts';
import { compileProfile } from '../scraper/profiles/compile-profile.ts';
import { readPackageSettings } from '../spec/package-settings.ts';
import { compileStrictly } from './support/compile-strictly.ts';
import { filesBelow, projectFolder } from './support/source-files.ts';

interface Block {
  file: string;
  language: string;
  text: string;
}

const blocks = ['README.md', ...filesBelow(['docs'], '.md')].flatMap((file): Block[] =>
  [...readFileSync(join(projectFolder, file), 'utf8').matchAll(/^```(\w*)[^\n`]*\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', text = '']) => ({ file: basename(file), language, text }),
  ),
);
const blocksOf = (file: string, language: string): string[] =>
  blocks.filter((block) => block.file === file && block.language === language).map(({ text }) => text);

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-blocks-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Blocks that other tests run, draw or compare, and pictures in letters. */
const LOOKED_AT_ELSEWHERE: Readonly<Record<string, string>> = {
  'README.md yaml': 'docs.test.ts builds it',
  'getting-started.md console': 'getting-started.test.ts runs it',
  'getting-started.md html': 'getting-started.test.ts writes it',
  'getting-started.md ts': 'getting-started.test.ts writes it',
  'getting-started.md gitignore': 'getting-started.test.ts writes it',
  'library.md ts': 'packed-library.test.ts runs it',
  'validators.md ts': 'package.test.ts of the validators runs it',
  'architecture.md ': 'a picture',
  'architecture.md mermaid': 'a picture',
  'families-differences.md sh': 'needs documents that are no part of the project',
};
/** Blocks that a test below takes. */
const HELD_HERE = [
  'README.md ts',
  'agents.md json',
  'catalogue.md console',
  'catalogue.md yaml',
  'client.md yaml',
  'commands.md yaml',
  'portal.md console',
  'profiles.md yaml',
] as const;
type Held = (typeof HELD_HERE)[number];

function heldBlocks(kind: Held): string[] {
  const [file = '', language = ''] = kind.split(' ');
  const found = blocksOf(file, language);
  expect(found.length, kind).toBeGreaterThan(0);
  return found;
}

/** Fails where there is a second one, which no test would look at. */
function heldBlock(kind: Held): string {
  const found = heldBlocks(kind);
  expect(found).toHaveLength(1);
  return found[0] as string;
}

test('fragments of profiles keep the schema', () => {
  for (const text of heldBlocks('profiles.md yaml')) {
    const data = parse(text) as object;
    expect([text, ...checkProfile({ name: 'Fragment', language: 'en', ...data })]).toEqual([text]);
    expect(compileProfile('fragment', { name: 'Fragment', language: 'en', ...data }).faults).toEqual([]);
  }
});

test('the project file has all settings, each of which is taken', () => {
  const text = heldBlock('commands.md yaml');
  const folder = folderWith({ 'tablespec.yaml': text, 'my-vendor.yaml': 'name: Mine\nlanguage: en\n' });
  const settings = readProjectFile(folder);
  expect(Object.keys(parse(text) as object).filter((key) => !(key in settings))).toEqual([]);
});

test('the settings of a package are taken', () => {
  const text = heldBlock('client.md yaml');
  const report = new Report();
  const settings = readPackageSettings((parse(text) as Record<string, unknown>)['package'], 'service.yaml', report);
  expect(report.diagnostics).toEqual([]);
  expect(settings).toMatchObject({ name: '@example/kms', homepage: 'https://clients.example.com' });
});

test('the catalogue is read', () => {
  const text = heldBlock('catalogue.md yaml');
  const folder = folderWith({ 'services.yaml': text });
  mkdirSync(join(folder, 'lamps/pages'), { recursive: true });
  const report = new Report();
  const entries = readCatalogue(join(folder, 'services.yaml'), folder, report);
  expect(report.diagnostics).toEqual([]);
  expect(entries).toMatchObject([{ id: 'lamps', title: 'Lamps' }]);
});

/** Fails where a command or an option of this line is none of ours. */
function expectKnown(line: string): void {
  const words = line
    .replace(/^\$ /, '')
    .replace(/^(?:npm run |npx )?tablespec (?:-- )?/, '')
    .split(/\s+/);
  let command: Command = createProgram({ current: projectFolder, finish: () => {} });
  while (words.length > 0) {
    const inner = command.commands.find((one) => one.name() === words[0]);
    if (!inner) break;
    command = inner;
    words.shift();
  }
  expect(command.name(), line).not.toBe('tablespec');
  const options = command.options.flatMap(({ long, short }) => [long, short]);
  for (const word of words.filter((one) => one.startsWith('-'))) expect(options, line).toContain(word);
}

test('commands are commands of ours, with options of theirs', () => {
  const lines = (['portal.md console', 'catalogue.md console'] as const).flatMap((kind) =>
    heldBlocks(kind).join('\n').split('\n'),
  );
  const commands = lines.filter((line) => line.startsWith('$ '));
  expect(commands.length).toBeGreaterThan(1);
  for (const line of commands) expectKnown(line);
  expect(() => expectKnown('$ tablespec sight')).toThrow();
  expect(() => expectKnown('$ tablespec site --stone x')).toThrow();
});

test('agents start a command of ours', () => {
  const text = heldBlock('agents.md json');
  const { mcpServers } = JSON.parse(text) as { mcpServers: Record<string, { command: string; args: string[] }> };
  for (const { command, args } of Object.values(mcpServers)) expectKnown(`${command} ${args.join(' ')}`);
});

test("the README's call compiles, and a call without what is mandatory does not", async () => {
  const call = heldBlock('README.md ts');
  mkdirSync(join(projectFolder, 'out'), { recursive: true });
  const out = mkdtempSync(join(projectFolder, 'out', 'readme-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  await build({ folder: projectFolder, sources: ['examples/lamps'], service: 'lamps', out, descriptions: 'vendor' });
  const program = (text: string): string =>
    `import { createClient, createLamp } from './generated/client/index.ts';\nconst client = createClient({ baseUrl: 'https://lamps.example.com', projectId: 'p', token: 't' });\n${text}`;
  const compile = async (text: string): Promise<string> => {
    writeFileSync(join(out, 'program.ts'), program(text));
    return compileStrictly({ files: [join(out, 'program.ts')], types: ['node'] });
  };
  expect(await compile(call)).toBe('');
  expect(await compile(call.replace(/name: '[^']*',? ?/, ''))).toMatch(/name/);
});

test('every block is held by a test, and every test has its block', () => {
  const kinds = new Set(blocks.map(({ file, language }) => `${file} ${language}`));
  expect([...kinds].sort()).toEqual([...HELD_HERE, ...Object.keys(LOOKED_AT_ELSEWHERE)].sort());
});
