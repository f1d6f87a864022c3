// Tables of fields and parameters: name, type, whether it is required, and what the document says about the values.
import type { ApiParameter, SchemaObject } from '../model/api-model.ts';
import { constraintSentence, literal } from './constraint-words.ts';
import { cellCode, cellText } from './markdown-text.ts';
import type { SchemaField } from './schema-fields.ts';
import { table } from './table.ts';
import { type SchemaLink, typeWords } from './type-words.ts';

/** `response`: whether a field is required is shown only where the document says so of any. */
export function fieldTable(fields: readonly SchemaField[], linkTo: SchemaLink, role: 'request' | 'response'): string {
  const showsRequired =
    role === 'request' || fields.some(({ required, schema }) => requiredWords(required, schema) !== 'no');
  return table(
    [
      { title: 'Field' },
      { title: 'Type' },
      { title: 'Required', optional: true },
      { title: 'Description', optional: true },
    ],
    fields.map(({ path, schema, required }) => [
      cellCode(path),
      typeWords(schema, linkTo),
      showsRequired ? requiredWords(required, schema) : '',
      valueCell(schema.description, schema.deprecated, schema),
    ]),
  );
}

/** In the order path, query, header. */
export function parameterTable(
  parameters: Readonly<Record<'path' | 'query' | 'header', readonly ApiParameter[]>>,
  linkTo: SchemaLink,
): string {
  const rows = (['path', 'query', 'header'] as const).flatMap((place) =>
    parameters[place].map((parameter) => [
      cellCode(parameter.name),
      place,
      typeWords(parameter.schema, linkTo),
      requiredWords(parameter.required, parameter.schema),
      valueCell(
        parameter.description ?? parameter.schema.description,
        parameter.deprecated || parameter.schema.deprecated,
        parameter.schema,
        [
          ...(place === 'query' && isArray(parameter.schema)
            ? [parameter.explode ? 'the parameter repeated for each item' : 'the items separated by commas']
            : []),
          ...(parameter.example === undefined ? [] : [`for example ${literal(parameter.example)}`]),
        ],
      ),
    ]),
  );
  return table(
    [
      { title: 'Name' },
      { title: 'In' },
      { title: 'Type' },
      { title: 'Required' },
      { title: 'Description', optional: true },
    ],
    rows,
  );
}

function valueCell(
  description: string | undefined,
  deprecated: boolean | undefined,
  schema: SchemaObject,
  more: readonly string[] = [],
): string {
  const text = cellText(description ?? '');
  return [deprecated ? '**Deprecated.**' : '', text, constraintSentence(schema, more)]
    .filter((line) => line !== '')
    .join('<br>');
}

/** An optional field may become mandatory under a condition that the document states as facts: `type = RADIUS`. */
function requiredWords(required: boolean, schema: SchemaObject): string {
  if (required) return 'yes';
  const words = conditionWords(schema);
  return words === '' ? 'no' : `if ${words}`;
}

/** What makes an optional field mandatory, or an empty string. */
export function conditionWords(schema: SchemaObject): string {
  return [schema['x-required-when']]
    .flat()
    .filter((condition) => typeof condition === 'string')
    .map(cellCode)
    .join(' or ');
}

function isArray(schema: SchemaObject): boolean {
  return [schema.type].flat().includes('array');
}
