// A value that the address of the server may be completed with.
import { ofPaths } from './example-documents.ts';
import { valuesOnlyIn } from './region-words.ts';
import { type Rule, same } from './rule.ts';

const at = (...regions: string[]): object =>
  ofPaths(
    {},
    {
      servers: [
        { url: 'https://lamps.{region}.example.com', variables: { region: { default: 'north', enum: regions } } },
      ],
    },
  );

export const regionRemoved: Rule = {
  id: 'region-removed',
  title: 'a region (a value in a server URL) is gone',
  about: ['server'],
  members: ['variables'],
  classes: same('breaking'),
  find: (pair) => valuesOnlyIn('before', pair).map((value) => ({ before: value, message: `${value} is gone` })),
  examples: [{ before: at('north', 'south'), after: at('north'), none: 'breaking', back: 'region-added' }],
};
