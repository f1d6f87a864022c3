// What `tablespec diff` takes for its sides, prints, and exits with.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { buildState } from '../../pipeline/diff/build-state.ts';
import { diffCommand, type DiffOptions } from '../../cli/commands/diff.ts';
import { readState } from '../../pipeline/services/service-state.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import type { Change } from '../../spec/diff/change.ts';
import { ofFields } from '../../spec/diff/rules/example-documents.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { fixturesFolder } from '../support/golden.ts';
import { interpretPages } from '../support/pipeline.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const output = capturedOutput();
const PAGE = readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8');
const EDITION = printEdition(interpretPages({ 'lamps.txt': PAGE }).reference, 'Lamps');
const NEW_EDITION = EDITION.replace('| watts | Integer |', '| watts | String |');

beforeEach(() => {
  folder.write('old.json', JSON.stringify(ofFields({ lux: { type: 'integer', maximum: 100 } })));
  folder.write('new.yaml', stringify(ofFields({ lux: { type: 'integer', maximum: 50, description: 'Light.' } })));
  folder.write(
    'spec/lamps/service.yaml',
    'title: Lamps\nversion: "1.0"\nservers: [{ url: "https://lamps.example.com" }]\n',
  );
  folder.write('spec/lamps/names.yaml', '/v1/lamps:\n  get: ListLamps\n');
  folder.write('spec/lamps/reference.md', EDITION);
  build();
});

function build(): void {
  const built = buildState('lamps', readState(folder.path('spec/lamps')));
  folder.write('spec/lamps/openapi.json', JSON.stringify(built?.document));
  folder.write('spec/lamps/provenance.json', JSON.stringify(built?.provenance));
}

const diff = (before: string, after: string, form: DiffOptions['form'] = 'text', service?: string): Promise<number> =>
  diffCommand({ before, after, form, service }, folder.path());
const rulesOf = async (before: string, after: string, service?: string): Promise<string[]> => {
  output.printed = '';
  await diff(before, after, 'json', service);
  return (JSON.parse(output.printed) as { changes: Change[] }).changes.map(({ rule, place }) => `${rule} ${place}`);
};

describe('prints', () => {
  test('text: the worst first, and exits with 1 where something breaks', async () => {
    expect(await diff('old.json', 'new.yaml')).toBe(1);
    expect(output.printed).toBe(`old.json → new.yaml: 1 breaking, 0 risks, 1 not breaking, 1 documentation only

Breaking
  Lamp.lux: maximum is 50, it was 100
      limit-narrowed; in SetLamp; request

Not breaking
  Lamp.lux: maximum is 50, it was 100
      limit-narrowed; in SetLamp; response

Documentation only
  Lamp.lux: the description is new
      description-changed; in SetLamp; request and response
`);
  });

  test('Markdown', async () => {
    expect(await diff('old.json', 'new.yaml', 'markdown')).toBe(1);
    expect(output.printed).toContain(
      '1 breaking, 0 risks, 1 not breaking, 1 documentation only\n\n## Breaking\n\n- **Lamp.lux**: maximum is 50, it was 100 (`limit-narrowed`; in SetLamp; request)\n\n## Not breaking',
    );
  });

  test('JSON, with every member', async () => {
    expect(await diff('old.json', 'new.yaml', 'json')).toBe(1);
    const { counts, changes } = JSON.parse(output.printed) as { counts: object; changes: Change[] };
    expect(counts).toEqual({ breaking: 1, risk: 0, 'non-breaking': 1, documentation: 1 });
    const place = '/components/schemas/Lamp/properties/lux';
    expect(changes[0]).toEqual({
      rule: 'limit-narrowed',
      class: 'breaking',
      direction: 'request',
      scope: 'wire',
      place: 'Lamp.lux',
      operations: ['SetLamp'],
      pointers: { before: place, after: place },
      before: 100,
      after: 50,
      message: 'maximum is 50, it was 100',
      causes: [],
    });
  });

  test('nothing, and 0, where nothing changed', async () => {
    expect(await diff('old.json', 'old.json')).toBe(0);
    expect(output.printed).toBe('old.json → old.json: nothing changed\n');
  });

  test('0 where nothing breaks; text of documents is harmless', async () => {
    folder.write(
      'evil.json',
      JSON.stringify(ofFields({ lux: { type: 'integer', maximum: 100 }, 'x\u001b[31m](http:// "|<script>\n# a': {} })),
    );
    expect(await diff('old.json', 'evil.json')).toBe(0);
    expect(output.printed).not.toMatch(/\u001b/);
    output.printed = '';
    await diff('old.json', 'evil.json', 'markdown');
    expect(output.printed).not.toMatch(/\u001b|(?<!\\)<script|^# a/m);
  });
});

describe('takes', () => {
  test('editions, with the rows and the cause', async () => {
    folder.write('then/reference.md', EDITION);
    folder.write('spec/lamps/reference.md', NEW_EDITION);
    build();
    expect(await diff('then/reference.md', 'lamps', 'text', 'lamps')).toBe(1);
    expect(output.printed).toMatch(
      /Bulb\.watts: the type is string, it was integer\n +type-changed; in ListLamps; response; lamps\.txt \([^\n]*table 5, row 1\); the documents changed\n/,
    );
  });

  test('documents', async () => {
    folder.write('docs/one.txt', PAGE);
    folder.write('docs-now/one.txt', PAGE.replace('watts\tInteger', 'watts\tLong'));
    expect(await rulesOf('docs', 'docs-now', 'lamps')).toEqual(['format-widened Bulb.watts']);
  });

  test('folders of a service, services, and states of a commit', async () => {
    const git = (...parameters: string[]): void =>
      void spawnSync('git', ['-c', 'user.email=a@example.com', '-c', 'user.name=A', ...parameters], {
        cwd: folder.path(),
      });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'first');
    folder.write('spec/lamps/reference.md', NEW_EDITION);
    build();
    const expected = ['type-changed Bulb.watts'];
    expect(await rulesOf('HEAD:spec/lamps', 'lamps')).toEqual(expected);
    expect(await rulesOf('HEAD:spec/lamps/', 'spec/lamps')).toEqual(expected);
    expect(await rulesOf('HEAD:spec/lamps/openapi.json', 'spec/lamps/openapi.json')).toEqual(expected);
    expect(await rulesOf('HEAD:spec/lamps/reference.md', 'lamps', 'lamps')).toEqual(expected);
    output.printed = '';
    await diff('HEAD:spec/lamps', 'lamps');
    expect(output.printed).toContain('; the documents changed');
  });

  test.each([
    ['gone.json', 'There is no file, folder, service or commit "gone.json"'],
    ['HEAD:gone', 'There is no file, folder, service or commit'],
    ['--output=x:y', 'names no commit'],
    ['lamps@release', 'Make a release with tablespec release lamps, or name both sides: tablespec diff OLD lamps.'],
    ['empty', 'empty holds no operation: empty/lamps.md is empty. Give pages that hold operations, or a spec;'],
    ['broken.json', 'neither JSON nor YAML'],
    ['swagger.json', 'is no OpenAPI document of version 3.0 or 3.1'],
    ['bomb.yaml', 'neither JSON nor YAML'],
  ])('not %s', async (side, said) => {
    folder.write('empty/lamps.md', '');
    folder.write('broken.json', '{');
    folder.write('swagger.json', '{"swagger": "2.0"}');
    folder.write(
      'bomb.yaml',
      `a: &a [${'1,'.repeat(9)}1]\n${Array.from({ length: 9 }, (_, index) => `${'bcdefghij'[index]}: &${'bcdefghij'[index]} [${`*${'abcdefghi'[index]},`.repeat(9)}*${'abcdefghi'[index]}]`).join('\n')}\n`,
    );
    await expect(diff('old.json', side)).rejects.toThrow(said);
  });
});
