// Responses that HTTP sends without a body have no content.
import { isBodiless } from '../build/status-phrase.ts';
import { type Check, exampleOfPaths } from './check.ts';
import { member, pointerTo } from './json.ts';

const document = (status: string, content: object) =>
  exampleOfPaths({ '/a': { get: { responses: { [status]: { description: '', ...content } } } } });

export const emptyResponses: Check = {
  id: 'empty-responses',
  scope: 'every',
  run(view, report) {
    for (const { value, pointer, parent, key } of view.nodes.response) {
      const content = member(value, 'content');
      if (parent?.kind !== 'operation' || !isBodiless(key) || Object.keys(Object(content)).length === 0) continue;
      report.add('content-without-body', { status: key }, { pointer: pointerTo(pointer, 'content') });
    }
  },
  good: [
    document('204', {}),
    document('204', { content: {} }),
    document('200', { content: { 'application/json': {} } }),
    exampleOfPaths({}, { components: { responses: { '204': { description: '', content: { 'text/plain': {} } } } } }),
  ],
  bad: [
    {
      document: document('204', { content: { 'application/json': {} } }),
      reports: [{ code: 'content-without-body', pointer: '/paths/~1a/get/responses/204/content' }],
    },
  ],
};
