// A form of a body that is gone.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';

const response = (...types: string[]): object =>
  ofOperation({
    responses: { 200: { description: 'OK', content: Object.fromEntries(types.map((type) => [type, {}])) } },
  });
const sent = (...types: string[]): object =>
  ofOperation({ requestBody: { content: Object.fromEntries(types.map((type) => [type, {}])) } });

export const mediaTypeRemoved: Rule = {
  id: 'media-type-removed',
  title: 'a media type of a body is gone',
  about: ['content'],
  members: ['mediaType', 'isFirst'],
  classes: same('breaking'),
  find: ({ before, after }) =>
    before && !after && before['isFirst'] !== true
      ? [{ before: before['mediaType'], message: `the body is no longer ${textOf(before, 'mediaType')}` }]
      : [],
  examples: [
    {
      before: response('text/plain', 'application/json'),
      after: response('text/plain'),
      response: 'breaking',
      back: 'media-type-added',
    },
    {
      before: sent('text/plain', 'application/json'),
      after: sent('text/plain'),
      request: 'breaking',
      back: 'media-type-added',
    },
  ],
};
