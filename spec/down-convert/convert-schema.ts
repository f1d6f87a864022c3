// A Schema Object of 3.1 (JSON Schema 2020-12) as one of 3.0.3. Each rule (schema-rules.ts) takes the keywords it knows out of the schema
// and puts what they mean into the result; whatever no rule takes is lost.
import { isObject, type JsonObject, listMember, pointerTo } from '../checks/json.ts';
import { schemaKeywords30 } from '../checks/schema-keywords.ts';
import type { Conversion } from './conversion.ts';
import type { ConvertSchema, Rule } from './schema-rule.ts';
import { rules } from './schema-rules.ts';

export function convertSchema(schema: unknown, pointer: string, conversion: Conversion): unknown {
  if (schema === true) return {};
  if (schema === false) return { not: {} };
  if (!isObject(schema)) return schema;
  const convert: ConvertSchema = (inner, place) => convertSchema(inner, place, conversion);
  const at = (keyword: string) => pointerTo(pointer, keyword);
  let converted: JsonObject = {};
  const done = new Set<Rule>();
  for (const keyword of Object.keys(schema)) {
    const rule = ruleOf.get(keyword);
    if (keyword.startsWith('x-')) converted = combine(converted, { [keyword]: schema[keyword] });
    else if (!rule) {
      if (schemaKeywords30.has(keyword) && keyword !== 'nullable')
        converted = combine(converted, { [keyword]: schema[keyword] });
      else conversion.lose(at(keyword), `"${keyword}"`);
    } else if (!done.has(rule)) {
      done.add(rule);
      const meaning = rule.convert(schema, at, convert, conversion);
      if (meaning) converted = combine(converted, meaning);
    }
  }
  if (converted.type === 'array' && converted.items === undefined) converted.items = {};
  // What lists its values without null may not be null, whatever else it says.
  if (Array.isArray(converted.enum) && !converted.enum.includes(null)) delete converted.nullable;
  return converted;
}

/** Both at once: a keyword that both use goes to a member of `allOf`. */
function combine(schema: JsonObject, more: JsonObject): JsonObject {
  const { allOf, ...rest } = more;
  const clashing = Object.keys(rest).filter(
    (keyword) => Object.hasOwn(schema, keyword) && schema[keyword] !== rest[keyword],
  );
  const members = [...listMember(schema, 'allOf'), ...(Array.isArray(allOf) ? (allOf as unknown[]) : [])];
  if (clashing.length > 0) members.push(Object.fromEntries(clashing.map((keyword) => [keyword, rest[keyword]])));
  const plain = Object.fromEntries(Object.entries(rest).filter(([keyword]) => !clashing.includes(keyword)));
  return { ...schema, ...plain, ...(members.length > 0 ? { allOf: members } : {}) };
}

const ruleOf = new Map(rules.flatMap((rule) => rule.keywords.map((keyword) => [keyword, rule] as const)));
