// Changes in the forms that programs read, and the grouping that people read.
import { expect, test } from 'vitest';
import type { Change } from '../../../spec/diff/change.ts';
import { groupChanges } from '../../../spec/diff/group-changes.ts';
import { printAnnotations } from '../../../spec/diff/print-annotations.ts';
import { printMarkdown } from '../../../spec/diff/print-markdown.ts';
import { printSarif } from '../../../spec/diff/print-sarif.ts';

const change = (place: string, more: Partial<Change> = {}): Change => ({
  rule: 'enum-value-removed',
  class: 'breaking',
  direction: 'request',
  scope: 'wire',
  place,
  operations: [`Set${place.split('.')[0]}`],
  pointers: {},
  before: 'DIM',
  message: 'the value "DIM" is gone',
  causes: [],
  ...more,
});
const GONE = ['Lamp.state', 'Room.mode', 'House.state', 'Street.state'].map((place) => change(place));

test('a value that left several enumerations is one fact, with its places and operations', () => {
  const [group, ...others] = groupChanges(GONE);
  expect(others).toEqual([]);
  expect(group?.places).toEqual(['Lamp.state', 'Room.mode', 'House.state', 'Street.state']);
  expect(group?.operations).toEqual(['SetLamp', 'SetRoom', 'SetHouse', 'SetStreet']);
  expect(printMarkdown(GONE, { provenance: {}, level: 2 })).toBe(
    '## Breaking\n\n- **4 places (Lamp.state, Room.mode, House.state and 1 more)**: the value "DIM" is gone (`enum-value-removed`; in SetLamp, SetRoom, SetHouse and 1 more; request)\n',
  );
  expect(printMarkdown(GONE, { provenance: {}, level: 2, full: true }).match(/^- /gm)).toHaveLength(4);
});

test('the same words about fields of other names, other directions or other causes are other facts', () => {
  const cleared = (place: string, more: Partial<Change> = {}): Change =>
    change(place, { rule: 'required-cleared', message: 'the field is optional, it was required', ...more });
  expect(groupChanges([cleared('Lamp.lux'), cleared('Room.lux')])).toHaveLength(1);
  expect(groupChanges([cleared('Lamp.lux'), cleared('Lamp.hue')])).toHaveLength(2);
  expect(groupChanges([cleared('Lamp.lux'), cleared('Room.lux', { direction: 'response' })])).toHaveLength(2);
  expect(groupChanges([cleared('Lamp.lux'), cleared('Room.lux', { causes: ['correction'] })])).toHaveLength(2);
});

test('error codes that are new are one fact; those that are gone are another one', () => {
  const code = (place: string, rule: string): Change => change(place, { rule, message: rule, operations: [] });
  const groups = groupChanges([
    code('LAMP.1', 'error-code-added'),
    code('LAMP.2', 'error-code-added'),
    code('LAMP.3', 'error-code-removed'),
  ]);
  expect(groups.map(({ places }) => places)).toEqual([['LAMP.1', 'LAMP.2'], ['LAMP.3']]);
});

test('SARIF: a result each, with level, rule and place', () => {
  const log = JSON.parse(
    printSarif([change('Lamp.state', { pointers: { after: '/lamp' } })], {
      after: { '/lamp': [{ document: 'a lamp.html', section: 'Lamps', line: 7 }] },
    }),
  ) as { version: string; runs: { results: unknown[]; tool: { driver: { rules: { id: string }[] } } }[] };
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(['enum-value-removed']);
  expect(log.runs[0]?.results).toMatchObject([
    {
      ruleId: 'enum-value-removed',
      level: 'error',
      message: { text: 'Lamp.state: the value "DIM" is gone' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20lamp.html' }, region: { startLine: 7 } } }],
    },
  ]);
});

test('annotations: one command a fact, and no text of a document ends one or begins another', () => {
  expect(printAnnotations(GONE)).toBe(
    '::error title=enum-value-removed::Lamp.state (and 3 more): the value "DIM" is gone\n4 breaking, 0 risks, 0 not breaking, 0 documentation only\n',
  );
  const hostile = change('Lamp.state\n::error::x', { message: 'a\r\n::set-output name=x::y %0A' });
  expect(printAnnotations([hostile]).split('\n')).toHaveLength(3);
  expect(printAnnotations([])).toBe('Nothing changed.\n');
});
