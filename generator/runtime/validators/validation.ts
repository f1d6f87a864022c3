// What the generated validators call: text length, equality, formats and the making of errors. No dependency, no eval.
import type { ValidationError } from './validator.ts';

/** Length in characters as JSON Schema counts them: a surrogate pair is one. */
export function textLength(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(index + 1);
    if (next < 0xdc00 || next > 0xdfff) continue;
    length -= 1;
    index += 1;
  }
  return length;
}

/** Deep equality of JSON values. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/** Records one failure on the validator and gives what the validator returns. */
export function fail(
  validator: { errors?: ValidationError[] | null },
  instancePath: string,
  keyword: string,
  params: Record<string, unknown>,
): false {
  validator.errors = [failure(instancePath, keyword, params)];
  return false;
}

export function failure(instancePath: string, keyword: string, params: Record<string, unknown>): ValidationError {
  return { instancePath, keyword, params, message: describe(keyword, params) };
}

function describe(keyword: string, params: Record<string, unknown>): string {
  const { limit, comparison } = params;
  switch (keyword) {
    case 'type': return `must be ${String(params['type'])}`;
    case 'required': return `must have the property ${JSON.stringify(params['missingProperty'])}`;
    case 'enum': return `must be one of ${JSON.stringify(params['allowedValues'])}`;
    case 'const': return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'minLength': return `must have at least ${String(limit)} characters`;
    case 'maxLength': return `must have at most ${String(limit)} characters`;
    case 'minItems': return `must have at least ${String(limit)} items`;
    case 'maxItems': return `must have at most ${String(limit)} items`;
    case 'minProperties': return `must have at least ${String(limit)} properties`;
    case 'maxProperties': return `must have at most ${String(limit)} properties`;
    case 'minimum': case 'maximum': case 'exclusiveMinimum': case 'exclusiveMaximum': return `must be ${String(comparison)} ${String(limit)}`;
    case 'multipleOf': return `must be a multiple of ${String(params['multipleOf'])}`;
    case 'pattern': return `must match ${String(params['pattern'])}`;
    case 'format': return `must be a ${String(params['format'])}`;
    case 'uniqueItems': return `must not repeat an item: ${String(params['j'])} and ${String(params['i'])} are equal`;
    case 'additionalProperties': return `must not have the property ${JSON.stringify(params['additionalProperty'])}`;
    default: return `must pass ${keyword}`;
  }
}
