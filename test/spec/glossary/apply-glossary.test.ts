import { describe, expect, it } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { applyGlossary, type DescriptionSource } from '../../../spec/glossary/apply-glossary.ts';
import { checkDescriptions, contradictions } from '../../../spec/glossary/check-descriptions.ts';
import { readGlossary } from '../../../spec/glossary/glossary.ts';
import type { OpenApiDocument } from '../../../spec/openapi.ts';

const text = `
operations: { ListLamps: Lists the lamps. }
schemas: { Lamp: A lamp. }
fields: { name: Name of the thing., power: Power in watts., mode: How it shines. }
overrides: { Lamp.name: Name on the label. }
values: { mode: { "0": dark, "1": bright, "9": unheard of } }
titles: { ListLamps: List lamps of a room }
errorCodes: { LAMP.1: The lamp is broken. Replace it. }
`;

function lamps(): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    servers: [],
    security: [],
    tags: [],
    paths: {
      '/lamps': {
        get: {
          operationId: 'ListLamps',
          summary: 'Lamps',
          tags: [],
          responses: {},
          parameters: [
            { name: 'name', in: 'query', description: 'As the vendor puts it.', schema: { type: 'string' } },
          ],
        },
      },
    },
    'x-error-codes': [
      { code: 'LAMP.1', status: '400', message: 'Of the vendor.', solution: 'Of the vendor too.' },
      { code: 'LAMP.1', status: '500' },
      { code: 'LAMP.2' },
    ],
    components: {
      securitySchemes: {},
      schemas: {
        Lamp: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            power: { type: 'integer' },
            mode: { type: 'integer', enum: [0, 1] },
            colour: { type: 'string' },
          },
        },
        ListLampsResponseBody: { type: 'object', properties: {} },
        ListLampsResponse404Body: { type: 'object', properties: {}, description: 'Of the vendor.' },
        DimLampRequestBody: { type: 'object', properties: {} },
      },
    },
  };
}

function apply(descriptions: DescriptionSource, glossary = text, file?: string) {
  const report = new Report();
  const document = lamps();
  const coverage = applyGlossary(
    document,
    readGlossary(glossary, 'glossary.yaml', report),
    { descriptions, ...(file ? { file } : {}) },
    report,
  );
  return { document, coverage, codes: report.diagnostics.map(({ code }) => code) };
}

describe('applyGlossary', () => {
  it('describes operations, parameters, schemas and fields, and counts what it could not', () => {
    const { document, coverage } = apply('vendor');
    const { properties = {} } = document.components.schemas['Lamp'] ?? {};
    expect(document.paths['/lamps']?.['get']?.description).toBe('Lists the lamps.');
    expect(properties['name']?.description).toBe('Name on the label.');
    expect(properties['power']?.description).toBe('Power in watts.');
    expect(properties['mode']?.description).toBe('How it shines.\n- 0: dark\n- 1: bright');
    expect(coverage).toEqual({
      operations: { described: 1, undescribed: 0 },
      parameters: { described: 1, undescribed: 0 },
      schemas: { described: 2, undescribed: 1 },
      fields: { described: 3, undescribed: 1 },
      errorCodes: { described: 2, undescribed: 1 },
    });
  });

  it('wants no words for the body of an operation, but for what only has such a name', () => {
    const bodies = (descriptions: DescriptionSource, more = '') => {
      const { document, coverage } = apply(descriptions, `${text}\n`.replace('Lamp: A lamp.', `Lamp: A lamp.${more}`));
      const told = Object.entries(document.components.schemas).filter(([name]) => name.endsWith('Body'));
      return [...told.map(([, { description }]) => description), coverage.schemas];
    };
    const gap = { described: 1, undescribed: 1 };
    expect(bodies('ours')).toEqual([undefined, undefined, undefined, gap]);
    expect(bodies('vendor')).toEqual([undefined, 'Of the vendor.', undefined, { described: 2, undescribed: 1 }]);
    expect(bodies('ours', ', ListLampsResponseBody: All that shine.')[0]).toBe('All that shine.');
  });

  it('tells what the values mean of a schema that is referred to', () => {
    const document = lamps();
    const { schemas } = document.components;
    schemas['Mode'] = { type: 'string', enum: ['0', '1'] };
    schemas['Room'] = {
      type: 'object',
      properties: {
        mode: { $ref: '#/components/schemas/Mode' },
        modes: { type: 'array', items: { $ref: '#/components/schemas/Mode' } },
      },
    };
    const words =
      'fields: { mode: How., modes: How. }\nvalues: { mode: { "0": dark, "1": bright }, modes: { "0": dark } }';
    const report = new Report();
    applyGlossary(document, readGlossary(words, 'glossary.yaml', report), { descriptions: 'ours' }, report);
    const { mode, modes } = schemas['Room'].properties ?? {};
    expect([mode?.description, modes?.description]).toEqual(['How.\n- 0: dark\n- 1: bright', 'How.\n- 0: dark']);
  });

  it('puts titles in the place of those that a rule made', () => {
    expect(apply('vendor').document.paths['/lamps']?.['get']?.summary).toBe('List lamps of a room');
    expect(apply('vendor', '').document.paths['/lamps']?.['get']?.summary).toBe('Lamps');
  });

  it('gives error codes their words, whatever the status, and takes away those of the vendor where ours are asked for', () => {
    const description = 'The lamp is broken. Replace it.';
    expect(apply('ours').document['x-error-codes']).toEqual([
      { code: 'LAMP.1', status: '400', description },
      { code: 'LAMP.1', status: '500', description },
      { code: 'LAMP.2' },
    ]);
    expect(apply('vendor').document['x-error-codes']?.[0]).toEqual({
      code: 'LAMP.1',
      status: '400',
      message: 'Of the vendor.',
      solution: 'Of the vendor too.',
      description,
    });
  });

  it.each([
    ['vendor', 'As the vendor puts it.'],
    ['ours', 'Name of the thing.'],
    ['both', 'As the vendor puts it.\n\nName of the thing.'],
  ] as const)('%s decides whose words come out', (source, words) => {
    expect(apply(source).document.paths['/lamps']?.['get']?.parameters?.[0]?.description).toBe(words);
  });

  it('reports entries that match nothing, but only where the whole service is built', () => {
    const more = `${text}\n`.replace('ListLamps: Lists', 'ListLumps: Lists');
    expect(apply('vendor', more, 'glossary.yaml').codes).toEqual(['glossary-unused']);
    expect(apply('vendor', more).codes).toEqual([]);
    for (const entry of ['titles: { ListLumps: List lumps }', 'errorCodes: { LUMP.1: It is broken. }'])
      expect(apply('vendor', entry, 'glossary.yaml').codes).toEqual(['glossary-unused']);
  });

  it('reports what is no glossary', () => {
    expect(apply('vendor', 'fields: { name: 3 }').codes).toEqual(['service-file-invalid']);
    expect(apply('vendor', 'titles: { ListLamps: "Two\\nlines" }').codes).toEqual(['service-file-invalid']);
    expect(apply('vendor', 'errorCodes: { LAMP.1: [Broken.] }').codes).toEqual(['service-file-invalid']);
    expect(apply('vendor', 'names: {}').codes).toEqual(['service-file-invalid']);
    expect(apply('vendor', 'a: [').codes).toEqual(['service-file-invalid']);
  });
});

describe('checkDescriptions', () => {
  it.each([
    ['Seconds to wait, at most 60.', { type: 'integer', maximum: 50 }, 1],
    ['Seconds to wait, at most 50.', { type: 'integer', maximum: 50 }, 0],
    ['A value from 1 to 9.', { type: 'integer', minimum: 1, maximum: 10 }, 1],
    ['Colour; the default is red.', { type: 'string', default: 'blue' }, 1],
    ['Colour; the default is red.', { type: 'string' }, 0],
    ['Lit or not; defaults to True.', { type: 'boolean', default: true }, 0],
    ['A value from 1 to 9, and -1 for all.', { type: 'integer', minimum: -1, maximum: 9 }, 0],
    ['Watts, at most 60, of which 50 are usual.', { type: 'integer', maximum: 50 }, 1],
    ['Adds at most 5 lamps.', { type: 'array', maxItems: 5 }, 0],
  ])('%s against %o: %i', (description, schema, count) => {
    expect(contradictions(description, schema)).toHaveLength(count);
  });

  it('finds them in parameters and fields', () => {
    const { document } = apply('ours');
    document.components.schemas['Lamp'] = {
      type: 'object',
      properties: { power: { type: 'integer', maximum: 5, description: 'At most 6 watts.' } },
    };
    const report = new Report();
    checkDescriptions(document, report);
    expect(report.diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['description-contradicts', '/components/schemas/Lamp/properties/power'],
    ]);
  });
});
