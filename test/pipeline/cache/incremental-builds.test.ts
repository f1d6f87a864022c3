// Pages and corrections change, in any order and back again: whatever was kept of earlier builds, the output and what is said are those of a
// build that keeps nothing.
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import * as buildModule from '../../../pipeline/build/build-service.ts';
import { build as buildProject } from '../../../pipeline/build/build.ts';
import * as interpretModule from '../../../scraper/interpret/documents/interpret-document.ts';
import * as readModule from '../../../scraper/readers/read-document.ts';
import type { Diagnostic } from '../../../scraper/diagnostics/diagnostic.ts';
import { fixturesFolder } from '../../support/golden.ts';
import { replaceFunction } from '../../support/replaced-function.ts';
import { generatorsHere, standInFor } from '../../support/stand-in-jobs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// A linter with one rule of the kind that the real one has: it looks at one schema. That the real one is narrowed rightly, changed-parts.test.ts shows.
const linted: { seen: string[][] } = { seen: [] };
standInFor({
  ...generatorsHere,
  lint({ text }) {
    const { schemas } = (JSON.parse(text) as { components: { schemas: Record<string, { properties?: object }> } })
      .components;
    linted.seen.push(Object.keys(schemas));
    const faulty = Object.entries(schemas).filter(([, { properties }]) => properties && 'lux' in properties);
    return faulty.map(([name]) => ({
      rule: 'no-lux',
      severity: 'warning',
      message: 'What is lux?',
      pointer: `/components/schemas/${name}/properties/lux`,
    }));
  },
});
replaceFunction(buildModule, 'buildService');
replaceFunction(readModule, 'readTextDocument');
replaceFunction(interpretModule, 'interpretDocument');

const folder = temporaryFolder();
const PAGES = join(fixturesFolder, 'documents', 'html-family', 'input');
const originals = new Map(readdirSync(PAGES).map((name) => [name, readFileSync(join(PAGES, name), 'utf8')]));
const row = (name: string, description: string): string =>
  `<tr><td><p>${name}</p></td><td><p>String</p></td><td><p>${description}</p></td></tr>`;

/** What a vendor does to pages: of what one says alone, of what it tells others, and of which there are. */
const pageEdits: readonly ((pages: Map<string, string>) => void)[] = [
  (pages) => pages.set('dim.html', String(pages.get('dim.html')).replace('from 0 to 9', 'from 0 to 7')),
  (pages) => pages.set('dim.html', String(pages.get('dim.html')).replace('<p>lux</p>', '<p>glow</p>')),
  (pages) =>
    pages.set(
      'list.html',
      String(pages.get('list.html')).replace(row('id', 'Which.'), row('id', 'Which.') + row('colour', 'Its colour.')),
    ),
  (pages) => pages.set('list.html', String(pages.get('list.html')).replace('"hall"', '7')),
  (pages) =>
    pages.set(
      'data.html',
      String(pages.get('data.html')).replace(
        row('room', 'Its name.'),
        row('room', 'Its name.') + row('floor', 'Where it is.'),
      ),
    ),
  (pages) =>
    pages.set(
      'light.html',
      String(pages.get('light.html')).replace('A word.', 'Some words. The value is one of: hush, loud.'),
    ),
  (pages) => void pages.delete('light.html'),
  (pages) => pages.set('list.html', `${String(pages.get('list.html'))}<!-- Printed on another day. -->`),
];

const correction = (change: string): string =>
  `reason: A lamp is meant otherwise.\nevidence: [{ document: list.html, facts: said elsewhere }]\nchanges: [${change}]\n`;
const corrections: Readonly<Record<string, string>> = {
  'bound.yaml': correction('{ target: OsDim.lux/maximum, expected: 9, value: 8 }'),
  'rename.yaml': correction(
    '{ target: /components/schemas/Marks/properties/colour, expected: { type: string }, rename: color }',
  ),
  'values.yaml': correction('{ target: OsLight.note/enum, value: [hush, loud] }'),
  'gone.yaml': correction('{ target: /components/schemas/Marks/properties/name, expected: { type: string } }'),
  'type.yaml': correction('{ target: ListLamps.query.rooms/description, expected: Which rooms., value: Rooms. }'),
  'missing.yaml': correction('{ target: Lamp.id/maxLength, value: 64 }, { target: Lamp.lost/type, value: string }'),
  'broken.yaml': correction('{ target: Lamp.id/type, expected: string, value: text }'),
};

interface State {
  pages: readonly number[];
  corrections: readonly string[];
}

beforeEach(() => {
  folder.write(
    'spec/lamps/service.yaml',
    'title: Lamps\nversion: "1.0"\nservers: [{ url: "https://lamps.example.com" }]\n',
  );
  folder.write('spec/lamps/names.yaml', '/v2/{house_id}/lamps:\n  get: ListLamps\n');
});

function enter(state: State): void {
  const pages = new Map(originals);
  for (const index of state.pages) pageEdits[index]?.(pages);
  for (const name of ['docs', 'spec/lamps/corrections']) rmSync(folder.path(name), { recursive: true, force: true });
  for (const [name, text] of pages) folder.write(`docs/${name}`, text);
  for (const name of state.corrections) folder.write(`spec/lamps/corrections/${name}`, corrections[name] ?? '');
}

/** Exit code, everything that there is to say, and every file by its path. */
async function build(out: string, reuse: boolean): Promise<[number, readonly Diagnostic[], Record<string, string>]> {
  const { diagnostics, complete } = await buildProject({
    sources: [folder.path('docs')],
    service: 'lamps',
    out,
    descriptions: 'vendor',
    reuse,
    folder: folder.path(),
  });
  const [code, said] = [complete ? 0 : 1, diagnostics];
  const files = existsSync(folder.path(out)) ? folder.files(out) : [];
  return [code, said, Object.fromEntries(files.map((name) => [name.slice(out.length), folder.read(name)]))];
}

/** What builds that keep nothing gave: the same whenever it is built. */
const known = new Map<string, Awaited<ReturnType<typeof build>>>();

async function buildUncached(state: State): ReturnType<typeof build> {
  const key = JSON.stringify(state);
  let uncached = known.get(key);
  if (!uncached) {
    rmSync(folder.path('uncached'), { recursive: true, force: true });
    known.set(key, (uncached = await build('uncached', false)));
  }
  return uncached;
}

async function expectSame(state: State): Promise<void> {
  enter(state);
  const [code, said, files] = await build('kept', true);
  const uncached = await buildUncached(state);
  expect([code, said]).toEqual(uncached.slice(0, 2));
  // A document that breaks its schema leaves what there was.
  if (Object.keys(uncached[2]).length > 0) expect(files).toEqual(uncached[2]);
}

const state = fc.record({
  pages: fc.subarray(
    pageEdits.map((_, index) => index),
    { maxLength: 3 },
  ),
  corrections: fc.subarray(Object.keys(corrections), { maxLength: 3 }),
});

test('any states one after the other, and back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 3 }), async (states) => {
      for (const one of [...states, { pages: [], corrections: [] }]) await expectSame(one);
    }),
    { numRuns: 6 },
  );
});

test('a page changed: it alone is read and interpreted again, and the linter sees its schemas', async () => {
  await expectSame({ pages: [], corrections: [] });
  const pagesRead = async (state: State): Promise<{ read: string[]; interpreted: string[]; linted: string[][] }> => {
    enter(state);
    const [reading, interpreting] = [
      vi.mocked(readModule.readTextDocument),
      vi.mocked(interpretModule.interpretDocument),
    ];
    reading.mockClear();
    interpreting.mockClear();
    linted.seen = [];
    await build('kept', true);
    return {
      read: reading.mock.calls.map(([{ id }]) => id),
      interpreted: interpreting.mock.calls.map(([{ source }]) => source.id),
      linted: linted.seen,
    };
  };
  expect(await pagesRead({ pages: [2], corrections: [] })).toEqual({
    read: ['list.html'],
    interpreted: ['list.html'],
    linted: [expect.not.arrayContaining(['OsLight'])],
  });
  // The other one links to its table.
  expect(await pagesRead({ pages: [4], corrections: [] })).toMatchObject({
    read: ['data.html', 'list.html'],
    interpreted: ['list.html', 'data.html'],
  });
  expect(await pagesRead({ pages: [4], corrections: ['bound.yaml'] })).toEqual({
    read: [],
    interpreted: [],
    linted: [],
  });
});

test('a page changed and says what it said: its service is not built again', async () => {
  const building = vi.mocked(buildModule.buildService);
  await expectSame({ pages: [], corrections: [] });
  enter({ pages: [7], corrections: [] });
  building.mockClear();
  const [code, said, files] = await build('kept', true);
  expect(building).not.toHaveBeenCalled();
  rmSync(folder.path('uncached'), { recursive: true, force: true });
  expect([code, said, files]).toEqual(await build('uncached', false));
  // What it wrote is looked at.
  rmSync(folder.path('kept/generated/docs/README.md'));
  enter({ pages: [], corrections: [] });
  expect((await build('kept', true))[2]).toEqual(files);
});
