// Another operation id: nothing changes on the wire, the function of the client has another name.
import { ofOperation } from './example-documents.ts';
import { changed, type Rule, same, shown } from './rule.ts';

export const operationRenamed: Rule = {
  id: 'operation-renamed',
  title: 'the id of an operation is another one, and the old one is gone',
  about: ['operation'],
  members: ['id', 'alias'],
  classes: same('breaking'),
  scope: 'names',
  find(pair) {
    const values = changed(pair, 'id');
    return values && pair.before?.['alias'] === undefined
      ? [{ ...values, message: `the operation was called ${shown(values.before)}` }]
      : [];
  },
  examples: [
    {
      before: ofOperation({}),
      after: ofOperation({ operationId: 'SwitchLamp' }),
      none: 'breaking',
      back: 'operation-renamed',
    },
  ],
};
