// Every class of equal tables → one component schema.
import type { Field } from '../../scraper/reference/reference-model.ts';
import type { SchemaObject } from '../openapi.ts';
import { schemaNames, type BuildContext } from './build-context.ts';
import { fieldSchema } from './field-schema.ts';
import { recordKeywords } from './record-keywords.ts';
import { jsonPointer } from './json-pointer.ts';
import { pascalCase } from './pascal-case.ts';
import { schemaObject } from './schema-object.ts';
import { schemaPointer } from './schema-registry.ts';
import type { SchemaClass } from './schema-class.ts';
import type { ShapeNode } from './shape-classes.ts';

export function buildComponentSchemas(context: BuildContext): void {
  for (const [schemaClass, name] of context.schemas.names) {
    context.provenance.add(schemaPointer(name), schemaClass.positions);
    context.components.set(
      name,
      schemaClass.root ? rootSchema(schemaClass, name, context) : objectSchema(schemaClass, name, context),
    );
  }
}

function rootSchema({ root, uses }: SchemaClass, name: string, context: BuildContext): SchemaObject {
  const operation = [...context.ids].find(([, id]) => id === uses[0]?.operationId)?.[0];
  if (!root || !operation) return {};
  const schema: SchemaObject = schemaObject(
    root.type,
    root.constraints,
    schemaNames(context, operation, `${name}Value`, root.at),
  );
  recordKeywords(schema, schemaPointer(name), root.at, context);
  if (root.description !== undefined) schema.description = root.description;
  if (root.inferred) schema['x-inferred-from'] = 'example';
  return schema;
}

function objectSchema({ nodes }: SchemaClass, name: string, context: BuildContext): SchemaObject {
  const { operation, fields, inferred, variants } = nodes[0] as ShapeNode;
  if (variants) {
    const names = schemaNames(context, operation, `${name}Value`, []);
    return { oneOf: variants.map((variant) => schemaObject(variant, [], names)) };
  }
  const properties: Record<string, SchemaObject> = Object.create(null) as Record<string, SchemaObject>;
  const required: string[] = [];
  const fieldNames = nameTwinFields(fields.map((field) => field.name));
  const names = speakersOf(nodes, context);
  const twins = nodes.map((node) => new Map(node.fields.map((field) => [field.name, field])));
  for (const field of fields) {
    const same: Field[] = [];
    const speakers: string[] = [];
    twins.forEach((twin, index) => {
      const own = twin.get(field.name);
      if (!own) return;
      same.push(own);
      speakers.push(names[index] ?? '');
    });
    const pointer = jsonPointer('components', 'schemas', name, 'properties', field.name);
    const schemas = schemaNames(
      context,
      operation,
      `${name}${pascalCase(field.name)}Value`,
      same.flatMap(({ at }) => at),
    );
    const schema = fieldSchema(same, pointer, schemas, context, speakers);
    const fieldName = fieldNames.get(field.name);
    if (fieldName !== undefined) schema['x-field-name'] = fieldName;
    properties[field.name] = schema;
    if (!field.required) continue;
    required.push(field.name);
    context.provenance.add(
      `${schemaPointer(name)}/required`,
      same.flatMap(({ at }) => at),
    );
  }
  const schema: SchemaObject = { type: 'object', properties };
  if (required.length > 0) schema.required = required;
  if (inferred) schema['x-inferred-from'] = 'example';
  return schema;
}

/** The operation of each node; where one operation has nodes in both its parts, with the part. */
function speakersOf(nodes: readonly ShapeNode[], { owners }: BuildContext): string[] {
  const parts = nodes.map(({ key }) => /^\w{1,20}:(request|response)\b/.exec(key)?.[1] ?? '');
  const partsOf = new Map<string, Set<string>>();
  const ids = nodes.map(({ operation }, index) => {
    const id = owners.get(operation) ?? '';
    partsOf.set(id, (partsOf.get(id) ?? new Set()).add(parts[index] ?? ''));
    return id;
  });
  return ids.map((id, index) => (id !== '' && (partsOf.get(id)?.size ?? 0) > 1 ? `${id} (${parts[index]})` : id));
}

const comparable = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Other names for the fields that are alike when case and punctuation are lost, as in generated code; they differ there too. */
function nameTwinFields(names: readonly string[]): Map<string, string> {
  const spellings = new Map<string, number>();
  for (const name of names) spellings.set(comparable(name), (spellings.get(comparable(name)) ?? 0) + 1);
  const taken = new Set([...spellings].filter(([, count]) => count === 1).map(([spelling]) => spelling));
  const fieldNames = new Map<string, string>();
  for (const name of names) {
    if ((spellings.get(comparable(name)) ?? 0) < 2) continue;
    const spoken = spokenName(name);
    let fieldName = spoken;
    for (let number = 2; taken.has(comparable(fieldName)); number += 1) fieldName = `${spoken}${number}`;
    taken.add(comparable(fieldName));
    fieldNames.set(name, fieldName);
  }
  return fieldNames;
}

/** A first capital is spelled with a leading "Upper", punctuation with "Mark". */
function spokenName(name: string): string {
  return name
    .replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ? `Mark${next.toUpperCase()}` : 'Mark'))
    .replace(/^[A-Z]/, (first) => `Upper${first}`);
}
