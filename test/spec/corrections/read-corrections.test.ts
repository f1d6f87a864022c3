// A correction file is taken whole or not at all, and what is wrong with it is said.
import { describe, expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readCorrections } from '../../../spec/corrections/read-corrections.ts';

const EVIDENCE = 'evidence: [{ document: lamps.txt, table: "3", row: 2, facts: Two rows disagree. }]\n';
const GOOD = `reason: The lamp is a list.\n${EVIDENCE}changes: [{ target: Lamp.colour/type, expected: string, value: array }]\n`;

function read(text: string) {
  const report = new Report();
  const corrections = readCorrections('lamps', new Map([['lamp-is-a-list.yaml', text]]), report);
  return { corrections, messages: report.diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

test('a good file', () => {
  const { corrections, messages } = read(GOOD);
  expect(messages).toEqual([]);
  expect(corrections).toEqual([
    {
      id: 'lamp-is-a-list',
      file: 'spec/lamps/corrections/lamp-is-a-list.yaml',
      reason: 'The lamp is a list.',
      evidence: [{ document: 'lamps.txt', table: '3', row: 2, facts: 'Two rows disagree.' }],
      changes: [{ target: 'Lamp.colour/type', expected: 'string', value: 'array' }],
    },
  ]);
});

test('files come in the order of their names', () => {
  const files = new Map([
    ['b.yaml', GOOD],
    ['a.yaml', GOOD],
  ]);
  expect(readCorrections('lamps', files, new Report()).map(({ id }) => id)).toEqual(['a', 'b']);
});

describe.each([
  ['no YAML', 'reason: [', /./],
  ['nothing', '', /no correction/],
  ['a word that is no part', `${GOOD}author: me\n`, /"author" is no part/],
  ['no reason', `${EVIDENCE}changes: [{ target: a, value: 1 }]\n`, /the reason is missing/],
  ['no evidence', 'reason: x\nchanges: [{ target: a, value: 1 }]\n', /evidence is a list/],
  [
    'evidence without facts',
    'reason: x\nevidence: [{ document: a }]\nchanges: [{ target: a, value: 1 }]\n',
    /evidence is a list/,
  ],
  ['no changes', `reason: x\n${EVIDENCE}`, /changes is a list/],
  ['a change that changes nothing', `reason: x\n${EVIDENCE}changes: [{ target: a }]\n`, /changes is a list/],
  [
    'a new value and a new name',
    `reason: x\n${EVIDENCE}changes: [{ target: a, expected: 1, value: 2, rename: b }]\n`,
    /changes is a list/,
  ],
  [
    'a new name without an expected value',
    `reason: x\n${EVIDENCE}changes: [{ target: a, rename: b }]\n`,
    /changes is a list/,
  ],
])('%s', (_, text, message) => {
  test('is refused', () => {
    const { corrections, messages } = read(text);
    expect(corrections).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^service-file-invalid/);
    expect(messages[0]).toMatch(message);
  });
});

test.each<[string, string, number]>([
  ['a word that is no part', `${GOOD}author: me\n`, 4],
  ['no reason', `${EVIDENCE}reason:\nchanges: [{ target: a, value: 1 }]\n`, 2],
  ['evidence without facts', `reason: x\nevidence:\n  - { document: a, facts: b }\n  - document: c\n`, 4],
  ['evidence that is no list', 'reason: x\nchanges: []\nevidence: lamps.txt\n', 3],
  ['no changes', `reason: x\n${EVIDENCE}changes: []\n`, 3],
  ['a change that changes nothing', `reason: x\n${EVIDENCE}changes:\n  - { target: a, value: 1 }\n  - target: b\n`, 5],
])('the line of %s', (_, text, line) => {
  const report = new Report();
  readCorrections('lamps', new Map([['a.yaml', text]]), report);
  expect(report.diagnostics.map(({ at }) => at)).toEqual([{ document: 'spec/lamps/corrections/a.yaml', line }]);
});
