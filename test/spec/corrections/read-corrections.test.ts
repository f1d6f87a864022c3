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
