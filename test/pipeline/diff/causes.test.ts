// Why something changed, told from the states of a service before and after: the documents, our reading, corrections, names and words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildState } from '../../../pipeline/diff/build-state.ts';
import { findChanges } from '../../../pipeline/diff/find-changes.ts';
import { printRowDigests, readSectionDigests } from '../../../pipeline/diff/row-digests.ts';
import { sideOfState } from '../../../pipeline/diff/read-side.ts';
import { printEdition } from '../../../scraper/edition/print-edition.ts';
import { fixturesFolder } from '../../support/golden.ts';
import { interpretPages } from '../../support/pipeline.ts';

const PAGE = readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8');
const READING = interpretPages({ 'lamps.txt': PAGE });
const EDITION = printEdition(READING.reference, 'Lamps');
const DIGESTS = printRowDigests(READING.reference, { sections: READING.sections });
const CORRECTION = `reason: Watts are none.
evidence: [{ document: lamps.txt, facts: As seen. }]
changes: [{ target: Bulb.watts/type, expected: integer, value: number }]
`;

let old: Map<string, string>;
beforeEach(() => {
  old = new Map([
    ['service.yaml', 'title: Lamps\nversion: "1.0"\nservers: [{ url: "https://lamps.example.com" }]\n'],
    ['names.yaml', '/v1/lamps:\n  get: ListLamps\n'],
    ['glossary.yaml', 'schemas:\n  Bulb: Gives light.\n'],
    ['reference.md', EDITION],
  ]);
});

/** The state with the document that is built from it. */
function built(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files, ['openapi.json', JSON.stringify(buildState('lamps', files)?.document)]]);
}

const found = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  findChanges(sideOfState('before', 'lamps', before), sideOfState('after', 'lamps', after)).map(
    ({ rule, place, causes }) => `${rule} ${place}: ${causes.join(', ')}`,
  );
const edited = (name: string, from: string | RegExp, to: string): Map<string, string> =>
  new Map([...old, [name, (old.get(name) ?? '').replace(from, to)]]);

test('a row that changed: the documents', () => {
  expect(found(built(old), built(edited('reference.md', '| watts | Integer |', '| watts | String |')))).toEqual([
    'type-changed Bulb.watts: documents',
  ]);
});

test('a page that is as it was, and of which another edition was printed: our reading', () => {
  old.set('row-digests.json', DIGESTS);
  const after = edited('reference.md', '| watts | Integer |', '| watts | String |');
  expect(found(built(old), built(after))).toEqual(['type-changed Bulb.watts: reading']);
  for (const [key, digest] of readSectionDigests(DIGESTS))
    after.set(
      'row-digests.json',
      (after.get('row-digests.json') ?? '').replace(`"${key}": "${digest}"`, `"${key}": "0"`),
    );
  expect(found(built(old), built(after))).toEqual(['type-changed Bulb.watts: documents']);
});

test('a row in other words, of which nothing else was read: a statement of the documents, told where nothing else is', () => {
  old.set('row-digests.json', DIGESTS);
  const other = interpretPages({ 'lamps.txt': PAGE.replace(/Power\b/, 'Power at noon') });
  expect(other.reference).not.toEqual(READING.reference);
  const digests = printRowDigests(other.reference, { sections: other.sections });
  const after = new Map([...old, ['row-digests.json', digests]]);
  expect(found(built(old), built(after))).toEqual(['description-changed Bulb.watts: statement']);
  after.set('reference.md', (old.get('reference.md') ?? '').replace('| watts | Integer |', '| watts | String |'));
  expect(found(built(old), built(after))).toEqual(['type-changed Bulb.watts: documents']);
  after.delete('row-digests.json');
  expect(found(built(old), built(after))).toEqual(['type-changed Bulb.watts: documents']);
});

test('a document that says what it said, and is read otherwise: our reading', () => {
  const before = built(old);
  before.set(
    'openapi.json',
    (before.get('openapi.json') ?? '').replace(
      '"watts":{"type":"integer","format":"int32"}',
      '"watts":{"type":"string"}',
    ),
  );
  expect(before.get('openapi.json')).not.toBe(built(old).get('openapi.json'));
  expect(found(before, built(old))).toEqual(['type-changed Bulb.watts: reading']);
});

test('a correction that was added, and one that was dropped', () => {
  const corrected = new Map([...old, ['corrections/watts.yaml', CORRECTION]]);
  expect(found(built(old), built(corrected))).toEqual(['type-widened Bulb.watts: correction']);
  expect(found(built(corrected), built(old))).toEqual(['type-narrowed Bulb.watts: correction']);
});

test('names and words: ours', () => {
  expect(found(built(old), built(edited('glossary.yaml', 'Gives light.', 'Shines.')))).toEqual([
    'description-changed Bulb: definition',
  ]);
  expect(
    found(built(old), built(edited('names.yaml', 'ListLamps', 'ReadLamps'))).filter((line) =>
      line.startsWith('operation'),
    ),
  ).toEqual(['operation-renamed ReadLamps: definition']);
});

test('all at once are told apart', () => {
  const before = built(old);
  before.set('openapi.json', (before.get('openapi.json') ?? '').replace('"owner":{', '"mistress":{'));
  const after = edited('reference.md', /(\*\*Table 6\*\* User[\s\S]*?\| id \| String \|)/, '$1  |\n| age | Integer |');
  after.set('corrections/watts.yaml', CORRECTION);
  after.set('glossary.yaml', 'schemas:\n  Bulb: Shines.\n');
  expect(found(before, built(after)).sort()).toEqual([
    'description-changed Bulb: definition',
    'optional-added ListLampsResponseBody.owner: reading',
    'optional-added User.age: documents',
    'removed ListLampsResponseBody.mistress: reading',
    'type-widened Bulb.watts: correction',
  ]);
});

test('what two causes made together has both', () => {
  // The documents made it a text, and a correction of before is gone.
  const before = built(new Map([...old, ['corrections/watts.yaml', CORRECTION]]));
  expect(found(before, built(edited('reference.md', '| watts | Integer |', '| watts | String |')))).toEqual([
    'type-changed Bulb.watts: correction, documents',
  ]);
});

test('two specs without their documents have no causes', () => {
  const [before, after] = [built(old), built(edited('reference.md', '| watts | Integer |', '| watts | String |'))].map(
    (state) => ({ label: 'x', document: JSON.parse(state.get('openapi.json') ?? '') as unknown }),
  );
  expect(findChanges(before as never, after as never).map(({ causes }) => causes)).toEqual([[]]);
});
