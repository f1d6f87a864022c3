// What an edition cannot say is an error, and never a silent loss.
import { expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { reportEditionGaps } from '../../../scraper/edition/edition-gaps.ts';
import type { ApiReference, Body, Field, ObjectTable, Operation } from '../../../scraper/reference/reference-model.ts';
import type { TypeRef } from '../../../scraper/reference/type-ref.ts';

const text = { kind: 'scalar', name: 'string' } as const;
const reference = (title: string): TypeRef => ({ kind: 'reference', title, table: `shared/${title}` });
const field = (type: TypeRef): Field => ({ name: 'lamp', type, constraints: [], at: [] });
const table = (title: string, key = `shared/${title}`): ObjectTable => ({
  key,
  title,
  role: 'response',
  fields: [field(text)],
  referenced: true,
  at: [],
});

function operation(body: Body, tables: ObjectTable[] = []): Operation {
  return {
    method: 'post',
    path: '/lamps',
    title: 'Hang a lamp',
    section: 'Hang a lamp',
    document: 'lamps.md',
    parameters: [],
    requestBody: body,
    responses: [],
    tables,
    requestExamples: [],
    iamActions: [],
    at: [],
  };
}

const fields = (...types: TypeRef[]): Body => ({ kind: 'fields', fields: types.map(field), at: [] });
const root = (type: TypeRef): Body => ({ kind: 'root', type, constraints: [], at: [] });
const choice = (...options: TypeRef[]): TypeRef => ({ kind: 'one-of', options });

function gapsOf(model: Partial<ApiReference>): string[] {
  const report = new Report();
  reportEditionGaps(
    { service: 'lamps', documents: [], operations: [], endpoints: [], errorCodes: [], defects: [], ...model },
    report,
  );
  return report.diagnostics.map(({ facts }) => `${String(facts?.['count'])} ${String(facts?.['what']).split(' ')[0]}`);
}

test.each<[string, Body]>([
  ['fields', fields(text)],
  ['a list', root({ kind: 'array', items: text })],
  ['an object of all operations', root(reference('Lamp'))],
  ['a single value', root(text)],
  ['what only examples show', { ...fields(text), inferred: true }],
  ['a choice', fields(choice(reference('Lamp'), { kind: 'array', items: text }))],
  ['a choice in a list in a choice', root(choice(text, { kind: 'array', items: choice(reference('Lamp'), text) }))],
])('%s has words', (_, body) => {
  expect(gapsOf({ shared: [table('Lamp'), table('Shade')], operations: [operation(body)] })).toEqual([]);
});

test('two objects of one name are named', () => {
  expect(gapsOf({ shared: [table('Lamp'), table('lamp', 'shared/lamp~2')] })).toEqual(['1 objects']);
  const own = operation(fields(text), [table('Lamp', 'request/Lamp')]);
  expect(gapsOf({ shared: [table('Lamp')], operations: [own] })).toEqual(['1 objects']);
});

test.each<[string, TypeRef]>([
  ['too long', choice(...Array.from({ length: 30 }, (_, index) => reference(`LampOfTheHouse${index}`)))],
  ['of a name with signs', choice(text, reference('a,b'))],
])('a choice %s is named', (_, type) => {
  expect(gapsOf({ operations: [operation(fields(type, text))] })).toEqual(['1 types']);
});
