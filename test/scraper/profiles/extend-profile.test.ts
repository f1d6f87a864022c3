// A profile over the one that it extends.
import { expect, test } from 'vitest';
import { extendProfile } from '../../../scraper/profiles/extend-profile.ts';
import { headerMeanings } from '../../../spec/build/header-meanings.ts';

const KEY = { type: 'apiKey', in: 'header', name: 'X-Lamp' } as const;

test('names that every object has are names like others', () => {
  const schemes = JSON.parse(`{ "__proto__": ${JSON.stringify(KEY)}, "toString": ${JSON.stringify(KEY)} }`);
  const extended = extendProfile({ name: 'Lamps' }, { access: { schemes } });
  const made = extended.access?.schemes ?? {};
  expect(Object.entries(made)).toEqual([
    ['__proto__', KEY],
    ['toString', KEY],
  ]);
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  expect(headerMeanings({ schemes: made }).get('x-lamp')).toEqual({ kind: 'scheme', scheme: '__proto__' });
});

test('null takes away, and a list goes on behind three dots', () => {
  const below = { name: 'Lamps', lists: ['one'], captions: { word: 'Table' } };
  expect(extendProfile(below, JSON.parse('{ "lists": ["...", "two"], "captions": { "word": null } }'))).toEqual({
    name: 'Lamps',
    lists: ['one', 'two'],
    captions: {},
  });
});
