// A body of which nothing is described any more. Of two specs, what was sent is gone; documents say less about the same body, see
// weigh-evidence.ts.
import { ofOperation } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

const response = (content: object): object => ofOperation({ responses: { 200: { description: 'OK', ...content } } });
const sent = (content: object): object => ofOperation({ requestBody: { content } });

export const bodyUndescribed: Rule = {
  id: 'body-undescribed',
  title: 'nothing of the content of a body is described any more',
  about: ['content'],
  members: ['mediaType', 'isFirst'],
  classes: same('breaking'),
  find: ({ before, after }) =>
    before?.['isFirst'] === true && !after
      ? [{ before: before['mediaType'], message: 'the body is no longer described' }]
      : [],
  examples: [
    {
      before: response({ content: { 'application/json': {} } }),
      after: response({}),
      response: 'breaking',
      back: 'body-described',
    },
    { before: sent({ 'application/json': {} }), after: sent({}), request: 'breaking', back: 'body-described' },
  ],
};
