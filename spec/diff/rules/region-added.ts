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

export const regionAdded: Rule = {
  id: 'region-added',
  title: 'a region (a value in a server URL) is new',
  about: ['server'],
  members: ['variables'],
  classes: same('non-breaking'),
  find: (pair) => valuesOnlyIn('after', pair).map((value) => ({ after: value, message: `${value} is new` })),
  examples: [{ before: at('north'), after: at('north', 'south'), none: 'non-breaking', back: 'region-removed' }],
};
