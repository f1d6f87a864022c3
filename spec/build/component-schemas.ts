// Every class of equal tables → one component schema.
import type { Field } from '../../scraper/reference/reference-model.ts';
import type { SchemaObject } from '../openapi.ts';
import { schemaNames, type BuildContext } from './build-context.ts';
import { fieldSchema } from './field-schema.ts';
import { jsonPointer } from './json-pointer.ts';
import { pascalCase } from './pascal-case.ts';
import { schemaObject } from './schema-object.ts';
import { schemaPointer, type SchemaClass } from './schema-registry.ts';
import type { ShapeNode } from './shape-classes.ts';

export function buildComponentSchemas(context: BuildContext): void {
  for (const [schemaClass, name] of context.schemas.names) {
    context.provenance.add(schemaPointer(name), schemaClass.positions);
    context.components.set(name, schemaClass.root ? rootSchema(schemaClass, name, context) : objectSchema(schemaClass, name, context));
  }
}

function rootSchema({ root, uses }: SchemaClass, name: string, context: BuildContext): SchemaObject {
  const operation = [...context.ids].find(([, id]) => id === uses[0]?.operationId)?.[0];
  if (!root || !operation) return {};
  const schema = schemaObject(root.type, root.constraints, schemaNames(context, operation, `${name}Value`));
  if (root.description !== undefined) schema.description = root.description;
  return schema;
}

function objectSchema({ nodes }: SchemaClass, name: string, context: BuildContext): SchemaObject {
  const { operation, fields } = nodes[0] as ShapeNode;
  const properties: Record<string, SchemaObject> = Object.create(null) as Record<string, SchemaObject>;
  const required: string[] = [];
  const spellings = new Map<string, number>();
  const comparable = (field: string): string => field.toLowerCase().replace(/[^a-z0-9]/g, '');
  for (const field of fields) spellings.set(comparable(field.name), (spellings.get(comparable(field.name)) ?? 0) + 1);
  const twins = nodes.map((node) => new Map(node.fields.map((field) => [field.name, field])));
  for (const field of fields) {
    const same = twins.map((twin) => twin.get(field.name)).filter((twin): twin is Field => twin !== undefined);
    const pointer = jsonPointer('components', 'schemas', name, 'properties', field.name);
    const names = schemaNames(context, operation, `${name}${pascalCase(field.name)}Value`);
    const schema = fieldSchema(same, pointer, names, context, true);
    if ((spellings.get(comparable(field.name)) ?? 0) > 1) schema['x-field-name'] = fieldName(field.name);
    properties[field.name] = schema;
    if (field.required) required.push(field.name);
  }
  const schema: SchemaObject = { type: 'object', properties };
  if (required.length > 0) schema.required = required;
  return schema;
}

/** A name that stays different when case and punctuation are lost: every capital is spelled with a leading "Upper". */
function fieldName(name: string): string {
  return name.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ? `Mark${next.toUpperCase()}` : 'Mark')).replace(/^[A-Z]/, (first) => `Upper${first}`);
}
