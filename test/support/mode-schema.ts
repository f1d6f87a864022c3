// The two modes of the validators as plain JSON Schema 2020-12, for other implementations to judge by. What strict mode says of objects is
// said with `unevaluatedProperties` here, so that nothing is shared with the generator but the meaning.
export type Schema = Record<string, any>;
type Mode = 'strict' | 'tolerant';

const documented = ' documented';
const inPlace = ['allOf', 'anyOf', 'oneOf'] as const;

/** A file of `generated/<service>/schemas`: every schema of its `$defs` in a mode. */
export function modeFile(file: Schema, mode: Mode): Schema {
  const $defs: Schema = {};
  for (const [name, schema] of Object.entries<Schema>(file['$defs'])) {
    $defs[name] = convert(schema, mode, file);
    $defs[`${name} whole`] = atPosition(schema, mode, file);
    $defs[name + documented] = asDocumented(schema);
  }
  return { $schema: file['$schema'], $id: `${file['$id']}:${mode}`, $defs };
}

/** A schema where a value stands of its own: as a body, a property, an item. */
function atPosition(schema: Schema, mode: Mode, file: Schema): Schema {
  const converted = convert(schema, mode, file);
  return mode === 'strict' && namesProperties(schema, file, new Set())
    ? { ...converted, unevaluatedProperties: false }
    : converted;
}

function convert(schema: Schema, mode: Mode, file: Schema): Schema {
  const result: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'properties') result[keyword] = mapValues(value, (property) => atPosition(property, mode, file));
    else if (keyword === 'items' || keyword === 'propertyNames') result[keyword] = atPosition(value, mode, file);
    else if (keyword === 'not') result[keyword] = asDocumented(value);
    else if (keyword === 'additionalProperties' && value === false) result[keyword] = mode !== 'strict';
    else if (keyword === 'additionalProperties' && typeof value === 'object')
      result[keyword] = atPosition(value, mode, file);
    else if (keyword === 'allOf' || keyword === 'anyOf')
      result[keyword] = value.map((member: Schema) => convert(member, mode, file));
    else if (keyword === 'oneOf')
      result[mode === 'tolerant' && isLoosened(value, file) ? 'anyOf' : keyword] = value.map((member: Schema) =>
        convert(member, mode, file),
      );
    else if (keyword === 'enum' && mode === 'tolerant' && isOpen(value))
      result['type'] ??= [...new Set(value.map((one: unknown) => (one === null ? 'null' : typeof one)))];
    else result[keyword] = value;
  }
  return result;
}

function asDocumented(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' ? value + encodeURIComponent(documented) : value,
  );
}

function isOpen(values: unknown[]): boolean {
  const types = new Set(values.filter((value) => value !== null).map((value) => typeof value));
  return types.size === 1 && (types.has('string') || types.has('number'));
}

function isLoosened(members: Schema[], file: Schema): boolean {
  const seen = new Set<string>();
  const look = (value: any): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    if (Array.isArray(value.enum) && isOpen(value.enum)) return true;
    if (value.additionalProperties === false) return true;
    if (typeof value.$ref === 'string' && !seen.has(value.$ref)) {
      seen.add(value.$ref);
      if (look(target(value.$ref, file))) return true;
    }
    return Object.values(value).some(look);
  };
  return members.some(look);
}

/** Whether an object here has documented properties; in a free-form object there are none that could be unknown. */
function namesProperties(schema: Schema, file: Schema, seen: Set<string>): boolean {
  if (schema['properties'] !== undefined || schema['additionalProperties'] === false) return true;
  const members = inPlace.flatMap((keyword) => (schema[keyword] as Schema[] | undefined) ?? []);
  const ref: string | undefined = schema['$ref'];
  if (ref !== undefined && !seen.has(ref)) members.push(target(ref, file));
  if (ref !== undefined) seen.add(ref);
  return members.some((member) => namesProperties(member, file, seen));
}

function target(ref: string, file: Schema): Schema {
  return file['$defs'][ref.slice('#/$defs/'.length).replaceAll('~1', '/').replaceAll('~0', '~')];
}

function mapValues(schemas: Record<string, Schema>, change: (schema: Schema) => Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]));
}
