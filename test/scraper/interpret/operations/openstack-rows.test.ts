// Rows that say where they stand, where that cannot be; names with dots; links of which some are not there.
import { describe, expect, test } from 'vitest';
import { readFamily } from '../../../support/family-pages.ts';

const row = (name: string, type = 'string', place = 'body'): string =>
  `${name}:\n  description: A ${name}.\n  in: ${place}\n  required: true\n  type: ${type}\n`;

async function read(line: string, sent: readonly string[], received: readonly string[], example?: string) {
  const list = (names: readonly string[]): string =>
    `.. rest_parameters:: parameters.yaml\n\n${names.map((name) => `   - ${name}: ${name.replace('.', '_')}`).join('\n')}\n\n`;
  const yaml = [...new Set([...sent, ...received])].map((name) =>
    row(name.replace('.', '_'), /^(?:lamp|links)$/.test(name) ? 'object' : 'string'),
  );
  const shown = example === undefined ? '' : 'Example\n~~~~~~~\n\n.. literalinclude:: received.json\n\n';
  const page = `Lamps\n=====\n\n.. rest_method:: ${line}\n\nRequest\n-------\n\n${list(sent)}Response\n--------\n\n${received.length > 0 ? list(received) : ''}.. rest_status_code:: success parameters.yaml\n\n   - 200\n\n${shown}`;
  const { document, schema } = await readFamily('openstack', {
    'lamps.inc': page,
    'parameters.yaml': yaml.join(''),
    ...(example === undefined ? {} : { 'received.json': example }),
  });
  const [operation] = Object.values(Object.values(document.paths)[0] ?? {});
  const body = schema(operation?.responses['200']?.content?.['application/json']?.schema);
  return { operation, body, schema };
}

describe('a row of the body', () => {
  test('is one of the query where nothing is sent', async () => {
    const { operation } = await read('GET /v3/lamps', ['colour'], []);
    expect(operation?.parameters).toMatchObject([{ name: 'colour', in: 'query' }]);
    expect(operation).not.toHaveProperty('requestBody');
  });

  test('describes a placeholder that no other row has', async () => {
    const { operation } = await read('PUT /v3/lamps/{lamp_id}', ['lamp_id'], []);
    expect(operation?.parameters).toMatchObject([{ name: 'lamp_id', in: 'path', description: 'A lamp_id.' }]);
    expect(operation).not.toHaveProperty('requestBody');
  });
});

test('names with dots stand in the object in front of the dot', async () => {
  const { body, schema } = await read('GET /v3/lamps', [], ['lamp', 'lamp.colour', 'lamp.watts']);
  expect(Object.keys(body.properties ?? {})).toEqual(['lamp']);
  expect(Object.keys(schema(body.properties?.['lamp']).properties ?? {})).toEqual(['colour', 'watts']);
});

test.each([
  ['{"links": {"self": "https://example.com/lamps", "next": null}}', ['self', 'next']],
  ['{"links": {"attic": "https://example.com/1", "hall": "https://example.com/2"}}', undefined],
  ['{"links": {"attic": "lit", "hall": null}}', undefined],
])('%s', async (example, expected) => {
  const { body, schema } = await read('GET /v3/lamps', [], ['links'], example);
  const { properties } = schema(body.properties?.['links']);
  expect(properties && Object.keys(properties)).toEqual(expected);
});
