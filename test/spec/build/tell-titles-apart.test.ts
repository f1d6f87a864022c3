// Titles that several operations of a tag have, and what tells them apart.
import { expect, test } from 'vitest';
import type { HttpMethod, Operation } from '../../../scraper/reference/reference-model.ts';
import { tellTitlesApart } from '../../../spec/build/tell-titles-apart.ts';

/** "GET /v1/lamps List lamps", all of one tag unless a tag is given behind "#". */
function titlesOf(...lines: string[]): string[] {
  const operations = lines.map((line): Operation => {
    const [, method = '', path = '', title = '', chapter] = /^(\S+) (\S+) ([^#]+?)(?: #(\S+))?$/.exec(line) ?? [];
    return {
      method: method.toLowerCase() as HttpMethod,
      path,
      title,
      section: '',
      document: 'page.md',
      parameters: [],
      responses: [],
      tables: [],
      requestExamples: [],
      iamActions: [],
      at: [],
      ...(chapter === undefined ? {} : { chapter }),
    };
  });
  const idOf = (operation: Operation): string => `Id${operations.indexOf(operation)}`;
  const titles = tellTitlesApart(operations, ({ chapter }) => chapter ?? 'Lamps', idOf);
  const inReverse = tellTitlesApart([...operations].reverse(), ({ chapter }) => chapter ?? 'Lamps', idOf);
  return operations.map((operation) => {
    expect(inReverse.get(operation)).toBe(titles.get(operation));
    return titles.get(operation) ?? '';
  });
}

test('versions, where one title of a tag needs them', () => {
  expect(titlesOf('GET /v1/lamps List lamps', 'GET /v2.0/lamps List lamps', 'POST /v1/lamps Modify a lamp')).toEqual([
    'List lamps (v1)',
    'List lamps (v2.0)',
    'Modify a lamp (v1)',
  ]);
  expect(titlesOf('GET /v1/lamps List lamps', 'GET /v2/lamps List lamps #Rooms', 'GET /v2/rooms List rooms')).toEqual([
    'List lamps',
    'List lamps',
    'List rooms',
  ]);
  expect(titlesOf('GET /lamps List lamps', 'GET /v2/lamps List Lamps')).toEqual(['List lamps', 'List Lamps (v2)']);
});

test('the part of the path, where versions are the same', () => {
  expect(titlesOf('DELETE /v1/lamps/{id} Delete a lamp', 'DELETE /v1/lamps/{id}/keep-bulb Delete a lamp')).toEqual([
    'Delete a lamp',
    'Delete a lamp (keep-bulb)',
  ]);
  expect(titlesOf('GET /rooms/{id}/notes List notes', 'GET /lamps/{id}/notes List notes')).toEqual([
    'List notes (rooms)',
    'List notes (lamps)',
  ]);
  expect(
    titlesOf(
      'GET /me/notes List notes',
      'GET /users/{id}/notes List notes',
      'GET /me/lamps/notes List notes',
      'GET /users/{id}/lamps/notes List notes',
    ),
  ).toEqual(['List notes (me)', 'List notes (users)', 'List notes (me/lamps)', 'List notes (users/lamps)']);
});

test('versions and parts together', () => {
  expect(titlesOf('GET /v1/lamps List', 'GET /v2/lamps List', 'GET /v2/lamps/detail List')).toEqual([
    'List (v1)',
    'List (v2)',
    'List (v2, detail)',
  ]);
});

test('placeholders, methods and ids as the last means', () => {
  expect(titlesOf('GET /lamps/{id} Show', 'GET /lamps Show')).toEqual(['Show (id)', 'Show']);
  expect(titlesOf('PUT /lamps Change', 'PATCH /lamps Change')).toEqual(['Change (PUT)', 'Change (PATCH)']);
  expect(titlesOf('GET /v1/lamps List', 'GET /v2/lamps List', 'GET /lamps List (v2)')).toEqual([
    'List (v1)',
    'List (v2) (Id1)',
    'List (v2)',
  ]);
});

test('five thousand operations of one title', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `GET /v1/lamps/number-${index}/lit Show`);
  expect(new Set(titlesOf(...lines)).size).toBe(5000);
});
