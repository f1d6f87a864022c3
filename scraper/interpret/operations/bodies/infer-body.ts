// A body that only examples describe → its fields and the objects in them, marked as inferred.
import type { Report } from '../../../diagnostics/report.ts';
import type { Position } from '../../../diagnostics/position.ts';
import type { Body, Field, HttpMethod, Response } from '../../../reference/reference-model.ts';
import { keysWithin } from '../../evidence/example-evidence.ts';
import { elementTitle } from '../../fields/names/element-title.ts';
import { inferFields, inferType, isObject, type InferredField } from '../../examples/infer-fields.ts';
import type { InterpretContext } from '../../tables/interpret-context.ts';
import type { ObjectTables } from '../../tables/object-tables.ts';

export interface Payload {
  value?: unknown;
  at: Position[];
}

/** Gives responses that no table describes the bodies of their examples. */
export function inferResponses(
  responses: readonly Response[],
  path: string,
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): void {
  for (const response of responses) {
    if (response.body || !(context.profile.operations.infersBodies || showsBody(response))) continue;
    const inferred = inferBody(response.examples, elementTitle(path), objects, context, report);
    if (inferred) response.body = inferred;
  }
}

/** The body that examples of the request show; none for methods that send nothing. */
export function inferRequest(
  { method, path }: { method: HttpMethod; path: string },
  examples: readonly Payload[],
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): Body | undefined {
  const { operations } = context.profile;
  if (operations.isBodiless(method) || !(operations.infersBodies || showsFields(examples))) return undefined;
  return inferBody(examples, elementTitle(path), objects, context, report);
}

/** Undefined where no example holds an object or a list; `title` names the elements of a list. */
function inferBody(
  payloads: readonly Payload[],
  title: string,
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): Body | undefined {
  const shown = payloads.filter(({ value }) => isObject(value) || Array.isArray(value));
  const values = shown.map(({ value }) => value);
  const at = shown.flatMap((payload) => payload.at);
  if (values.length === 0) return undefined;
  // One payload is the rule; those of two shapes are an object and the list of it.
  const lists = values.filter(Array.isArray);
  if (lists.length > 0 && lists.length < values.length) return undefined;
  report.add('body-from-example', { payloads: values.length }, { at: at[0] });
  if (lists.length === 0) {
    const fields = inferFields(values.filter(isObject), at);
    const body: Body = { kind: 'fields', fields: fields.map(({ field }) => field), at, inferred: true };
    objects.addInferred(body);
    describeInner(fields, objects, context, report);
    return body;
  }
  const { type, inner } = inferType(lists, at);
  const body: Body = { kind: 'root', type, constraints: [], at, inferred: true };
  const element: Field = { name: title, type, constraints: [], at };
  objects.addInferred(body, element);
  describeInner([{ field: element, inner }], objects, context, report);
  return body;
}

const NAME = /^[A-Za-z_$][\w.:$-]{0,60}$/;
const VALUE = /^(?:[\da-f]{8}-[\da-f-]{20,}|[\da-f]{24,}|.*\d{5}.*)$/i;

/** Keys that name fields; any other may be a value of the example. */
export function areNames(keys: readonly string[]): boolean {
  return keys.every((key) => NAME.test(key) && !VALUE.test(key));
}

/** True for a success whose body no table describes while its examples show one. What stands below a failure is often the response of another status. */
export function showsBody({ status, examples }: Response): boolean {
  return /^2\d\d$/.test(status) && status !== '204' && showsFields(examples);
}

function showsFields(examples: readonly Payload[]): boolean {
  const keys = keysWithin(examples.map(({ value }) => value));
  return keys.size > 0 && areNames([...keys]);
}

/** Gives each field that holds objects the table of these, and theirs. */
export function describeInner(
  fields: readonly InferredField[],
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): void {
  for (const { field, inner } of fields) {
    if (inner.length === 0) continue;
    objects.describe(
      field,
      inner.map((one) => one.field),
      'fields-from-example',
      context,
      report,
    );
    describeInner(inner, objects, context, report);
  }
}
