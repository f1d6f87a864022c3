// An operation whose body is a form → the least that the form has to hold.
import type { ApiModel, ApiOperation, SchemaObject } from './api-model.ts';
import { bodyKind } from './media-type.ts';
import { membersOf, printArguments, printLiteral, printName, sampleRequest, sampleValue } from './sample-request.ts';
import { schemaShape } from './schema-shape.ts';

/** A file, or a value. */
export interface FormField {
  name: string;
  isFile: boolean;
  value: unknown;
}

export interface SampleForm {
  /** Parts with a boundary between them, or pairs as in an address. */
  kind: 'multipart' | 'pairs';
  fields: readonly FormField[];
}

/** Its required fields, and its first file; undefined where the body is no form, or an empty one does. */
export function sampleForm({ requestBody }: ApiOperation, model: ApiModel): SampleForm | undefined {
  const kind = bodyKind(requestBody?.mediaType ?? '');
  if (kind !== 'multipart' && kind !== 'form') return undefined;
  const shape = schemaShape(requestBody?.schema ?? {}, model);
  const all = Object.entries(shape.properties ?? {});
  const takesFile = (schema: SchemaObject): boolean => kind === 'multipart' && isFile(schema, model);
  const file = all.find(([, schema]) => takesFile(schema))?.[0];
  const fields = all
    .filter(([name]) => name === file || shape.required?.includes(name))
    .map(([name, schema]) => ({ name, isFile: takesFile(schema), value: sampleValue(schema, model) }));
  return fields.length === 0 ? undefined : { kind: kind === 'form' ? 'pairs' : 'multipart', fields };
}

function isFile(schema: SchemaObject, model: ApiModel): boolean {
  const { format, anyOf = [], oneOf = [] } = schemaShape(schema, model);
  return format === 'binary' || [...anyOf, ...oneOf].some((part) => schemaShape(part, model).format === 'binary');
}

/** A field with several values is there once for each, as the client sends it. */
export function sentFields(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) =>
    Array.isArray(field.value) ? field.value.map((value: unknown) => ({ ...field, value })) : [field],
  );
}

/** The value of a field as it is sent. */
export function fieldText({ value }: FormField): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** `application/x-www-form-urlencoded`. */
export function pairsText(fields: readonly FormField[]): string {
  return new URLSearchParams(
    sentFields(fields).map((field): [string, string] => [field.name, fieldText(field)]),
  ).toString();
}

/** The arguments of a function that sends such a form. */
export function formArguments(operation: ApiOperation, model: ApiModel): string | undefined {
  const fields = sampleForm(operation, model)?.fields.map(
    ({ name, isFile: file, value }) =>
      `${printName(name)}: ${file ? "new Blob(['text of a file'])" : printLiteral(value)}`,
  );
  if (!fields) return undefined;
  return printArguments([...membersOf(sampleRequest(operation, model)), `body: { ${fields.join(', ')} }`]);
}
