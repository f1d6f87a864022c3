// How a token or a signature is sent. What an operation asks for is the matter of other rules.
import { ofPaths } from './example-documents.ts';
import { changed, type Rule, same, shown } from './rule.ts';

const MEMBERS = [
  'type',
  'in',
  'name',
  'scheme',
  'bearerFormat',
  'flows',
  'openIdConnectUrl',
  'x-signature-algorithm',
  'x-token-prefix',
];
const token = (name: string): object =>
  ofPaths({}, { components: { securitySchemes: { Token: { type: 'apiKey', in: 'header', name } } } });

export const securitySchemeChanged: Rule = {
  id: 'security-scheme-changed',
  title: 'credentials are sent in another way',
  about: ['securityScheme'],
  members: MEMBERS,
  classes: same('breaking'),
  find: (pair) =>
    MEMBERS.flatMap((name) => {
      const values = changed(pair, name);
      return values
        ? [{ ...values, message: `${name} is ${shown(values.after)}, it was ${shown(values.before)}` }]
        : [];
    }),
  examples: [
    { before: token('X-Token'), after: token('X-Lamp-Token'), none: 'breaking', back: 'security-scheme-changed' },
  ],
};
