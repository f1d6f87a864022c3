// Schema names are the same on every run, in any order of pages, and stay when pinned, whatever the tables become.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkPublishedNames, namesOf } from '../../../spec/published-names.ts';
import { printPins } from '../../../spec/print-pins.ts';
import { fixturePages, fixtureService } from '../../support/fixture-documents.ts';
import { casesOf } from '../../support/golden.ts';
import { anyService, buildPages } from '../../support/pipeline.ts';

/** A page of one operation with an object table of these rows. */
function page(path: string, title: string, rows: string): string {
  return `${title} Lamps\n\nFunction\n\nDoes it.\n\nURI\n\nPOST ${path}\n\nRequest Parameters\n\nTable 1 Request body parameters\n\nParameter\tMandatory\tType\tDescription\nlamp\tYes\tLamp object\tThe lamp.\n\nTable 2 Lamp\n\nParameter\tMandatory\tType\tDescription\n${rows}\n\nResponse Parameters\n\nStatus code: 200\n\nOK.\n`;
}

const NAMES = '/v1/lamps:\n  post: AddLamp\n/v1/rooms:\n  post: AddRoom\n';
const COLOUR = 'colour\tNo\tString\tIts colour.';
const SIZE = 'size\tNo\tInteger\tIts size.';

const schemasOf = (pages: Record<string, string>, names = NAMES) => {
  const build = buildPages(pages, anyService({ names }));
  return { schemas: Object.keys(build.document.components.schemas), pins: Object.fromEntries(build.pins), build };
};

test('two shapes of one title are told apart', () => {
  const { pins } = schemasOf({
    'a.txt': page('/v1/lamps', 'Adding', COLOUR),
    'b.txt': page('/v1/rooms', 'Placing', SIZE),
  });
  expect(pins).toEqual({ 'AddLamp request/Lamp': 'Lamp', 'AddRoom request/Lamp': 'LampInput' });
});

test('a pinned name stays when another shape would take it', () => {
  const names = `${NAMES}schemas:\n  AddRoom request/Lamp: Lamp\n`;
  const { pins } = schemasOf(
    { 'a.txt': page('/v1/lamps', 'Adding', COLOUR), 'b.txt': page('/v1/rooms', 'Placing', SIZE) },
    names,
  );
  expect(pins).toEqual({ 'AddLamp request/Lamp': 'LampInput', 'AddRoom request/Lamp': 'Lamp' });
});

test('a pinned name goes on when tables become one shape, and is not given away when its table is gone', () => {
  const one = schemasOf(
    { 'a.txt': page('/v1/lamps', 'Adding', COLOUR), 'b.txt': page('/v1/rooms', 'Placing', COLOUR) },
    `${NAMES}schemas:\n  AddRoom request/Lamp: HallLamp\n`,
  );
  expect(one.pins).toEqual({ 'AddLamp request/Lamp': 'HallLamp' });
  const gone = schemasOf(
    { 'a.txt': page('/v1/lamps', 'Adding', COLOUR) },
    `${NAMES}schemas:\n  AddRoom request/Lamp: Lamp\n`,
  );
  expect(gone.pins).toEqual({ 'AddLamp request/Lamp': 'LampInput' });
});

describe.each(casesOf('documents'))('the fixture %s', (name) => {
  const { document, pins } = buildPages(fixturePages(name), fixtureService(name));
  const names = (other: { document: typeof document }): string[] => Object.keys(other.document.components.schemas);

  test('has the same names in any order of pages', () => {
    const backwards = Object.fromEntries(Object.entries(fixturePages(name)).reverse());
    expect(names(buildPages(backwards, fixtureService(name)))).toEqual(names({ document }));
  });

  test('has the same names when they are pinned', () => {
    const definition = { ...fixtureService(name), schemaNames: pins };
    expect(names(buildPages(fixturePages(name), definition))).toEqual(names({ document }));
  });
});

describe('names.yaml', () => {
  const pins = new Map([['AddLamp request/Lamp~2', 'Lamp']]);

  test('keeps what stands in it', () => {
    const text = printPins('# Ids.\n/v1/lamps:\n  post: AddLamp # as in the SDK\n', pins);
    expect(text).toMatch(/^# Ids\.\n\/v1\/lamps:\n {2}post: AddLamp # as in the SDK\n\n# Schema names/);
    expect(parse(text)).toEqual({ '/v1/lamps': { post: 'AddLamp' }, schemas: { 'AddLamp request/Lamp~2': 'Lamp' } });
    expect(printPins(text, pins)).toBe(text);
    expect(parse(printPins(text, new Map()))).toEqual({ '/v1/lamps': { post: 'AddLamp' }, schemas: {} });
  });

  test('may be empty', () => {
    expect(parse(printPins('', pins))).toEqual({ schemas: { 'AddLamp request/Lamp~2': 'Lamp' } });
  });

  test('is read: operation ids, schema names and aliases', () => {
    const { names, schemaNames, aliases } = anyService({
      names: `${NAMES}schemas:\n  AddLamp request/Lamp: Lamp\naliases:\n  OldLamp: Lamp\n  Gone:\n`,
    });
    expect([...names.values()]).toEqual(['AddLamp', 'AddRoom']);
    expect([...schemaNames]).toEqual([['AddLamp request/Lamp', 'Lamp']]);
    expect([...aliases]).toEqual([
      ['OldLamp', 'Lamp'],
      ['Gone', undefined],
    ]);
  });
});

describe('a published name that is gone', () => {
  const { build } = schemasOf({ 'a.txt': page('/v1/lamps', 'Adding', COLOUR) });
  const codesFor = (published: string[], aliases: [string, string | undefined][] = []): string[] => {
    const report = new Report();
    checkPublishedNames(new Set(published), build.document, new Map(aliases), report);
    return report.diagnostics.map(({ code, severity }) => `${severity} ${code}`);
  };

  test.each<[string, string[], [string, string | undefined][], string[]]>([
    ['nothing is gone', [...namesOf(build.document)], [], []],
    ['without an alias', ['OldLamp', 'AddLamp'], [], ['error published-name-gone']],
    ['with an alias', ['OldLamp'], [['OldLamp', 'Lamp']], []],
    [
      'with an alias of an alias',
      ['OldLamp'],
      [
        ['OldLamp', 'NewLamp'],
        ['NewLamp', 'Lamp'],
      ],
      [],
    ],
    ['with nothing in its place', ['OldLamp'], [['OldLamp', undefined]], []],
    ['with an alias that leads nowhere', ['OldLamp'], [['OldLamp', 'Lump']], ['error alias-leads-nowhere']],
    [
      'with aliases in a circle',
      ['A'],
      [
        ['A', 'B'],
        ['B', 'A'],
      ],
      ['error alias-leads-nowhere'],
    ],
  ])('%s', (_, published, aliases, codes) => {
    expect(codesFor(published, aliases)).toEqual(codes);
  });
});
