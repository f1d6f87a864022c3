// Who names no region is sent elsewhere.
import { isDeepStrictEqual } from 'node:util';
import { ofPaths } from './example-documents.ts';
import { defaultsOf } from './region-words.ts';
import { type Rule, same, shown } from './rule.ts';

const at = (region: string): object =>
  ofPaths({}, { servers: [{ url: 'https://lamps.{region}.example.com', variables: { region: { default: region } } }] });

export const defaultServerChanged: Rule = {
  id: 'default-server-changed',
  title: 'the region that is used where none is named is another one',
  about: ['server'],
  members: ['variables'],
  classes: same('risk'),
  find({ before, after }) {
    const [old, now] = [defaultsOf(before), defaultsOf(after)];
    return !before || !after || isDeepStrictEqual(old, now)
      ? []
      : [{ before: old, after: now, message: `the defaults are ${shown(now)}, they were ${shown(old)}` }];
  },
  examples: [{ before: at('north'), after: at('south'), none: 'risk', back: 'default-server-changed' }],
};
