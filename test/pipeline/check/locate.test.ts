import { expect, test } from 'vitest';
import { locateIn } from '../../../pipeline/check/locate.ts';
import { countOperations } from '../../support/operation-count.ts';

const JSON_TEXT =
  '{\n  "a/b": { "c~\\"d": [1, "x\\\\", {"e": null}] },\n  "__proto__": {"f": "} ] ,"},\n  "g": true\n}\n';
const YAML_TEXT = 'a/b:\n  c~"d: [1, x, {e: }]\n__proto__: {f: "} ] ,"}\n200: &g\n  - h\nlist: *g\n';

test.each([
  ['', 1, 1],
  ['/a~1b', 2, 3],
  ['/a~1b/c~0"d', 2, 12],
  ['/a~1b/c~0"d/1', 2, 25],
  ['/a~1b/c~0"d/2/e', 2, 33],
  ['/a~1b/nothing/at all', 2, 3],
  ['/__proto__/f', 3, 17],
  ['/g', 4, 3],
])('%j of JSON', (pointer, line, column) => {
  expect(locateIn(JSON_TEXT)(pointer)).toEqual({ line, column });
});

test.each([
  ['', 1, 1],
  ['/a~1b/c~0"d', 2, 3],
  ['/a~1b/c~0"d/2/e', 2, 17],
  ['/__proto__/f', 3, 13],
  ['/200/0', 5, 5],
  ['/list/0', 6, 1],
])('%j of YAML', (pointer, line, column) => {
  expect(locateIn(YAML_TEXT)(pointer)).toEqual({ line, column });
});

test('what is no pointer has no place', () => {
  expect(locateIn(JSON_TEXT)('a')).toBeUndefined();
});

test.each(['json', 'yaml'])('each place costs what its pointer is long, whatever stands beside it: %s', (form) => {
  const work = (size: number): number => {
    const names = Array.from({ length: size }, (_, index) => `path${index}`);
    const text =
      form === 'json'
        ? JSON.stringify(Object.fromEntries(names.map((name) => [name, [1]])))
        : names.map((name) => `${name}: [1]\n`).join('');
    return countOperations(() => {
      const locate = locateIn(text);
      for (const name of names) locate(`/${name}/0`);
    });
  };
  const [small, large] = [work(200), work(1600)];
  expect(large / small).toBeLessThan(12);
});
