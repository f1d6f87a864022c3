// A body may come in one more form. A body where there was none is response-body-added.
import { ofOperation } from './example-documents.ts';
import { type Rule, textOf } from './rule.ts';

const response = (...types: string[]): object =>
  ofOperation({
    responses: { 200: { description: 'OK', content: Object.fromEntries(types.map((type) => [type, {}])) } },
  });
const sent = (...types: string[]): object =>
  ofOperation({ requestBody: { content: Object.fromEntries(types.map((type) => [type, {}])) } });

export const mediaTypeAdded: Rule = {
  id: 'media-type-added',
  title: 'a body has one more media type',
  about: ['content'],
  members: ['mediaType', 'isFirst'],
  classes: { request: 'non-breaking', response: 'risk' },
  find: ({ before, after }) =>
    !before && after && after['isFirst'] !== true
      ? [{ after: after['mediaType'], message: `the body may be ${textOf(after, 'mediaType')}` }]
      : [],
  examples: [
    {
      before: response('text/plain'),
      after: response('text/plain', 'application/json'),
      response: 'risk',
      back: 'media-type-removed',
    },
    {
      before: sent('text/plain'),
      after: sent('text/plain', 'application/json'),
      request: 'non-breaking',
      back: 'media-type-removed',
    },
  ],
};
