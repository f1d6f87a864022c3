// An operation at another address or under another method.
import { ofPaths } from './example-documents.ts';
import { changed, type Rule, same, textOf } from './rule.ts';

const lamps = (path: string): object =>
  ofPaths({ [path]: { get: { operationId: 'ListLamps', responses: { 200: { description: 'OK' } } } } });

export const operationMoved: Rule = {
  id: 'operation-moved',
  title: 'the method or path of an operation is another one',
  about: ['operation'],
  // The address has the names of placeholders too, which are the matter of placeholder-renamed.
  members: ['method', 'path', 'address'],
  classes: same('breaking'),
  find(pair) {
    if (!changed(pair, 'method') && !changed(pair, 'path')) return [];
    const [before, after] = [textOf(pair.before, 'address'), textOf(pair.after, 'address')];
    return [{ before, after, message: `it is ${after}, it was ${before}` }];
  },
  examples: [{ before: lamps('/v1/lamps'), after: lamps('/v2/lamps'), none: 'breaking', back: 'operation-moved' }],
};
