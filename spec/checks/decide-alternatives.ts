// The 3.0 schema says `oneOf` wherever an object may also be a reference, or differs by `in` or `type`. A validator then
// complains about every alternative. Here each such choice is decided by the field that tells the alternatives apart.
import { isObject, type JsonObject, listMember, member, objectMember, textMember } from './json.ts';

const reference = '#/definitions/Reference';

/** The same schema, equal in what it accepts, with `if` and `then` for those choices. */
export function decideAlternatives(schema: JsonObject): JsonObject {
  const definitions = objectMember(schema, 'definitions');
  const decide = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(decide);
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, held]) => [key, decide(held)] as const);
    const branches = listMember(value, 'oneOf').map(decide);
    const decided =
      branches.length > 0 ? (decideReference(branches) ?? decideByField(branches, definitions)) : undefined;
    if (!decided) return Object.fromEntries(entries);
    const { oneOf: _, allOf, ...rest } = Object.fromEntries(entries);
    return { ...rest, allOf: [...(Array.isArray(allOf) ? allOf : []), decided] };
  };
  return decide(schema) as JsonObject;
}

/** One of `branches` is a reference: whatever has a `$ref` is meant to be that. */
function decideReference(branches: unknown[]): JsonObject | undefined {
  const others = branches.filter((branch) => member(branch, '$ref') !== reference);
  if (others.length === branches.length) return undefined;
  return {
    if: { type: 'object', required: ['$ref'] },
    then: { $ref: reference },
    else: others.length === 1 ? others[0] : { anyOf: others },
  };
}

/** Each of `branches` allows one value of its own for the same field (`in: path`, `type: http`). */
function decideByField(branches: unknown[], definitions: JsonObject): JsonObject | undefined {
  const targets = branches.map((branch) => {
    const name = /^#\/definitions\/(\w+)$/.exec(textMember(branch, '$ref') ?? '')?.[1];
    return objectMember(name === undefined ? branch : member(definitions, name), 'properties');
  });
  for (const field of Object.keys(targets[0] ?? {})) {
    const values = targets.map((properties) => listMember(properties[field], 'enum'));
    if (!values.every((allowed) => allowed.length === 1) || new Set(values.flat()).size !== branches.length) continue;
    return {
      required: [field],
      properties: { [field]: { enum: values.flat() } },
      allOf: branches.map((branch, index) => ({
        if: { required: [field], properties: { [field]: { enum: values[index] } } },
        then: branch,
      })),
    };
  }
  return undefined;
}
