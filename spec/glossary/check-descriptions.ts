// A description that says something else than its schema: a default or a bound in words that differs from the keyword.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { jsonPointer } from '../build/json-pointer.ts';
import type { OpenApiDocument, SchemaObject } from '../openapi.ts';

const DEFAULT = /\bdefault(?:s to| is|:)\s+[`"]?([\w.-]+)/i;
const BETWEEN = /\b(?:between|from) (-?\d+(?:\.\d+)?) (?:and|to) (-?\d+(?:\.\d+)?)\b/i;
const AT_MOST = /\bat most (-?\d+(?:\.\d+)?)\b/i;
const AT_LEAST = /\bat least (-?\d+(?:\.\d+)?)\b/i;

type Told = 'default' | 'lowest' | 'highest';

/** What the words state and the schema states differently, in words; nothing where the schema is silent. */
export function contradictions(description: string, schema: SchemaObject): string[] {
  const found: string[] = [];
  const compare = (what: Told, said: string | undefined, stated: readonly unknown[]): void => {
    const known = stated.filter((value) => value !== undefined).map(String);
    if (said === undefined || known.length === 0) return;
    const isKnown = known.some((value) => value.toLowerCase() === said.replace(/\.$/, '').toLowerCase());
    // "1 to 9, and -1 for ever": another sentence tells the figure by which the schema lets more pass.
    const isWidened = known.some((value) => isWider(what, value, said) && holdsFigure(description, value));
    if (!isKnown && !isWidened) found.push(`${what} ${said} in words, ${known.join(' or ')} in the schema`);
  };
  const lowest = [schema.minimum, schema.minLength, schema.minItems];
  const highest = [schema.maximum, schema.maxLength, schema.maxItems];
  compare('default', DEFAULT.exec(description)?.[1], [schema.default]);
  const between = BETWEEN.exec(description);
  compare('lowest', between?.[1] ?? AT_LEAST.exec(description)?.[1], lowest);
  compare('highest', between?.[2] ?? AT_MOST.exec(description)?.[1], highest);
  return found;
}

function isWider(what: Told, value: string, said: string): boolean {
  if (what === 'default') return false;
  return what === 'lowest' ? Number(value) < Number(said) : Number(value) > Number(said);
}

function holdsFigure(text: string, figure: string): boolean {
  return text.split(/[\s,;:()]+/).some((word) => word.replace(/\.$/, '') === figure);
}

/** Reports every contradiction in the descriptions of parameters and fields. */
export function checkDescriptions(document: OpenApiDocument, report: Report): void {
  const check = (description: string | undefined, schema: SchemaObject, pointer: string): void => {
    if (description === undefined) return;
    for (const what of contradictions(description, schema))
      report.add('description-contradicts', { what }, { pointer });
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      operation.parameters?.forEach(({ description, schema }, index) =>
        check(description, schema, jsonPointer('paths', path, method, 'parameters', index)),
      );
    }
  }
  for (const [name, { properties = {} }] of Object.entries(document.components.schemas)) {
    for (const [field, schema] of Object.entries(properties))
      check(schema.description, schema, jsonPointer('components', 'schemas', name, 'properties', field));
  }
}
