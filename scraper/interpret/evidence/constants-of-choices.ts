// "Type of the shade, always paper": of objects of which each will do, the field that has another single value in each of them. A sentence
// that says so of one object alone may mean anything ("must be unique"); that all of them do, and differently, is the proof.
import type { Field, ObjectTable, Operation } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { variantsOf } from '../../reference/variants-of.ts';

/** Gives those fields their value and makes them required. `constantOf` reads the description of a field in the words of its document. */
export function settleConstants(
  operations: readonly Operation[],
  shared: readonly ObjectTable[],
  constantOf: (field: Field) => string | undefined,
): void {
  const byKey = new Map(shared.map((table) => [table.key, table]));
  const groups = new Map<string, ObjectTable[]>();
  const add = (options: readonly TypeRef[]): void => {
    const tables = options.map((type) => (type.kind === 'reference' ? byKey.get(type.table ?? '') : undefined));
    if (tables.length > 1 && tables.every((table) => table !== undefined))
      groups.set(tables.map(({ key }) => key).join(' '), tables);
  };
  const visit = (type: TypeRef): void => {
    if (type.kind === 'array') visit(type.items);
    else if (type.kind === 'map') visit(type.values);
    else if (type.kind === 'one-of') {
      add(type.options);
      type.options.forEach(visit);
    }
  };
  const visitFields = (fields: readonly Field[]): void => {
    for (const { type } of fields) visit(type);
  };
  for (const { variants, fields } of shared) {
    if (variants) add(variants);
    visitFields(fields);
  }
  for (const { requestBody, responses, tables } of operations.flatMap(variantsOf)) {
    for (const body of [requestBody, ...responses.map((response) => response.body)])
      if (body?.kind === 'fields') visitFields(body.fields);
      else if (body) visit(body.type);
    for (const { fields } of tables) visitFields(fields);
  }
  for (const tables of groups.values()) settle(tables, constantOf);
}

function settle(tables: readonly ObjectTable[], constantOf: (field: Field) => string | undefined): void {
  for (const { name } of tables[0]?.fields ?? []) {
    const fields = tables.flatMap((table) => table.fields.find((field) => field.name === name) ?? []);
    const values = fields.map((field) => onlyValueOf(field, constantOf));
    const isTold = fields.length === tables.length && values.every((value) => value !== undefined);
    if (!isTold || new Set(values).size < values.length) continue;
    fields.forEach((field, index) => {
      if (!field.constraints.some(({ kind }) => kind === 'enum'))
        field.constraints.push({ kind: 'enum', values: [values[index] as string] });
      field.required = true;
    });
  }
}

function onlyValueOf(field: Field, constantOf: (field: Field) => string | undefined): string | undefined {
  const { type, constraints } = field;
  if (type.kind !== 'scalar' || type.name !== 'string') return undefined;
  for (const constraint of constraints)
    if (constraint.kind === 'enum') return constraint.values.length === 1 ? String(constraint.values[0]) : undefined;
  return constantOf(field);
}
