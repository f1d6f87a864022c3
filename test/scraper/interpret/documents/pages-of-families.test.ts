// Layouts of pages that other families have: what comes back below a sentence, names in brackets and behind colons, badges, forms of one
// call, addresses of functions, rows of a resource.
import { describe, expect, test } from 'vitest';
import { readFamily } from '../../../support/family-pages.ts';

const address = (line: string): string => `\`\`\`plaintext\n${line}\n\`\`\`\n\n`;
const table = (header: string, ...rows: string[]): string =>
  `| ${header} |\n|${header.replaceAll(/[^|]+/g, '---')}|\n${rows.map((row) => `| ${row} |\n`).join('')}\n`;

describe('Markdown with addresses in code', () => {
  const HEADER = 'Attribute | Type | Required | Description';
  const read = async (line: string, text: string) => {
    const page = `# Lamps\n\n## Light a lamp\n\n${address(line)}${text}`;
    const { document, schema } = await readFamily('gitlab', { 'lamps.md': page });
    const [operation] = Object.values(Object.values(document.paths)[0] ?? {});
    const body = schema(operation?.requestBody?.content['application/json']?.schema);
    return { operation, body, schema };
  };

  test.each(['If it is lit, returns `200 OK` and the following response attributes:', 'Response body attributes:'])(
    'a table below "%s" is that of the answer',
    async (line) => {
      const rows = table('Attribute | Type | Description', '`id` | integer | Key', '`room.name` | string | Its room');
      const { operation, schema } = await read('GET /lamps', `${line}\n\n${rows}`);
      expect(operation?.parameters ?? []).toEqual([]);
      const answer = schema(operation?.responses['200']?.content?.['application/json']?.schema);
      expect(Object.keys(answer.properties ?? {})).toEqual(['id', 'room']);
    },
  );

  test('names in several brackets and behind colons stand in objects', async () => {
    const rows = table(
      HEADER,
      '`box[lid][color]` | string | no | A colour',
      '`parts:bulbs` | array of hash | no | Bulbs',
      '`parts:bulbs:watts` | integer | no | Power',
    );
    const { body, schema } = await read('POST /lamps', rows);
    expect(Object.keys(body.properties ?? {})).toEqual(['box', 'parts']);
    const lid = schema(schema(body.properties?.['box']).properties?.['lid']);
    expect(lid.properties).toMatchObject({ color: { type: 'string' } });
    const bulbs = schema(body.properties?.['parts']).properties?.['bulbs'];
    expect(schema(bulbs?.items).properties).toMatchObject({ watts: { type: 'integer' } });
  });

  test('badges and icons beside names and answers', async () => {
    const rows = table(
      HEADER,
      '`watts` **(PREMIUM ALL)** | integer | **{check-circle}** Yes | Power',
      '`color` (deprecated) | string | {{< icon name="dotted-circle" >}} No | A colour',
    );
    const { body } = await read('POST /lamps', rows);
    expect(body.required).toEqual(['watts']);
    expect(body.properties).toMatchObject({ color: { deprecated: true } });
  });

  test('items beside rows of a list are rows', async () => {
    const { body } = await read(
      'POST /lamps',
      'Parameters:\n\n- `api_key` (**required**) - A key\n- `room` - Where it hangs\n- `watts` (optional) - Power\n',
    );
    expect(Object.keys(body.properties ?? {})).toEqual(['api_key', 'room', 'watts']);
    expect(body.required).toEqual(['api_key']);
  });

  test('an api_key describes no placeholder id, a key of the same kind does', async () => {
    const rows = (name: string): string => table(HEADER, `\`${name}\` | string | yes | A key`);
    const { body } = await read('PUT /rooms/:id/lamp', rows('api_key'));
    expect(Object.keys(body.properties ?? {})).toEqual(['api_key']);
    const { operation } = await read('PUT /rooms/:id/lamp', rows('room_id'));
    expect(operation?.parameters).toMatchObject([{ name: 'id', in: 'path', description: 'A key' }]);
  });

  test('statuses in a list by the words of HTTP', async () => {
    const { operation } = await read(
      'DELETE /lamps/:id',
      'Responses:\n\n- `204 No Content` if it is gone.\n- `404 Not Found` if there is none.\n- 500 lamps at most.\n',
    );
    expect(Object.keys(operation?.responses ?? {})).toEqual(['204', '404']);
  });

  test('two forms of a call below one heading are one operation', async () => {
    const shown = '```json\n[{ "id": 1, "watts": 4 }]\n```\n\n';
    const { operation, schema } = await read('GET /lamps', `${shown}By room:\n\n${address('GET /lamps?room=:room')}`);
    expect(operation?.parameters).toMatchObject([{ name: 'room', in: 'query' }]);
    expect(operation?.parameters?.[0]).not.toHaveProperty('required', true);
    const answer = schema(operation?.responses['200']?.content?.['application/json']?.schema);
    expect(Object.keys(schema(answer.items).properties ?? {})).toEqual(['id', 'watts']);
  });
});

describe('MDX with routes', () => {
  const read = async (text: string) => {
    const page = `## Hang Lamp\n<Route method="POST">/lamps</Route>\n\n${text}`;
    const { document, schema } = await readFamily('discord', { 'lamp.mdx': page });
    const { post } = document.paths['/lamps'] ?? {};
    return { post, body: schema(post?.requestBody?.content['application/json']?.schema), schema };
  };
  const rows = table('Field | Type | Description', 'name | string | its name', 'watts | integer | its power');

  test('all fields are optional and may be null, but for one', async () => {
    const told = '<Info>\nAll parameters to this endpoint are optional and nullable excluding `name`\n</Info>\n\n';
    const { body } = await read(`###### JSON Params\n\n${told}${rows}`);
    expect(body.required).toEqual(['name']);
    expect(body.properties).toMatchObject({ name: { type: 'string' }, watts: { type: ['integer', 'null'] } });
  });

  test('a body that is an array', async () => {
    const { body, schema } = await read(
      `This endpoint takes a JSON array of parameters in the following format:\n\n###### JSON Params\n\n${rows}`,
    );
    expect(body.type).toBe('array');
    expect(Object.keys(schema(body.items).properties ?? {})).toEqual(['name', 'watts']);
  });

  test('a column Required with words that are no answer demands nothing', async () => {
    const own = table('Field | Type | Required', 'name | string | one of name, file', 'file | string | as you like');
    const { body } = await read(`###### JSON Params\n\n${own}`);
    expect(body.required ?? []).toEqual([]);
  });

  test('the second success of a sentence is one in another case', async () => {
    const { post } = await read('Returns a 201 Created with the lamp, or 204 No Content if it hung there before.\n');
    expect(Object.keys(post?.responses ?? {})).toEqual(['201', '204']);
  });
});

describe('pages of addresses and of resources', () => {
  const read = (files: Readonly<Record<string, string>>) => readFamily('msgraph', files);
  const http = (...lines: string[]): string => `\`\`\`http\n${lines.join('\n')}\n\`\`\`\n\n`;
  const lamp = `# lamp resource type\n\n## Properties\n\n${table('Property | Type | Description', 'watts | Int32 | Power')}`;

  test('headings below that of the addresses tell cases apart; $value is a word', async () => {
    const page = `# Get lamp\n\n## HTTP request\n\n### Get the lamp\n\n${http('GET /me/lamp')}### Get its picture\n\n${http('GET /me/lamp/$value')}## Response\n\nReturns a \`200 OK\` response code and a [lamp](lamp.md) object.\n`;
    const { document, operations } = await read({ 'lamp-get.md': page, 'lamp.md': lamp });
    expect(operations).toEqual(['GET /me/lamp', 'GET /me/lamp/$value']);
    expect(document.paths['/me/lamp']?.get?.responses['200']?.content).toBeDefined();
  });

  test('parameters of a function, and a text above required ones', async () => {
    const rows = table('Parameter | Type | Description', 'period | String | How long');
    const page = `# lamp: usage\n\n## HTTP request\n\n${http("GET /lamps/usage(period='{period_value}')")}## Function parameters\n\n${rows}`;
    const { document } = await read({ 'lamp-usage.md': page });
    expect(document.paths["/lamps/usage(period='{period}')"]?.get?.parameters).toMatchObject([
      { name: 'period', in: 'path', description: 'How long' },
    ]);
    const query = `# List\n\n## HTTP request\n\n${http('GET /lamps')}## Query parameters\n\nGive the following required query parameters.\n\n${rows}`;
    const list = await read({ 'lamp-list.md': query });
    expect(list.document.paths['/lamps']?.get?.parameters).toMatchObject([{ name: 'period', required: true }]);
  });

  test('a column Value beside descriptions holds types', async () => {
    const rows = table('Name | Value | Description', '$top | int | How many', '$filter | string | Which');
    const page = `# List\n\n## HTTP request\n\n${http('GET /lamps')}## Optional query parameters\n\n${rows}`;
    const { document } = await read({ 'lamp-list.md': page });
    expect(document.paths['/lamps']?.get?.parameters).toMatchObject([
      { schema: { type: 'integer' }, description: 'How many' },
      { schema: { type: 'string' }, description: 'Which' },
    ]);
  });

  test('a status line does not count beside what a sentence says', async () => {
    const shown = '```http\nHTTP/1.1 200 OK\n\n{ "watts": 4 }\n```\n';
    const page = `# Copy\n\n## HTTP request\n\n${http('POST /lamps/{id}/copy')}## Response\n\nReturns a \`201 Created\` response code.\n\n## Example\n\n##### Response\n\n${shown}`;
    const { document } = await read({ 'lamp-copy.md': page });
    expect(Object.keys(document.paths['/lamps/{id}/copy']?.post?.responses ?? {})).toEqual(['201']);
  });

  test('a status line above nothing is the status', async () => {
    const page = `# Copy\n\n## HTTP request\n\n${http('POST /lamps/{id}/copy')}## Example\n\n##### Response\n\n${http('HTTP/1.1 202 Accepted', 'Content-length: 0')}`;
    const { document } = await read({ 'lamp-copy.md': page });
    expect(Object.keys(document.paths['/lamps/{id}/copy']?.post?.responses ?? {})).toEqual(['202']);
  });
});

describe('directives', () => {
  const yaml = ['lamp: object', 'lamp_id: string', 'watts: integer', 'next: string']
    .map((row) => row.split(': '))
    .map(([name, type]) => `${name}:\n  description: It.\n  in: body\n  required: true\n  type: ${type}\n`)
    .join('');
  const read = async (line: string, title: string) => {
    const list = (...names: string[]): string =>
      `.. rest_parameters:: parameters.yaml\n\n${names.map((name) => `   - ${name}: ${name}`).join('\n')}\n\n`;
    const page = `Lamps\n=====\n\nShow lamp\n---------\n\n.. rest_method::${line}\n\n${title}\n\n${list('lamp', 'lamp_id', 'watts')}`;
    const { document, schema } = await readFamily('openstack', { 'lamps.inc': page, 'parameters.yaml': yaml });
    const get = document.paths['/v2/lamps/{id}']?.get;
    const answer = schema(get?.responses['200']?.content?.['application/json']?.schema);
    return { get, answer, schema };
  };

  test.each([
    [' GET /v2/lamps/{id}', 'Response\n~~~~~~~~'],
    ['\n     GET /v2/lamps/{id}', '**Response**'],
  ])('address%j, title %j', async (line, title) => {
    const { get, answer, schema } = await read(line, title);
    expect(get?.parameters).toMatchObject([{ name: 'id', in: 'path' }]);
    expect(Object.keys(answer.properties ?? {})).toEqual(['lamp']);
    expect(Object.keys(schema(answer.properties?.['lamp']).properties ?? {})).toEqual(['lamp_id', 'watts']);
  });
});
