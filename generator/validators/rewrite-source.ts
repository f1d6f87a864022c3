// ajv's source of one function → the same function without what it repeats: a third of the size. ajv writes whole error objects,
// whole schemas for one constant, and `require(` even for ESM (ajv #2209, #1976); here they become calls and constants.
import { jsonLiteral } from '../model/safe-text.ts';
import type { CompiledFunction } from './compile-validators.ts';
import { reportedKeywords } from './keywords/keywords.ts';

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

/** 87 characters for `isWhole`. */
const integerCheck = [
  String.raw`!\(\(\(typeof (?<integer>${operand}) == "number"\) && `,
  String.raw`\(!\(\k<integer> % 1\) && !isNaN\(\k<integer>\)\)\) && \(isFinite\(\k<integer>\)\)\)`,
].join('');

/** The guard of what is compared; a comparison then needs no look at NaN. */
const numberCheck = String.raw`\(typeof (?<numeric>${operand}) == "number"\) && \(isFinite\(\k<numeric>\)\)`;

/** Literals first: whatever looks like code inside one is skipped with it. */
const rewritable = new RegExp(
  [
    `(?<literal>${text})`,
    String.raw`${notAMember}(?:validate\d+)\.errors = \[${error}\];return false;`,
    error.replaceAll('?<', '?<inner_'),
    integerCheck,
    numberCheck,
    String.raw` \|\| (?<nan>isNaN\(${operand}\))`,
    String.raw`[\d.e+-]+ === 0 \|\| (?<quotient>\(res\d+ = (?<divided>${operand})/)`,
    String.raw`(?<end>validate\d+\.errors = vErrors;return (?:errors === 0|false);)`,
    String.raw`(?<always>validate\d+\.errors = null;return true;)`,
    String.raw`(?<parameters>, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\})`,
    String.raw`(?<=\bfunction )(?<self>validate\d+)\b`,
    String.raw`${notAMember}(?<schema>schema\d+)(?<steps>(?:\.[A-Za-z_$][\w$]*|\[(?:${text}|\d+)\])*)`,
  ].join('|'),
  'g',
);

/** @param constant gives the name under which a JavaScript literal is defined outside the function. */
export function rewriteSource(
  { name, source, schema }: CompiledFunction,
  constant: (literal: string) => string,
): string {
  const rewrite = (part: string): string =>
    part.replace(rewritable, (match: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      if (groups['literal'] !== undefined) return match;
      if (groups['keyword'] !== undefined) {
        return `if(!fail(${pathWithin(groups['path'])},${reported(groups['keyword'])},${rewrite(groups['params'] ?? '')}))return false;`;
      }
      if (groups['inner_keyword'] !== undefined) {
        return `failure(${pathWithin(groups['inner_path'])},${reported(groups['inner_keyword'])},${rewrite(groups['inner_params'] ?? '')})`;
      }
      if (groups['integer'] !== undefined) return `!isWhole(${groups['integer']})`;
      if (groups['numeric'] !== undefined) return `isNumeric(${groups['numeric']})`;
      // A bigint is beyond 2^53, where remainders of numbers mean nothing.
      if (groups['quotient'] !== undefined) return `typeof ${groups['divided']} == "number" && ${groups['quotient']}`;
      if (groups['nan'] !== undefined) return '';
      if (groups['parameters'] !== undefined) return ', strict';
      if (groups['end'] !== undefined) return 'return end(vErrors);';
      if (groups['always'] !== undefined) return 'return true;';
      if (groups['self'] !== undefined) return name;
      const { value, unread } = valueAt(schema, groups['steps'] ?? '');
      return constant(jsonLiteral(value)) + unread;
    });
  const rewritten = withoutFrame(withoutBookkeeping(rewrite(source).replace(/\/\*# sourceURL="[\w/]*" \*\//, '')));
  const bare = rewritten.replace(new RegExp(text, 'g'), '""');
  const left = new RegExp(
    String.raw`${notAMember}(?:schemaPath|instancePath|parentData|rootData|validate\d+|wrapper\d+|schema\d+|require)\b`,
  ).exec(bare);
  if (left) throw new Error(`ajv's source has changed: ${left[0]}`);
  return rewritten;
}

/** ajv's paths start with what a caller gave; ours count from the value of the function. */
function pathWithin(path = ''): string {
  return path.replace(/^instancePath\s*\+?\s*/, '') || '""';
}

function reported(keyword: string): string {
  const name = JSON.parse(keyword) as string;
  return JSON.stringify(reportedKeywords.get(name) ?? name);
}

const bookkeeping = new RegExp(
  [
    `(?<literal>${text})`,
    'let vErrors = null;',
    'let errors = 0;',
    String.raw`(?:const|let) _errs\d+ = errors;`,
    String.raw`var valid\d+ = (?:_errs\d+ === errors|true);`,
    String.raw`else \{\s*\}`,
    String.raw`if\(!valid\d+\)\{break;\}`,
    String.raw`(?<block>if\((?:valid\d+|errors === (?:0|_errs\d+)|_errs\d+ === errors)\)\{)`,
    String.raw`(?<end>return end\(vErrors\);)`,
  ].join('|'),
  'g',
);

/** A function without alternatives returns at the first failure: nothing that it counts is ever read. A third of its source. */
function withoutBookkeeping(source: string): string {
  if (source.includes('vErrors === null') || source.includes('lift(')) return source;
  const drop = (part: string): string =>
    part.replace(bookkeeping, (match: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      if (groups['literal'] !== undefined) return match;
      if (groups['block'] !== undefined) return '{';
      return groups['end'] !== undefined ? 'return true;' : '';
    });
  const short = drop(drop(source));
  // A form that is not known here: the function does without the saving.
  const left = new RegExp(String.raw`${notAMember}(?:vErrors|errors|_errs\d+|valid\d+)\b`).test(
    short.replace(new RegExp(text, 'g'), '""'),
  );
  return left ? source : short;
}

const frameStart = '{{if(data && typeof data == "object" && !Array.isArray(data)){';
const frameEnd = '}else {if(!fail("","type",{type: "object"}))return false;}}return true;}';

/** A function for an object ends at once with all else. */
function withoutFrame(source: string): string {
  const start = source.indexOf(frameStart);
  if (start < 0 || !source.endsWith(frameEnd)) return source;
  const body = source.slice(start + frameStart.length, -frameEnd.length);
  return `${source.slice(0, start)}{if(!isRecord(data))return noRecord();${body}return true;}`;
}

/** Follows `.properties["a b"].enum` from a schema as far as there are members; a step such as `.length` is left unread. */
function valueAt(schema: unknown, steps: string): { value: unknown; unread: string } {
  let value = schema;
  let read = 0;
  for (const match of steps.matchAll(new RegExp(String.raw`\.([A-Za-z_$][\w$]*)|\[(${text}|\d+)\]`, 'g'))) {
    const key = match[1] ?? String(JSON.parse(match[2] ?? '""'));
    if (
      typeof value !== 'object' ||
      value === null ||
      !Object.hasOwn(value, key) ||
      (Array.isArray(value) && key === 'length')
    )
      break;
    value = (value as Record<string, unknown>)[key];
    read = match.index + match[0].length;
  }
  return { value, unread: steps.slice(read) };
}
