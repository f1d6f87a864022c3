// The placeholder of a path is called otherwise. The address stays the same; programs name it when they call.
import { ofPaths } from './example-documents.ts';
import { changed, type Rule, same, shown, textOf } from './rule.ts';

const lamp = (name: string): object =>
  ofPaths({
    [`/v1/lamps/{${name}}`]: {
      get: {
        operationId: 'ShowLamp',
        parameters: [{ name, in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: { description: 'OK' } },
      },
    },
  });

export const placeholderRenamed: Rule = {
  id: 'placeholder-renamed',
  title: 'a path parameter has another name',
  about: ['parameter'],
  members: ['name'],
  classes: same('breaking'),
  scope: 'names',
  find(pair) {
    const values =
      textOf(pair.after, 'in') === 'path' && textOf(pair.before, 'in') === 'path' ? changed(pair, 'name') : undefined;
    return values
      ? [{ ...values, message: `the path parameter was called ${shown(values.before)}; addresses stay the same` }]
      : [];
  },
  examples: [{ before: lamp('id'), after: lamp('lamp_id'), request: 'breaking', back: 'placeholder-renamed' }],
};
