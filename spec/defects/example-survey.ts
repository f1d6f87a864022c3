// Every value that the examples of a document give, with the field it is a value of: what the tables are held against.
import { jsonPointer } from '../build/json-pointer.ts';
import type { Json, MediaTypeObject, OpenApiDocument, SchemaObject } from '../openapi.ts';

export interface SurveyedValue {
  /** Where the value stands in the document. */
  pointer: string;
  value: Json;
  operationId: string;
  /** The property that the value or the list around it is of; empty for a body. */
  name: string;
  /** The schema as written at the property, the list's elements or the body. */
  schema: SchemaObject;
  /** Pointer of that schema. */
  field: string;
  /** The component that has the property. */
  owner: string;
  role: 'request' | 'response';
}

/** A key of an example object that its schema does not have. */
export interface UndescribedKey extends SurveyedValue {
  /** The component that should have the key. */
  schemaName: string;
  /** Keys of the object. */
  beside: ReadonlySet<string>;
  /** Components of the objects around the object, the nearest first. */
  around: string[];
}

export interface ExampleSurvey {
  document: OpenApiDocument;
  values: SurveyedValue[];
  undescribed: UndescribedKey[];
  /** The same by their names. */
  undescribedByName: ReadonlyMap<string, UndescribedKey[]>;
  byPointer: ReadonlyMap<string, SurveyedValue>;
  /** Values by the name of their field. */
  byName: ReadonlyMap<string, SurveyedValue[]>;
  /** Properties by name, over all components. */
  properties: ReadonlyMap<string, { owner: string; schema: SchemaObject }[]>;
}

/** Walks every JSON example of a body along its schema. */
export function surveyExamples(document: OpenApiDocument): ExampleSurvey {
  const values: SurveyedValue[] = [];
  const undescribed: UndescribedKey[] = [];
  for (const { mediaType, pointer, operationId, role } of mediaTypesOf(document)) {
    for (const [name, { value }] of Object.entries(mediaType.examples ?? {})) {
      if (!mediaType.schema) continue;
      const start = {
        pointer: pointer + jsonPointer('examples', name, 'value'),
        value,
        operationId,
        name: '',
        schema: mediaType.schema,
        field: `${pointer}/schema`,
        owner: '',
        role,
      };
      walk(start, [], { document, values, undescribed });
    }
  }
  return {
    document,
    values,
    undescribed,
    undescribedByName: byNames(undescribed),
    byPointer: new Map(values.map((value) => [value.pointer, value])),
    byName: byNames(values),
    properties: propertiesOf(document),
  };
}

function byNames<Value extends SurveyedValue>(values: readonly Value[]): Map<string, Value[]> {
  const byName = new Map<string, Value[]>();
  for (const value of values) addTo(byName, value.name, value);
  return byName;
}

/** A copy of the list for each that is added would take the square of their number. */
function addTo<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}

function* mediaTypesOf(
  document: OpenApiDocument,
): Generator<{ mediaType: MediaTypeObject; pointer: string; operationId: string; role: SurveyedValue['role'] }> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, { operationId, requestBody, responses }] of Object.entries(item)) {
      const pointer = jsonPointer('paths', path, method);
      for (const [type, mediaType] of Object.entries(requestBody?.content ?? {})) {
        yield {
          mediaType,
          pointer: pointer + jsonPointer('requestBody', 'content', type),
          operationId,
          role: 'request',
        };
      }
      for (const [status, { content = {} }] of Object.entries(responses)) {
        for (const [type, mediaType] of Object.entries(content))
          yield {
            mediaType,
            pointer: pointer + jsonPointer('responses', status, 'content', type),
            operationId,
            role: 'response',
          };
      }
    }
  }
}

type Walk = Pick<ExampleSurvey, 'document' | 'values' | 'undescribed'>;

function walk(here: SurveyedValue, around: readonly string[], found: Walk): void {
  found.values.push(here);
  const { schema, name, pointer } = resolveSchema(found.document, here.schema, here.owner, here.field);
  const { value } = here;
  if (Array.isArray(value)) {
    const items = schema.items;
    if (items)
      value.forEach((element, index) =>
        walk(
          { ...here, pointer: `${here.pointer}/${index}`, value: element, schema: items, field: `${pointer}/items` },
          around,
          found,
        ),
      );
  } else if (typeof value === 'object' && value !== null) {
    const beside = new Set(Object.keys(value));
    for (const [key, member] of Object.entries(value)) {
      const own = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
      const below = { ...here, pointer: here.pointer + jsonPointer(key), value: member, name: key, owner: name };
      if (own)
        walk({ ...below, schema: own, field: pointer + jsonPointer('properties', key) }, [name, ...around], found);
      else if (typeof schema.additionalProperties === 'object')
        walk(
          { ...below, schema: schema.additionalProperties, field: `${pointer}/additionalProperties` },
          around,
          found,
        );
      else if (schema.properties && schema.additionalProperties !== true) {
        found.undescribed.push({
          ...below,
          schema: {},
          field: '',
          schemaName: name,
          beside,
          around: [...around],
        });
      }
    }
  }
}

/** The schema that a reference leads to, with the component's name; a nullable reference counts as the reference. */
export function resolveSchema(
  document: OpenApiDocument,
  schema: SchemaObject,
  name = '',
  pointer = '',
): { schema: SchemaObject; name: string; pointer: string } {
  const reference = schema.$ref ?? schema.anyOf?.find(({ $ref }) => $ref !== undefined)?.$ref;
  const target = reference?.replace('#/components/schemas/', '');
  if (target === undefined || !Object.hasOwn(document.components.schemas, target)) return { schema, name, pointer };
  const next = document.components.schemas[target] as SchemaObject;
  if (next.$ref !== undefined) return resolveSchema(document, next, target, `/components/schemas/${target}`);
  return { schema: next, name: target, pointer: `/components/schemas/${target}` };
}

function propertiesOf(document: OpenApiDocument): ExampleSurvey['properties'] {
  const properties = new Map<string, { owner: string; schema: SchemaObject }[]>();
  for (const [owner, schema] of Object.entries(document.components.schemas)) {
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      addTo(properties, name, { owner, schema: property });
  }
  return properties;
}
