// A field or parameter under a similar name in the same place, of the same shape.
import { ofFields, ofParameters } from './example-documents.ts';
import { changed, type Rule, same, shown, textOf } from './rule.ts';
import { theSubject } from './subject-words.ts';

export const renamed: Rule = {
  id: 'renamed',
  title: 'a field or parameter has another name',
  about: ['field', 'parameter', 'header'],
  members: ['name'],
  classes: same('breaking'),
  find(pair) {
    // A placeholder of a path is never sent by its name.
    const values =
      textOf(pair.after, 'in') === 'path' && textOf(pair.before, 'in') === 'path' ? undefined : changed(pair, 'name');
    return values ? [{ ...values, message: `${theSubject(pair)} was called ${shown(values.before)}` }] : [];
  },
  examples: [
    {
      before: ofFields({ max_lux: { type: 'integer' } }),
      after: ofFields({ maxLux: { type: 'integer' } }),
      request: 'breaking',
      response: 'breaking',
      back: 'renamed',
    },
    {
      before: ofParameters({ name: 'room', in: 'query', schema: { type: 'string' } }),
      after: ofParameters({ name: 'room_name', in: 'query', schema: { type: 'string' } }),
      request: 'breaking',
      back: 'renamed',
    },
  ],
};
