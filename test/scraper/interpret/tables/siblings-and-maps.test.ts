// Lists beside each other that hold the same objects, fields that lines of a description explain, and what rows of a map say.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const table = (caption: string, rows: readonly (readonly string[])[]): string =>
  `<table><caption>${caption}</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

function schemasOf(request: string, example: unknown) {
  const { document } = buildPages({
    'lamp.html': `<h1>Hanging Lamps</h1><h4>Function</h4><p>Hangs them.</p><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4>${request}<h4>Example Request</h4><pre>${JSON.stringify(example)}</pre><h4>Status Codes</h4><p>204</p>`,
  });
  const { schemas } = document.components;
  return { schemas, body: schemas['CreateLampRequestBody'] ?? Object.values(schemas)[0] };
}

const RULE = 'At most ten of them hang in one room, and each of them has a hook of its own in the ceiling.';
const hooks = table('Table 2 lamps parameter description', [
  ['hook', 'Yes', 'String', 'The hook.'],
  ['cords', 'Yes', 'Array', 'The cords.'],
]);
const lamp = { hook: 'a', cords: ['b'] };

test.each([
  ['nearly the same text', `The lamps that do not burn. ${RULE}`, lamp, true],
  [
    'another text',
    'Vases with or without a flower in them, as they stand on the window sill of the hall.',
    lamp,
    false,
  ],
  ['other keys', `The lamps that do not burn. ${RULE}`, { hook: 'a', hue: 'b' }, false],
])('a list with %s', (_, text, element, isSame) => {
  const { body } = schemasOf(
    table('Table 1 Request parameters', [
      ['lamps', 'Yes', 'Array', `The lamps that burn. ${RULE}`],
      ['others', 'Yes', 'Array', text],
    ]) + hooks,
    { lamps: [lamp], others: [element] },
  );
  const { lamps, others } = body?.properties ?? {};
  expect(lamps?.items?.$ref).toBeDefined();
  expect(others?.items?.$ref === lamps?.items?.$ref).toBe(isSame);
});

test('lines that explain fields are their texts', () => {
  const { schemas } = schemasOf(
    table('Table 1 Request parameters', [
      [
        'bulb',
        'Yes',
        'Array',
        'The bulb, with the hue and watts fields.<ul><li>hue: its colour. The options are RED and BLUE.</li><li>watts: its power. The value ranges from 1 to 60.</li></ul>',
      ],
    ]),
    { bulb: [{ hue: 'RED', watts: 4 }] },
  );
  const bulb = Object.values(schemas).find(({ properties }) => properties?.['watts'] !== undefined);
  expect(bulb?.properties?.['hue']).toMatchObject({
    enum: ['RED', 'BLUE'],
    description: expect.stringMatching(/^its colour/),
  });
  expect(bulb?.properties?.['watts']).toMatchObject({ type: 'integer', minimum: 1, maximum: 60 });
});

test('the rows of a key and its value say what they are', () => {
  const { body } = schemasOf(
    table('Table 1 Request parameters', [['labels', 'Yes', 'Object', 'What hangs on it.']]) +
      table('Table 2 labels field data structure description', [
        ['key', 'No', 'String', 'The word on the label.'],
        ['value', 'No', 'String', 'What it says. It contains a maximum of 8 characters.'],
      ]),
    { labels: { hall: 'new' } },
  );
  expect(body?.properties?.['labels']).toMatchObject({
    description: 'What hangs on it.\nThe word on the label.',
    additionalProperties: { type: 'string', maxLength: 8, description: expect.stringMatching(/^What it says/) },
  });
});
