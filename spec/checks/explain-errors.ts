// Ajv's errors as a person would put them: one per fault, the alternatives that were not meant left out.
import type { ErrorObject } from 'ajv';
import { listMember, member, pointerTo, shorten } from './json.ts';
import { pointerParts, valueAt } from '../build/json-pointer.ts';

interface Problem {
  pointer: string;
  /** Part of a sentence: `"version" is missing`. */
  problem: string;
}

/** A problem and the keyword of the schema that is not kept. */
export interface ExplainedError extends Problem {
  keyword: string;
}

/** `errors` come from a validator of `schema` with `allErrors` and `verbose`. */
export function explainErrors(errors: readonly ErrorObject[], schema: unknown): ExplainedError[] {
  const unions = new Map(errors.filter(isUnion).map((error) => [error.instancePath, error]));
  let kept = errors.filter((error) => !isSummary(error) && error.propertyName === undefined);
  // What an alternative wants the value itself to be matters only when nothing is wrong within the value.
  const within = pathsAbove(kept);
  const wanted = (error: ErrorObject) =>
    unions.has(error.instancePath) && ['type', 'enum', 'const'].includes(error.keyword);
  kept = kept.filter((error) => !(wanted(error) && within.has(error.instancePath)));
  const meant = new Set(kept.filter((error) => error.keyword !== 'type').map((error) => error.instancePath));
  kept = kept.filter((error) => !(wanted(error) && error.keyword === 'type' && meant.has(error.instancePath)));
  const mistyped = new Set(kept.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
  kept = kept.filter((error) => !(error.keyword === 'enum' && mistyped.has(error.instancePath)));
  for (const summary of [
    isUnevaluated,
    isAmbiguous,
    (error: ErrorObject) => isUnion(error) || error.keyword === 'if',
  ]) {
    const covered = pathsAbove(kept);
    for (const error of kept) covered.add(error.instancePath);
    // Concatenated and not pushed: a spread of very many arguments overflows the stack.
    kept = kept.concat(errors.filter((error) => summary(error) && !isCovered(error, covered, schema)));
  }

  const here = new Map<string, ErrorObject[]>();
  for (const error of kept) {
    const beside = here.get(error.instancePath);
    if (beside) beside.push(error);
    else here.set(error.instancePath, [error]);
  }
  const problems = new Map<string, ExplainedError>();
  for (const error of kept) {
    const problem = explain(error, here.get(error.instancePath)!, unions.get(error.instancePath));
    problems.set(`${problem.pointer} ${problem.problem}`, { ...problem, keyword: error.keyword });
  }
  return [...problems.values()];
}

function isUnion(error: ErrorObject): boolean {
  return (error.keyword === 'anyOf' || error.keyword === 'oneOf') && !member(error.params, 'passingSchemas');
}

function isAmbiguous(error: ErrorObject): boolean {
  return error.keyword === 'oneOf' && !isUnion(error);
}

function isUnevaluated(error: ErrorObject): boolean {
  return error.keyword === 'unevaluatedProperties';
}

/** Errors that only repeat that something within failed, or may come of it: what failed is not counted as evaluated. */
function isSummary(error: ErrorObject): boolean {
  return isUnion(error) || isAmbiguous(error) || isUnevaluated(error) || error.keyword === 'if';
}

function isCovered(error: ErrorObject, covered: Set<string>, schema: unknown): boolean {
  if (!isUnevaluated(error)) return covered.has(error.instancePath);
  const name = String(error.params.unevaluatedProperty);
  if (covered.has(pointerTo(error.instancePath, name))) return true;
  return covered.has(error.instancePath) && describesProperty(error.parentSchema, name, schema);
}

/** Keywords whose schemas are about other values than the object itself. */
const aboutOthers = new Set([
  'properties',
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  'items',
  '$defs',
  'definitions',
]);

/** Whether a schema, or one within it for the same object, has something to say about the property. */
function describesProperty(schema: unknown, name: string, root: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  if (member(member(schema, 'properties'), name) !== undefined) return true;
  const reference = member(schema, '$ref');
  const target =
    typeof reference === 'string' && reference.startsWith('#/')
      ? valueAt(root, pointerParts(reference.slice(1))!)
      : undefined;
  if (target && describesProperty(target.value, name, root)) return true;
  return Object.entries(schema).some(
    ([keyword, held]) => !aboutOthers.has(keyword) && describesProperty(held, name, root),
  );
}

/** The places that hold, at any depth, the place of an error. */
function pathsAbove(errors: readonly ErrorObject[]): Set<string> {
  const paths = new Set<string>();
  for (const { instancePath } of errors) {
    for (let end = instancePath.lastIndexOf('/'); end >= 0; end = instancePath.lastIndexOf('/', end - 1)) {
      const path = instancePath.slice(0, end);
      if (paths.has(path)) break;
      paths.add(path);
      if (end === 0) break;
    }
  }
  return paths;
}

/** `beside`: all errors at the same place, `error` among them. */
function explain(error: ErrorObject, beside: readonly ErrorObject[], union: ErrorObject | undefined): Problem {
  const { instancePath: pointer, params, keyword, schema } = error;
  const found = `found ${shorten(error.data)}`;
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return { pointer, problem: `${missing(error, beside, union)} is missing` };
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = String(params.additionalProperty ?? params.unevaluatedProperty);
      return { pointer: pointerTo(pointer, name), problem: `${shorten(name)} is not known here` };
    }
    case 'type': {
      const types = beside
        .filter((other) => other.keyword === 'type' && union)
        .flatMap((other) => other.params.type as string | string[]);
      return {
        pointer,
        problem: `expected ${[...new Set(types.length > 0 ? types : [params.type].flat())].join(' or ')}, ${found}`,
      };
    }
    case 'enum':
      return { pointer, problem: `expected one of ${someOf(schema as unknown[])}, ${found}` };
    case 'const':
      return { pointer, problem: `expected ${shorten(schema)}, ${found}` };
    case 'pattern':
      return { pointer, problem: `expected a text like ${schema as string}, ${found}` };
    case 'format':
      return { pointer, problem: `expected the format ${schema as string}, ${found}` };
    case 'propertyNames':
      return {
        pointer: pointerTo(pointer, String(params.propertyName)),
        problem: `the name ${shorten(params.propertyName)} is not allowed here`,
      };
    case 'not':
      return { pointer, problem: excluded(schema) };
    case 'oneOf':
      return { pointer, problem: isUnion(error) ? `it fits none of the alternatives, ${found}` : exclusive(schema) };
    case 'anyOf':
      return { pointer, problem: `it fits none of the alternatives, ${found}` };
    default:
      return { pointer, problem: `${error.message ?? keyword}, ${found}` };
  }
}

const MOST_VALUES = 40;

function someOf(values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_VALUES).map(shorten).join(', ');
  return values.length > MOST_VALUES ? `${shown} and ${values.length - MOST_VALUES} more` : shown;
}

/** Where each alternative only asks for a field of its own, all of those are named at once. */
function missing(error: ErrorObject, beside: readonly ErrorObject[], union: ErrorObject | undefined): string {
  const alternatives = Array.isArray(union?.schema) ? (union.schema as unknown[]) : [];
  if (!alternatives.includes(error.parentSchema)) return shorten(error.params.missingProperty);
  const names = beside.filter((other) => other.keyword === 'required' && alternatives.includes(other.parentSchema));
  return [...new Set(names.map((other) => shorten(other.params.missingProperty)))].join(' or ');
}

function excluded(schema: unknown): string {
  const names = member(schema, 'required');
  if (!Array.isArray(names)) return 'it has a form that is excluded here';
  return names.length === 1
    ? `${shorten(names[0])} is not allowed here`
    : `${names.map(shorten).join(' and ')} exclude each other`;
}

/** A value that fits more than one of the alternatives. */
function exclusive(alternatives: unknown): string {
  const names = Array.isArray(alternatives)
    ? alternatives.map((alternative) => listMember(alternative, 'required'))
    : [];
  return names.length > 0 && names.every((required) => required.length === 1)
    ? `${names.map(([name]) => shorten(name)).join(' and ')} exclude each other`
    : 'it fits several alternatives that exclude each other';
}
