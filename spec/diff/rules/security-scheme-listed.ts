// A scheme is defined or no longer defined; what uses it tells whether that matters.
import { ofPaths } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

const schemes = (securitySchemes: object): object => ofPaths({}, { components: { securitySchemes } });

export const securitySchemeListed: Rule = {
  id: 'security-scheme-listed',
  title: 'a way to send credentials is defined, or no longer',
  about: ['securityScheme'],
  members: [],
  classes: same('non-breaking'),
  find: ({ before, after }) =>
    before && after ? [] : [{ message: after ? 'the security scheme is new' : 'the security scheme is gone' }],
  examples: [
    {
      before: schemes({}),
      after: schemes({ Token: { type: 'apiKey', in: 'header', name: 'X-Token' } }),
      none: 'non-breaking',
      back: 'security-scheme-listed',
    },
  ],
};
