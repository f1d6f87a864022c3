// What rows state beyond their schemas: told of documents and of states of a service alike, of which only the edition and digests are kept.
import { expect, test } from 'vitest';
import { buildReading } from '../../../pipeline/diff/build-state.ts';
import { findChanges } from '../../../pipeline/diff/find-changes.ts';
import { type Side, sideOfState } from '../../../pipeline/diff/read-side.ts';
import { printRowDigests, readRowFacts } from '../../../pipeline/diff/row-digests.ts';
import { printEdition } from '../../../scraper/edition/print-edition.ts';
import { emptyGlossary } from '../../../spec/glossary/glossary.ts';
import { anyService, interpretPages } from '../../support/pipeline.ts';

const page = (type: string, words: string): string => `# Setting a Vase

## URI

PUT /v1/vases

## Request Parameters

**Table 1** Request body parameters

| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| glaze | No | ${type} | ${words} |

## Example Requests

\`\`\`json
{ "glaze": "celadon" }
\`\`\`

## Response Parameters

**Status code: 200**

**Table 2** Response body parameters

| Parameter | Type | Description |
|---|---|---|
| id | String | Which vase it is. |
`;

function sides(text: string): [Side, Side] {
  const reading = interpretPages({ 'vase.md': text });
  const built = buildReading(reading, { definition: anyService(), corrections: [], glossary: emptyGlossary });
  const state = new Map([
    ['service.yaml', 'title: Vases\nversion: "1.0"\nservers: [{ url: "https://vases.example.com" }]\n'],
    ['reference.md', printEdition(reading.reference, 'Vases')],
    ['row-digests.json', printRowDigests(reading.reference, { sections: reading.sections })],
  ]);
  return [{ label: 'documents', ...built, service: 'vases', vendorsWords: true }, sideOfState('state', 'vases', state)];
}

function verdicts(before: string, after: string): string[][] {
  const [old, now] = [sides(before), sides(after)];
  return old.map((side, index) =>
    findChanges(side, now[index] as Side)
      .filter((change) => change.class !== 'documentation')
      .map((change) => `${change.class} ${change.rule} ${change.place}`),
  );
}

const bothWays = (...lines: string[]): string[][] => [lines, lines];

test('a type cell that changed under an example that did not is a change of type', () => {
  const before = page('String', 'What it is covered with.');
  expect(verdicts(before, page('Array of strings', 'What it is covered with.'))).toEqual(
    bothWays(expect.stringMatching(/^breaking stated-type-changed .*\.glaze$/) as string),
  );
});

test('a cell that was never like its example, and is now, changed nothing for a user; nor does one that stays unlike it', () => {
  const unlike = page('Array of strings', 'What it is covered with.');
  expect(verdicts(unlike, page('String', 'What it is covered with.'))).toEqual(bothWays());
  expect(verdicts(unlike, page('Array of strings', 'What covers it.'))).toEqual(bothWays());
});

test('a file that does not know what cells stated tells no change of them', () => {
  const [[, before], [, after]] = [
    sides(page('String', 'What it is covered with.')),
    sides(page('Array of strings', 'What it is covered with.')),
  ];
  const state = new Map(before.state);
  const { rows: _, ...rest } = JSON.parse(state.get('row-digests.json') ?? '{}') as Record<string, unknown>;
  expect(readRowFacts(JSON.stringify(rest))).toBeUndefined();
  state.set('row-digests.json', JSON.stringify(rest));
  const found = findChanges(sideOfState('before', 'vases', state), after);
  expect(found.filter((change) => change.class !== 'documentation')).toEqual([]);
});

test('another unit, and something that is no longer to be had, are risks', () => {
  const place = (line: string): string => expect.stringMatching(new RegExp(`^${line} .*\\.glaze$`)) as string;
  const plain = page('String', 'Weight of the glaze, in grams.');
  expect(verdicts(plain, page('String', 'Weight of the glaze, in kilograms.'))).toEqual(
    bothWays(place('risk unit-changed')),
  );
  expect(verdicts(plain, page('String', 'Weight of the glaze, in grams. Lead is no longer supported.'))).toEqual(
    bothWays(place('risk support-ended')),
  );
  expect(verdicts(plain, page('String', 'In grams: how heavy the glaze is.'))).toEqual(bothWays());
});

test('a default that is a word is gone, whatever number nobody read', () => {
  const before = page('String', 'Fired for 30 nights. The default value is OIL.');
  const [[told] = []] = verdicts(before, page('String', 'Fired for 30 nights.'));
  expect(told).toMatch(/^risk default-removed .*\.glaze$/);
});

test('facts that a hand wrote wrongly into the file are none', () => {
  const strange = { 'PUT /v1/vases': { '0': { unit: 5, ended: 'x', type: 'String' }, one: { unit: 's' }, '2': 7 } };
  const facts = readRowFacts(JSON.stringify({ rows: strange }));
  expect([...(facts?.get('PUT /v1/vases') ?? [])]).toEqual([[0, { type: 'String' }]]);
});
