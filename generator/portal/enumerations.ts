// Every enumeration of a service, by the field that has it: what the list of enumerations shows and the search finds values by.
import type { SchemaObject } from '../model/api-model.ts';
import { anchorOf, operationPlace, schemaPlace } from './places.ts';
import type { ServiceContext } from './service-context.ts';

export interface Enumeration {
  /** Name of the field or parameter, of the schema where that is the enumeration. */
  name: string;
  /** Name of the schema, or id of the operation. */
  owner: string;
  /** Page and anchor. */
  place: string;
  values: unknown[];
  /** Other values are possible. */
  isOpen: boolean;
}

/** Schemas in their order, then parameters of operations; no enumeration without a value. */
export function enumerations({ id, model }: ServiceContext): Enumeration[] {
  const found: Enumeration[] = [];
  const look = (schema: SchemaObject, at: Omit<Enumeration, 'values' | 'isOpen'>, path: readonly string[]): void => {
    const { 'x-known-values': known, enum: closed, properties = {}, items, additionalProperties } = schema;
    const values = (closed ?? (Array.isArray(known) ? known : [])).filter((value) => value !== null);
    if (values.length > 0) found.push({ ...at, values, isOpen: closed === undefined });
    for (const [name, field] of Object.entries(properties)) {
      const inner = [...path, name];
      const [page = ''] = at.place.split('#');
      look(field, { ...at, name, place: `${page}#${anchorOf('field', inner.join('.'))}` }, inner);
    }
    const parts = [items, typeof additionalProperties === 'object' ? additionalProperties : undefined];
    for (const part of [...parts, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
      if (part) look(part, at, path);
  };
  for (const { name, schema } of model.schemas) look(schema, { name, owner: name, place: schemaPlace(id, name) }, []);
  for (const operation of model.operations)
    for (const kind of ['path', 'query', 'header'] as const)
      for (const { name, schema } of operation.parameters[kind]) {
        const place = `${operationPlace(id, operation)}#${anchorOf(kind, name)}`;
        look(schema, { name, owner: operation.id, place }, []);
      }
  return found;
}
