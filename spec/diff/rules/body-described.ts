// A body where none was described: who did not look at it goes on not looking.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';

const response = (content: object): object => ofOperation({ responses: { 200: { description: 'OK', ...content } } });
const sent = (content: object): object => ofOperation({ requestBody: { content } });

export const bodyDescribed: Rule = {
  id: 'body-described',
  title: 'the content of a body is described where none was',
  about: ['content'],
  members: ['mediaType', 'isFirst'],
  classes: same('non-breaking'),
  find: ({ before, after }) =>
    !before && after?.['isFirst'] === true
      ? [{ after: after['mediaType'], message: `the body is described: ${textOf(after, 'mediaType')}` }]
      : [],
  examples: [
    {
      before: response({}),
      after: response({ content: { 'application/json': {} } }),
      response: 'non-breaking',
      back: 'body-undescribed',
    },
    { before: sent({}), after: sent({ 'application/json': {} }), request: 'non-breaking', back: 'body-undescribed' },
  ],
};
