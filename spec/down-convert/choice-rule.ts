// `anyOf` and `oneOf` for 3.0.3, which has no type null: a choice with null among its members becomes nullable.
import { isObject, type JsonObject, member, pointerTo, textMember } from '../checks/json.ts';
import { pointerParts, valueAt } from '../build/json-pointer.ts';
import type { Rule } from './schema-rule.ts';

/** A choice one of whose members is null is the choice of the others, nullable. */
export function choiceRule(keyword: 'anyOf' | 'oneOf'): Rule {
  return {
    keywords: [keyword],
    convert(schema, at, convertSchema, { source }) {
      const members = schema[keyword];
      if (!Array.isArray(members)) return { [keyword]: members };
      const converted = members.map((member, index) => convertSchema(member, pointerTo(at(keyword), index)));
      const isNull = (index: number) => member(members[index], 'type') === 'null';
      const others = converted.filter((_, index) => !isNull(index));
      if (others.length === members.length || others.length === 0) return { [keyword]: converted };
      return nullableChoice(
        others.length === 1 ? 'allOf' : keyword,
        others,
        members.filter((_, index) => !isNull(index)),
        source,
      );
    },
  };
}

/**
 * `nullable` only counts beside a `type` (Redocly's linter makes the lack of it an error), so it goes to a member that has one.
 * Beside mere references it stands with the type they lead to; strictly that leaves null out, but all tools read it as it is meant.
 */
function nullableChoice(
  keyword: 'allOf' | 'anyOf' | 'oneOf',
  members: unknown[],
  originals: unknown[],
  source: JsonObject,
): JsonObject {
  const typed = members.findIndex(
    (other) => isObject(other) && typeof other.type === 'string' && other.enum === undefined,
  );
  if (typed >= 0)
    return {
      [keyword]: members.map((other, index) =>
        index === typed ? { ...(other as JsonObject), nullable: true } : other,
      ),
    };
  const types = new Set(originals.map((original) => typeBehind(original, source)));
  const [type] = types;
  if (types.size === 1 && type !== undefined) return { type, [keyword]: members, nullable: true };
  return keyword === 'allOf' ? { allOf: members, nullable: true } : { [keyword]: [...members, { enum: [null] }] };
}

/** The one type, null aside, of a schema or of what it refers to. */
function typeBehind(schema: unknown, source: JsonObject): string | undefined {
  let found = schema;
  for (let steps = 0; steps < 20; steps++) {
    const types = [member(found, 'type')].flat().filter((type) => type !== 'null');
    if (types.length === 1 && typeof types[0] === 'string') return types[0];
    const reference = textMember(found, '$ref');
    if (!reference?.startsWith('#/')) return undefined;
    found = valueAt(source, pointerParts(reference.slice(1))!)?.value;
  }
  return undefined;
}
