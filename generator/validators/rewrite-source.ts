// ajv's source of one function → the same function without what its errors and calls repeat: half the size. ajv writes whole error
// objects, whole schemas for one enum, and `require(` even for ESM (ajv #2209, #1976); here they become calls and constants.
import { jsonLiteral } from '../model/safe-text.ts';
import type { CompiledFunction } from './compile-validators.ts';

/** ajv quotes with JSON.stringify, so text of the document is only ever inside such a literal. */
const text = String.raw`"(?:[^"\\]|\\.)*"`;
/** Within one pair of braces. */
const code = String.raw`(?:${text}|[^"{}])*?`;
const error = [
  String.raw`\{instancePath(?::(?<path>${code}))?,schemaPath:${code},keyword:(?<keyword>${text}),`,
  String.raw`params:(?<params>\{(?:${text}|[^"{}])*\})(?:,propertyName:[^",{}]*)?\}`,
].join('');
const notAMember = String.raw`(?<![.\w$])`;

const operand = String.raw`[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[(?:${text}|\w+)\])*`;

/** 87 characters for `Number.isInteger`. */
const integerCheck = [
  String.raw`!\(\(\(typeof (?<integer>${operand}) == "number"\) && `,
  String.raw`\(!\(\k<integer> % 1\) && !isNaN\(\k<integer>\)\)\) && \(isFinite\(\k<integer>\)\)\)`,
].join('');

/** Literals first: whatever looks like code inside one is skipped with it. */
const rewritable = new RegExp(
  [
    `(?<literal>${text})`,
    String.raw`(?<failing>${notAMember}validate\d+)\.errors = \[${error}\];return false;`,
    error.replaceAll('?<', '?<inner_'),
    integerCheck,
    // Without colons where a member of anyOf validates the same value.
    `(?<callContext>,parentData(?::${code},|,parentDataProperty,)rootData\\})`,
    String.raw`${notAMember}(?<wrapper>wrapper\d+)\.validate\b`,
    String.raw`${notAMember}(?<schema>schema\d+)(?<steps>(?:\.[A-Za-z_$][\w$]*|\[(?:${text}|\d+)\])*)`,
  ].join('|'),
  'g',
);

/** @param constant gives the name under which a JavaScript literal is defined outside the function. */
export function rewriteSource({ source, schema, scopeValues }: CompiledFunction, constant: (literal: string) => string): string {
  const callees = new Map(scopeValues.filter(({ kind }) => kind === 'wrapper').map(({ name, ref }) => [name, ref as string]));
  const rewrite = (part: string): string =>
    part.replace(rewritable, (match: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      if (groups['literal'] !== undefined) return match;
      if (groups['failing'] !== undefined) {
        const path = groups['path'] ?? 'instancePath';
        return `return fail(${groups['failing']},${path},${groups['keyword']},${rewrite(groups['params'] ?? '')});`;
      }
      if (groups['inner_keyword'] !== undefined) {
        return `failure(${groups['inner_path'] ?? 'instancePath'},${groups['inner_keyword']},${rewrite(groups['inner_params'] ?? '')})`;
      }
      if (groups['integer'] !== undefined) return `!Number.isInteger(${groups['integer']})`;
      if (groups['callContext'] !== undefined) return '}';
      if (groups['wrapper'] !== undefined) return callees.get(groups['wrapper']) ?? match;
      const { value, unread } = valueAt(schema, groups['steps'] ?? '');
      return constant(jsonLiteral(value)) + unread;
    });
  const rewritten = rewrite(source)
    .replace(/\/\*# sourceURL="[\w/]*" \*\//, '')
    .replace(', parentData, parentDataProperty, rootData=data}={}', '}={}');
  const bare = rewritten.replace(new RegExp(text, 'g'), '""');
  const left = new RegExp(String.raw`${notAMember}(?:schemaPath|parentData|rootData|wrapper\d+|schema\d+|require)\b`).exec(bare);
  if (left) throw new Error(`ajv's source has changed: ${left[0]}`);
  return rewritten;
}

/** Follows `.properties["a b"].enum` from a schema as far as there are members; a step such as `.length` is left unread. */
function valueAt(schema: unknown, steps: string): { value: unknown; unread: string } {
  let value = schema;
  let read = 0;
  for (const match of steps.matchAll(new RegExp(String.raw`\.([A-Za-z_$][\w$]*)|\[(${text}|\d+)\]`, 'g'))) {
    const key = match[1] ?? String(JSON.parse(match[2] ?? '""'));
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key) || (Array.isArray(value) && key === 'length')) break;
    value = (value as Record<string, unknown>)[key];
    read = match.index + match[0].length;
  }
  return { value, unread: steps.slice(read) };
}
