// What an edition cannot say is an error, and never a silent loss.
import { expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { reportEditionGaps } from '../../../scraper/edition/edition-gaps.ts';
import type { ApiReference, Body, Field, Operation } from '../../../scraper/reference/reference-model.ts';

const lamp = { kind: 'reference', title: 'Lamp', table: 'shared/Lamp' } as const;
const field = (type: Field['type']): Field => ({ name: 'lamp', type, constraints: [], at: [] });

function operation(body: Body): Operation {
  return {
    method: 'post',
    path: '/lamps',
    title: 'Hang a lamp',
    section: 'Hang a lamp',
    document: 'lamps.md',
    parameters: [],
    requestBody: body,
    responses: [],
    tables: [],
    requestExamples: [],
    iamActions: [],
    at: [],
  };
}

function gapsOf(reference: Partial<ApiReference>): string[] {
  const report = new Report();
  reportEditionGaps(
    { service: 'lamps', documents: [], operations: [], endpoints: [], errorCodes: [], defects: [], ...reference },
    report,
  );
  return report.diagnostics.map(({ code, facts }) => `${code} ${String(facts?.['what']).split(' ')[0]}`);
}

test('fields, lists and maps have words', () => {
  const text = { kind: 'scalar', name: 'string' } as const;
  expect(gapsOf({ operations: [operation({ kind: 'fields', fields: [field(text)], at: [] })] })).toEqual([]);
  const list: Body = { kind: 'root', type: { kind: 'array', items: text }, constraints: [], at: [] };
  expect(gapsOf({ operations: [operation(list)] })).toEqual([]);
});

test('what has none is named once a kind', () => {
  const choice = field({ kind: 'array', items: { kind: 'one-of', options: [lamp, lamp] } });
  expect(
    gapsOf({
      shared: [{ key: 'shared/Lamp', title: 'Lamp', role: 'response', fields: [choice], referenced: true, at: [] }],
      operations: [
        operation({ kind: 'root', type: lamp, constraints: [], at: [] }),
        operation({ kind: 'fields', fields: [choice], at: [], inferred: true }),
      ],
    }),
  ).toEqual(['edition-gap objects', 'edition-gap bodies', 'edition-gap bodies', 'edition-gap types']);
});
