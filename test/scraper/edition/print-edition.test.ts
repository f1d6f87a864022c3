// A facts edition says what the documents say: read back, it gives the same model but for prose and places.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { printEdition } from '../../../scraper/edition/print-edition.ts';
import type { ServiceReading } from '../../../scraper/interpret/documents/interpret.ts';
import type { ApiReference, Field } from '../../../scraper/reference/reference-model.ts';
import type { ServiceDefinition } from '../../../spec/service-definition.ts';
import { factsOf, readBack } from '../../support/facts.ts';
import { fixturePages, fixtureService } from '../../support/fixture-documents.ts';
import { casesOf } from '../../support/golden.ts';
import { anyService, buildReading, interpretPages } from '../../support/pipeline.ts';
import {
  editionSources,
  haveRealDocuments,
  haveRealPages,
  htmlFolders,
  pageReading,
  realDefinition,
  realReadings,
  realServices,
} from '../../support/real-documents.ts';
import { projectFolder } from '../../support/source-files.ts';

describe.each(casesOf('documents'))('the fixture %s', (name) => {
  const definition = fixtureService(name);
  const { reference } = interpretPages(fixturePages(name), definition);

  test('is read back to the same facts', () => {
    expect(factsOf(readBack(reference, definition).reference)).toEqual(factsOf(reference));
  });

  test('is printed the same from what was read back', () => {
    expect(printEdition(readBack(reference, definition).reference, definition.title)).toBe(
      printEdition(reference, definition.title),
    );
  });

  test('keeps no sentence of the documents', () => {
    const descriptions = reference.operations
      .flatMap(({ tables, parameters }) => [...parameters, ...tables.flatMap(({ fields }) => fields)])
      .flatMap(({ description }) => description ?? []);
    const edition = printEdition(reference, definition.title);
    expect(
      descriptions.filter((text) => text.includes(' ') && edition.includes(text.split('\n')[0] as string)),
    ).toEqual([]);
  });

  test('tells of each value where it stands in the original', () => {
    const { reading } = buildReading(readBack(reference, definition), definition);
    const places = reading.reference.operations.flatMap(({ at }) => at);
    expect(places.every(({ document, original }) => document === 'reference.md' && original !== undefined)).toBe(true);
    const tableNumbers = (operations: typeof reference.operations): (string | undefined)[] =>
      operations
        .flatMap(({ tables }) => tables.map(({ at }) => (at[0]?.original ?? at[0])?.table))
        .filter((number) => number !== undefined && !number.startsWith('#') && number !== '0');
    expect(tableNumbers(reading.reference.operations)).toEqual(tableNumbers(reference.operations));
  });
});

/** Each kind of page whose edition once said something else. */
const KINDS: Readonly<Record<string, { rows: string; tables?: string; examples?: string }>> = {
  'an example that is no JSON': { rows: '| lamp_id | String |', examples: '{ "lamp_id" : 1, "lux" : }' },
  'an example that is broken into pieces': {
    rows: '| lamp_id | String |',
    examples: '{ "lamp_id" : "a" }\n```\n\n```\n"lux" : 1,\n"$shade" : 2\n}',
  },
  'a body that the examples show as a list': {
    rows: '| lamp | lamp object |\n| lux | Integer |',
    tables: '**Table 3** lamp\n\n| Parameter | Type |\n|---|---|\n| shade | String |\n',
    examples: '[{ "lamp" : { "shade" : "red" }, "lux" : 1 }]',
  },
  'such a list beside a table of its name': {
    rows: '| lamp | Item object |\n| lux | Integer |',
    tables: '**Table 3** Item\n\n| Parameter | Type |\n|---|---|\n| shade | String |\n',
    examples: '[{ "lamp" : { "shade" : "red" }, "lux" : 1 }]',
  },
  'a map of objects that no table describes': {
    rows: '| lamps | Lamps object |',
    tables: '**Table 3** Lamps\n\n| Parameter | Type |\n|---|---|\n| {User defined key} | Lamp object |\n',
  },
  'an object that the table of another script describes': {
    rows: '| lamps | Object |',
    tables: '**Table 3** 灯\n\n| Parameter | Type |\n|---|---|\n| shade | String |\n',
    examples: '{ "lamps" : { "shade" : "red" } }',
  },
  'an object that the examples put around the body, behind another table': {
    rows: '| shade | String |',
    examples: '{ "lamp" : { "shade" : "red" } }',
  },
  'two tables of one title, of which one is a map': {
    rows: '| lamps | Lamps object |\n| spare | Lamps object |',
    tables: ['{User defined key}', 'shade']
      .map((name, index) => `**Table ${index + 3}** Lamps\n\n| Parameter | Type |\n|---|---|\n| ${name} | String |\n`)
      .join('\n'),
  },
};

describe('what was printed otherwise once', () => {
  const page = ({ rows, tables = '', examples = '{}' }: { rows: string; tables?: string; examples?: string }): string =>
    [
      '# 1.1 Querying Lamps\n\n## URI\n\nGET /v1/lamps\n\n## Response Parameters\n\n#### Status code: 200\n',
      `**Table 2** Response body parameters\n\n| Parameter | Type |\n|---|---|\n${rows}\n\n${tables}`,
      `## Example Responses\n\n#### Status code: 200\n\n\`\`\`\n${examples}\n\`\`\`\n`,
    ].join('\n');

  // Without the defects: the row of a map is gone, and what is missing below it is said of another name.
  test.each(Object.entries(KINDS))('%s', (_, parts) => {
    const { reference } = interpretPages({ 'pages.md': page(parts) });
    const modelOf = (read: ApiReference): unknown => factsOf({ ...read, defects: [] });
    expect(modelOf(readBack(reference, anyService()).reference)).toEqual(modelOf(reference));
  });

  test('the keys of examples that are no JSON are printed, and only those', () => {
    const editionOf = (kind: string): string =>
      printEdition(interpretPages({ 'pages.md': page(KINDS[kind] as (typeof KINDS)[string]) }).reference, 'Lamps');
    expect(editionOf('an example that is no JSON')).toContain('Keys of unread examples: lamp_id, lux\n');
    expect(editionOf('an example that is broken into pieces')).toContain(
      'Keys of unread examples: lamp_id, lux, $shade\n',
    );
    expect(editionOf('a body that the examples show as a list')).not.toContain('unread examples');
  });

  test('a request field whose table is a map of the response is that map', () => {
    const pages = {
      'pages.md': [
        '# 1.1 Adding Lamps\n\n## URI\n\nPOST /v1/lamps\n\n## Request Parameters\n',
        '**Table 1** Request body parameters\n\n| Parameter | Type |\n|---|---|\n| lamps | Lamps object |\n',
        '## Response Parameters\n\n#### Status code: 200\n',
        '**Table 2** Response body parameters\n\n| Parameter | Type |\n|---|---|\n| lamps | Lamps object |\n',
        '**Table 3** Lamps\n\n| Parameter | Type |\n|---|---|\n| {User defined key} | String |\n',
      ].join('\n'),
    };
    const { reference } = interpretPages(pages);
    const map = { kind: 'map', values: { kind: 'scalar', name: 'string' } };
    expect(reference.operations[0]?.requestBody).toMatchObject({ fields: [{ name: 'lamps', type: map }] });
    expect(reference.operations[0]?.tables).toEqual([]);
    expectPair(reference, anyService());
  });

  test('a header of two tables is printed in two tables', () => {
    const headers = [1, 2].map(
      (number) =>
        `**Table ${number}** Request header parameters\n\n| Parameter | Type |\n|---|---|\n| X-Lamp | String |\n`,
    );
    const { reference } = interpretPages({
      'pages.md': `# 1.1 Querying Lamps\n\n## URI\n\nGET /v1/lamps\n\n## Request Parameters\n\n${headers.join('\n')}`,
    });
    expect(reference.operations[0]?.parameters).toHaveLength(2);
    expectPair(reference, anyService());
  });

  test('text of a column of numbers is printed as text', () => {
    const { reference } = interpretPages({ 'pages.md': page({ rows: '| lux | Integer |' }) });
    const field = reference.operations[0]?.responses[0]?.body as { fields: Field[] };
    field.fields[0]?.constraints.push({ kind: 'default', value: '100' }, { kind: 'enum', values: [100, '200'] });
    expect(printEdition(reference, 'Lamps')).toContain('default: "100"; enum: 100, "200"');
    expectPair(reference, anyService());
  });

  test('a body whose first table has no rows is what the next one says', () => {
    const table = (number: number, row: string): string =>
      `**Table ${number}** Response body parameters\n\n| Parameter | Type |\n|---|---|\n${row}\n`;
    const text = `# 1.1 Querying Lamps\n\n## URI\n\nGET /v1/lamps\n\n## Response Parameters\n\n#### Status code: 200\n\n${table(1, '')}\n${table(2, '| {User defined key} | String |\n')}`;
    const { reference } = interpretPages({ 'pages.md': text });
    expect(reference.operations[0]?.responses[0]?.body).toMatchObject({ kind: 'root', type: { kind: 'map' } });
    expectPair(reference, anyService());
  });
});

function expectPair(reference: ApiReference, definition: ServiceDefinition): void {
  const facts = factsOf(reference) as { operations: { path: string }[] };
  const again = factsOf(readBack(reference, definition).reference) as typeof facts;
  expect(
    again.operations
      .filter((operation, index) => !isDeepStrictEqual(operation, facts.operations[index]))
      .map(({ path }) => path),
  ).toEqual([]);
  expect(again).toEqual(facts);
}

function expectCommitted(reference: ApiReference, definition: ServiceDefinition): void {
  const committed = readFileSync(join(projectFolder, 'spec', definition.id, 'reference.md'), 'utf8');
  const printed = printEdition(reference, definition.title);
  expect(printed === committed ? '' : firstDifference(printed, committed)).toBe('');
}

describe.skipIf(!haveRealDocuments)('the real documents (skipped without ../shared/reference/text)', () => {
  const readings = haveRealDocuments ? realReadings() : new Map<string, never>();
  const of = (service: string): ApiReference => (readings.get(service) as ServiceReading).reference;

  test.each(realServices)('%s is read back to the same facts', (service) =>
    expectPair(of(service), realDefinition(service)),
  );
});

describe.skipIf(!haveRealPages)('the saved pages (skipped without ../shared/reference/html)', () => {
  test.each(Object.keys(htmlFolders))('%s: what is printed is read back to the same facts', async (service) => {
    const { reference } = await pageReading(service);
    expectPair(reference, anyService({}, service));
  });

  test.each(Object.keys(editionSources))('spec/%s/reference.md is the edition printed now', async (service) => {
    const { reference } = await pageReading(service, editionSources[service]);
    expectCommitted(reference, realDefinition(service));
  });
});

function firstDifference(printed: string, committed: string): string {
  const [now, then] = [printed.split('\n'), committed.split('\n')];
  const line = now.findIndex((text, index) => text !== then[index]);
  return `line ${line + 1}: printed now ${JSON.stringify(now[line])}, committed ${JSON.stringify(then[line])}`;
}
