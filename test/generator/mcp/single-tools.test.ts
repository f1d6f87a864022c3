// `--tools`: a tool for each chosen operation, with hints from what it does.
import { expect, test } from 'vitest';
import { connect, lampService } from './connected-client.ts';

const all = { write: true, destructive: true };
const namesOf = async (options: { tools?: string; allowed?: typeof all; two?: boolean }) => {
  const services = options.two ? [lampService(), { ...lampService(), service: 'vases' }] : [lampService()];
  const { client } = await connect({ services, ...options });
  return (await client.listTools()).tools.map(({ name }) => name);
};

test('three tools without a choice, and their words are few', async () => {
  const { client } = await connect({ services: [lampService()] });
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['find_operations', 'describe_operation', 'call_operation']);
  expect(JSON.stringify(tools).length).toBeLessThan(2500);
});

test('what may not be called is not there', async () => {
  expect(await namesOf({ tools: 'all' })).toEqual(['ListLamps', 'ShowLamp', 'read_on']);
  expect(await namesOf({ tools: 'tag:lamps', allowed: { write: true, destructive: false } })).toEqual([
    'ListLamps',
    'CreateLamp',
    'ShowLamp',
    'read_on',
  ]);
  expect(await namesOf({ tools: 'op:ShowLamp, op:lamps/DeleteLamp', allowed: all })).toEqual([
    'ShowLamp',
    'DeleteLamp',
    'read_on',
  ]);
  expect(await namesOf({ tools: 'op:vases/ShowLamp', two: true })).toEqual(['vases_ShowLamp', 'read_on']);
});

test.each([
  ['op:NoSuch', 'There is no such operation'],
  ['tag:Vases', 'chooses nothing'],
  ['everything', 'it takes all, tag:NAME and op:NAME'],
  ['op:DeleteLamp', 'leaves no tool'],
])('--tools %s is refused', async (tools, words) => {
  await expect(connect({ services: [lampService()], tools })).rejects.toThrow(words);
});

test('hints say what it does, and the schema is complete', async () => {
  const { client } = await connect({ services: [lampService()], tools: 'all', allowed: all });
  const { tools } = await client.listTools();
  const of = (name: string) => tools.find((tool) => tool.name === name);
  expect(of('ShowLamp')?.annotations).toMatchObject({
    readOnlyHint: true,
    destructiveHint: false,
    idempotentHint: true,
  });
  expect(of('CreateLamp')?.annotations).toMatchObject({
    readOnlyHint: false,
    destructiveHint: false,
    idempotentHint: false,
  });
  expect(of('DeleteLamp')?.annotations).toMatchObject({
    readOnlyHint: false,
    destructiveHint: true,
    idempotentHint: true,
  });
  expect(of('CreateLamp')?.inputSchema).toMatchObject({
    type: 'object',
    required: ['body'],
    properties: { body: { $ref: '#/$defs/Lamp' } },
    $defs: { Lamp: { type: 'object' }, Shade: { type: 'object' } },
  });
  expect(JSON.stringify(tools.map(({ inputSchema }) => inputSchema))).not.toContain('project_id');
});
