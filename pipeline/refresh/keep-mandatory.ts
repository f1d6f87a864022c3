// A table that lost its column of what is mandatory says less about the same API, and nothing else about it: what its rows said stays as
// the last edition has it, so that a client of the old state compiles against the new one.
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { ApiReference, Body, Field, ObjectTable, Operation } from '../../scraper/reference/reference-model.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';

export interface KeptMandatory {
  reference: ApiReference;
  /** Operations with such a table, once each. */
  operations: Operation[];
}

export function keepMandatory(fresh: ApiReference, last: ApiReference | undefined): KeptMandatory {
  const before = new Map((last?.operations ?? []).map((operation) => [keyOf(operation), operation]));
  const found: Operation[] = [];
  const operations = fresh.operations.map((operation) => {
    const known = before.get(keyOf(operation));
    const kept = known ? asBefore(operation, known) : operation;
    if (kept !== operation) found.push(operation);
    return kept;
  });
  return found.length === 0
    ? { reference: fresh, operations: [] }
    : { reference: { ...fresh, operations }, operations: found };
}

function asBefore(operation: Operation, last: Operation): Operation {
  const old = new Map(variantsOf(last).map((one) => [one.title, one]));
  const variants = variantsOf(operation).map((one) => {
    const known = old.get(one.title) ?? (operation.variants ? undefined : last);
    return known ? variantAsBefore(one, known) : one;
  });
  if (variants.every((one, index) => one === variantsOf(operation)[index])) return operation;
  return operation.variants ? { ...variantAsBefore(operation, last), variants } : (variants[0] ?? operation);
}

function variantAsBefore(operation: Operation, last: Operation): Operation {
  const tables = operation.tables.map((table) => tableAsBefore(table, last.tables));
  const requestBody = bodyAsBefore(operation.requestBody, last.requestBody);
  const responses = operation.responses.map((response) => {
    const body = bodyAsBefore(response.body, last.responses.find(({ status }) => status === response.status)?.body);
    return body === response.body || !body ? response : { ...response, body };
  });
  const isSame =
    requestBody === operation.requestBody &&
    tables.every((table, index) => table === operation.tables[index]) &&
    responses.every((response, index) => response === operation.responses[index]);
  return isSame ? operation : { ...operation, tables, responses, ...(requestBody && { requestBody }) };
}

function tableAsBefore(table: ObjectTable, last: readonly ObjectTable[]): ObjectTable {
  const fields = fieldsAsBefore(table.fields, last.find(({ key }) => key === table.key)?.fields ?? []);
  return fields === table.fields ? table : { ...table, fields };
}

function bodyAsBefore(body: Body | undefined, last: Body | undefined): Body | undefined {
  if (body?.kind !== 'fields' || last?.kind !== 'fields' || body.inferred) return body;
  const fields = fieldsAsBefore(body.fields, last.fields);
  return fields === body.fields ? body : { ...body, fields };
}

/** The very fields where nothing of it went: a column that is there says what holds now, and another table says nothing of this one. */
function fieldsAsBefore(fields: Field[], last: readonly Field[]): Field[] {
  const known = new Map(last.map((field) => [field.name, field]));
  const shared = fields.filter(({ name }) => known.has(name));
  const isLost =
    fields.every(({ required }) => required === undefined) &&
    last.some(({ required }) => required === true) &&
    shared.length * 2 >= last.length;
  if (!isLost) return fields;
  return fields.map((field) => {
    const required = known.get(field.name)?.required;
    return required === undefined ? field : { ...field, required };
  });
}

function keyOf({ method, path }: Operation): string {
  return operationKey(method, path);
}
