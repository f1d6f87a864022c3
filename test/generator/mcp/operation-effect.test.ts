// What an operation does, by its method, its names and its request.
import { expect, test } from 'vitest';
import { effectOf } from '../../../generator/mcp/operation-effect.ts';
import { modelOf } from '../generated-package.ts';

const effect = (method: string, path: string, operationId: string, summary = '', rest: object = {}) => {
  const responses = { 200: { description: 'OK.' } };
  const { model } = modelOf({
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    paths: { [path]: { [method]: { operationId, summary, responses, ...rest } } },
  });
  const [operation] = model.operations;
  return operation && effectOf(operation, model);
};
const choice = (name: string, values: string[]) => ({
  requestBody: {
    content: { 'application/json': { schema: { type: 'object', properties: { [name]: { enum: values } } } } },
  },
});

test.each([
  ['get', '/lamps', 'ListLamps', 'Querying Lamps'],
  ['get', '/lamps/deleted', 'ListDeletedLamps', 'Querying Deleted Lamps'],
  ['post', '/lamps/list', 'ListLamps', 'Querying Lamps', { 'x-idempotent': true }],
  ['post', '/lamps/{id}/light', 'LightLamp', '', { 'x-effect': 'read' }],
])('%s %s %s reads', (method, path, id, title, rest?: object) => {
  expect(effect(method, path, id, title, rest)).toBe('read');
});

test.each([
  ['post', '/lamps', 'CreateLamp', 'Creating a Lamp'],
  ['put', '/lamps/{id}', 'UpdateLamp', 'Modifying a Lamp'],
  ['post', '/marks', 'CreateRestoreMark', 'Creating a Restore Mark'],
  ['get', '/lamps/{id}/start', 'StartLamp', ''],
  ['post', '/lamps/action', 'RunLamps', '', choice('action', ['start', 'stop'])],
])('%s %s %s writes', (method, path, id, title, rest?: object) => {
  expect(effect(method, path, id, title, rest)).toBe('write');
});

test.each([
  ['delete', '/lamps/{id}', 'DarkenLamp', ''],
  ['post', '/lamps/batch-delete', 'BatchDeleteLamps', ''],
  ['post', '/lamps/{id}/restore', 'RestoreLamp', 'Restoring a Lamp'],
  ['post', '/lamps/tags', 'ChangeLampTags', 'Adding or Removing Tags'],
  ['post', '/lamps/tags', 'ChangeLampTags', '', choice('action', ['create', 'delete'])],
  ['post', '/lamps/periodic/change', 'ChangeLamps', ''],
  ['post', '/orders', 'CreateLampOrder', ''],
  ['get', '/lamps/{id}/secret', 'ResetLampSecret', 'Resetting a Secret'],
  ['post', '/lamps', 'CreateLamp', '', { 'x-effect': 'destructive' }],
])('%s %s %s destroys or spends', (method, path, id, title, rest?: object) => {
  expect(effect(method, path, id, title, rest)).toBe('destructive');
});
