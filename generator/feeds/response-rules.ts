// What the plain document leaves out of responses.
import { type JsonObject, member, objectMember } from '../../spec/checks/json.ts';
import { type PlainRule, without } from './plain-rule.ts';

export const responseRules: readonly PlainRule[] = [
  {
    id: 'bodies-without-schema',
    leavesOut: 'bodies of responses of which the documents give an example and no table',
    kinds: ['response'],
    apply(response) {
      const content = Object.entries(objectMember(response, 'content')).filter(
        ([, media]) => member(media, 'schema') !== undefined,
      );
      const rest = without(response, (name) => name === 'content');
      return content.length > 0 ? { ...rest, content: Object.fromEntries(content) } : rest;
    },
    examples: [
      { before: { description: 'a', content: { 'a/b': {} } }, after: { description: 'a' } },
      { before: { content: { 'a/b': { schema: {} }, 'c/d': {} } }, after: { content: { 'a/b': { schema: {} } } } },
    ],
  },
  {
    id: 'one-success',
    leavesOut: 'all successful responses of an operation but the first, where their bodies differ',
    kinds: ['operation'],
    apply: (operation) => ({
      ...operation,
      responses: onlyFirst(objectMember(operation, 'responses'), (status) => /^2/.test(status)),
    }),
    examples: [
      {
        before: { responses: { 200: { content: { 'a/b': {} } }, 202: {} } },
        after: { responses: { 200: { content: { 'a/b': {} } } } },
      },
      { before: { responses: { 200: {}, 204: {} } }, after: { responses: { 200: {}, 204: {} } } },
    ],
  },
  {
    id: 'one-error',
    leavesOut:
      'all other responses of an operation but one, where their bodies differ: the `default` one, or the first',
    kinds: ['operation'],
    apply: (operation) => ({
      ...operation,
      responses: onlyFirst(objectMember(operation, 'responses'), (status) => !/^2/.test(status), 'default'),
    }),
    examples: [
      {
        before: { responses: { 200: {}, 400: { content: { 'a/b': {} } }, default: {} } },
        after: { responses: { 200: {}, default: {} } },
      },
      { before: { responses: { 200: {}, 400: {}, 404: {} } }, after: { responses: { 200: {}, 400: {}, 404: {} } } },
    ],
  },
  {
    id: 'no-default',
    leavesOut:
      '`default` responses: they stand as `4XX` only. progenitor takes `default` for a success of another shape, ogen stumbles over `4XX` and `5XX` of one shape',
    kinds: ['operation'],
    apply(operation) {
      const { default: other, ...named } = objectMember(operation, 'responses');
      const hasSuccess = Object.keys(named).some((status) => status.startsWith('2'));
      return other !== undefined && hasSuccess ? { ...operation, responses: { ...named, '4XX': other } } : operation;
    },
    examples: [
      {
        before: { responses: { 200: {}, default: { description: 'a' } } },
        after: { responses: { 200: {}, '4XX': { description: 'a' } } },
      },
      { before: { responses: { default: {} } }, after: { responses: { default: {} } } },
    ],
  },
];

/** Of the responses whose status is meant, the preferred or else the first one, unless all have one body. */
function onlyFirst(responses: JsonObject, isMeant: (status: string) => boolean, preferred?: string): JsonObject {
  const meant = Object.keys(responses).filter(isMeant);
  const bodies = new Set(meant.map((status) => JSON.stringify(member(responses[status], 'content') ?? null)));
  const kept = meant.find((status) => status === preferred) ?? meant[0];
  return bodies.size < 2 ? responses : without(responses, (status) => isMeant(status) && status !== kept);
}
