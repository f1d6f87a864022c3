// What rows say of the fields beside them, as it comes out of pages: in the spec, in an edition, and in the documentation.
import { describe, expect, test } from 'vitest';
import { printEdition } from '../../../../scraper/edition/print-edition.ts';
import type { SchemaObject } from '../../../../spec/openapi.ts';
import { anyService, buildPages, type BuiltPages, interpretPages } from '../../../support/pipeline.ts';

type Row = [name: string, mandatory: string, type: string, description: string];

const table = (title: string, rows: readonly Row[]): string =>
  `**Table 1** ${title}\n\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;

function page({ query = [], body = [] }: { query?: Row[]; body?: Row[] }): string {
  return [
    '# 1.1 Lighting Lamps\n',
    '## URI\n\nPOST /v1/lamps\n',
    query.length > 0 ? table('Query parameters', query) : '',
    `## Request Parameters\n\n${body.length > 0 ? table('Request body parameters', body) : ''}`,
    '## Response Parameters\n\n#### Status code: 200\n\n',
  ].join('\n');
}

const build = (rows: Parameters<typeof page>[0]): BuiltPages => buildPages({ 'pages.md': page(rows) });
const bodyOf = ({ document }: BuiltPages): SchemaObject | undefined =>
  Object.values(document.components.schemas).find(({ properties }) => properties?.['oil'] !== undefined);

describe('fields of one object', () => {
  const body: Row[] = [
    ['oil', 'No', 'String', 'Oil. This parameter cannot be used together with bulb.'],
    ['bulb', 'No', 'String', 'Bulb. If this parameter is set, glass is mandatory.'],
    ['glass', 'No', 'String', 'Glass. If oil is set, glass is invalid.'],
  ];

  test('exclusions stand at the fields that they are about', () => {
    expect(bodyOf(build({ body }))?.properties).toMatchObject({
      oil: { 'x-excludes': ['bulb'] },
      bulb: { 'x-excludes': ['oil'] },
      glass: { 'x-excludes': ['oil'], 'x-required-when': 'bulb is set' },
    });
  });

  test('an edition reads back to the same', () => {
    const { reference } = interpretPages({ 'pages.md': page({ body }) });
    const edition = printEdition(reference, 'Lamps');
    expect(edition).toContain('not with: bulb');
    const again = buildPages({ 'reference.md': edition }, anyService());
    expect(bodyOf(again)?.properties).toMatchObject({
      oil: { 'x-excludes': ['bulb'] },
      glass: { 'x-excludes': ['oil'], 'x-required-when': 'bulb is set' },
    });
  });

  test('two fields of which one is needed are each needed without the other; what has a default is never missing', () => {
    const { properties } =
      bodyOf(
        build({
          body: [
            ['oil', 'No', 'String', 'Either oil or bulb must be set.'],
            ['bulb', 'No', 'String', 'Bulb. The default value is LED.'],
          ],
        }),
      ) ?? {};
    expect(properties?.['oil']).toMatchObject({ 'x-required-when': 'bulb is empty' });
    expect(properties?.['bulb']).not.toHaveProperty('x-required-when');
  });
});

test('query parameters have it at the parameter', () => {
  const { document } = build({
    query: [
      ['oil', 'No', 'String', 'Oil. It is invalid when bulb is set.'],
      ['bulb', 'No', 'String', 'Bulb.'],
    ],
  });
  const [oil] = document.paths['/v1/lamps']?.post?.parameters ?? [];
  expect(oil).toMatchObject({ name: 'oil', 'x-excludes': ['bulb'], schema: { type: 'string' } });
  expect(oil?.schema).not.toHaveProperty('x-excludes');
});

describe('mandatory by the column, not by its own words', () => {
  test.each([
    ['it is optional', 'Oil. This parameter is optional.'],
    ['it is mandatory in one case', 'Oil. This parameter is mandatory when bulb is used.'],
  ])('%s', (_, description) => {
    const built = build({
      body: [
        ['oil', 'Yes', 'String', description],
        ['bulb', 'No', 'String', 'Bulb.'],
      ],
    });
    expect(bodyOf(built)?.required ?? []).not.toContain('oil');
    expect(bodyOf(built)?.properties?.['oil']).toMatchObject({ 'x-stated': { required: true } });
    expect(built.diagnostics.map(({ code }) => code)).toContain('statement-withdrawn');
  });

  test('both fields of a pair that exclude each other', () => {
    const built = build({
      body: [
        ['oil', 'Yes', 'String', 'Only one of oil and bulb can be used.'],
        ['bulb', 'Yes', 'String', 'Bulb.'],
      ],
    });
    expect(bodyOf(built)?.required ?? []).toEqual([]);
  });

  test('a condition that names no field of the object changes nothing', () => {
    const built = build({
      body: [
        ['oil', 'Yes', 'String', 'Oil. This parameter is mandatory when old lamps burn.'],
        ['bulb', 'No', 'String', 'Bulb.'],
      ],
    });
    expect(bodyOf(built)?.required).toEqual(['oil']);
  });
});
