// Schemas → ajv's validation functions as source. Each schema is compiled once, as one function that calls those of others.
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { withoutMemo, type Memoize } from '../../spec/memoize.ts';
import type { ApiModel, SchemaObject } from '../model/api-model.ts';
import { compilePattern } from '../model/normalise-schema.ts';
import { keywords } from './keywords/keywords.ts';
import { functionName, type SchemaCall, type ValidationSchema, validationSchema } from './validation-schema.ts';
import type { ValidatorEntry } from './validator-list.ts';

/** The part of ajv's `SourceCode` that is read here. */
export interface CompiledFunction {
  /** Unique over all functions: `checkDesktop`. */
  name: string;
  source: string;
  schema: ValidationSchema;
  /** Names of the functions that it calls. */
  callees: string[];
  scopeValues: ScopeValue[];
}

/** A name of the source that is defined outside the function. */
export interface ScopeValue {
  kind: string;
  name: string;
  ref: unknown;
  code: string | undefined;
}

export interface CompiledValidators {
  /** By name, in the order in which the entries ask for them. */
  functions: Map<string, CompiledFunction>;
  /** From a validator's export name to its function. */
  functionNames: Map<string, string>;
}

interface AjvSource {
  validateCode: unknown;
  scopeValues: Record<string, Iterable<{ str: string; value?: { ref: unknown; code?: unknown } }> | undefined>;
}

export function compileValidators(
  model: ApiModel,
  entries: readonly ValidatorEntry[],
  memoize: Memoize = withoutMemo,
): CompiledValidators {
  const ownProperties = namesInheritedMembers(model);
  let ajv: Ajv2020 | undefined;
  // What ajv makes of a schema depends on nothing else.
  const compileSource = (schema: ValidationSchema): Pick<CompiledFunction, 'source' | 'scopeValues'> =>
    memoize(`compile ${ownProperties ? 'own ' : ''}${JSON.stringify(schema)}`, () =>
      readSource((ajv ??= createAjv(ownProperties)).compile(schema)),
    );
  const schemas = new Map(model.schemas.map(({ name, schema }) => [name, schema]));
  const functions = new Map<string, CompiledFunction>();
  const compile = (name: string, schema: ValidationSchema, calls: readonly SchemaCall[]): void => {
    functions.set(name, { name, schema, callees: [...new Set(calls.map(functionName))], ...compileSource(schema) });
    compileCallees(calls);
  };
  const compileCallees = (calls: readonly SchemaCall[]): void => {
    for (const call of calls) {
      if (!functions.has(functionName(call)))
        compile(functionName(call), ...schemaOf(schemas.get(call.name) ?? {}, call.variant));
    }
  };
  const schemaOf = (schema: SchemaObject, variant: SchemaCall['variant']): [ValidationSchema, SchemaCall[]] => {
    const calls: SchemaCall[] = [];
    return [validationSchema(schema, variant, schemas, calls), calls];
  };

  const functionNames = new Map<string, string>();
  // Most operations of a service have the same path parameters: equal schemas are one function.
  const compiled = new Map<string, string>();
  for (const { exportName, schema } of entries) {
    const [wanted, calls] = schemaOf(schema, 'whole');
    const key = JSON.stringify(wanted);
    const name = compiled.get(key) ?? plainCall(wanted) ?? `check$${exportName}`;
    if (plainCall(wanted) !== undefined) compileCallees(calls);
    else if (!compiled.has(key)) compile(name, wanted, calls);
    compiled.set(key, name);
    functionNames.set(exportName, name);
  }
  return { functions, functionNames };
}

/** The function that a schema calls when it says nothing else. */
function plainCall({ callSchema, ...rest }: ValidationSchema): string | undefined {
  return callSchema !== undefined && Object.keys(rest).length === 0 ? (callSchema as [string])[0] : undefined;
}

/** ajv numbers the values of all functions together; here each is called by what it is, so that a function is the same in every run. */
function readSource(validate: unknown): Pick<CompiledFunction, 'source' | 'scopeValues'> {
  const { source } = validate as { source?: AjvSource };
  if (!source) throw new Error('ajv kept no source');
  const names = new Map<string, string>();
  const scopeValues = Object.entries(source.scopeValues).flatMap(([kind, values]) =>
    // The function's own schema is kept beside it, and functions call each other by their names.
    kind === 'schema' || kind === 'validate'
      ? []
      : [...(values ?? [])].map(({ str, value }): ScopeValue => {
          const code = value?.code === undefined ? undefined : String(value.code);
          const isEquality = kind === 'func' && code?.includes('runtime/equal') === true;
          const name = isEquality
            ? 'isEqual'
            : kind === 'pattern'
              ? `pattern_${shortHash(String(value?.ref))}`
              : value?.ref === Object.prototype.hasOwnProperty
                ? 'hasOwn'
                : str;
          names.set(str, name);
          return {
            kind: isEquality ? 'equality' : kind,
            name,
            ref: isEquality ? undefined : value?.ref,
            code: isEquality ? undefined : code,
          };
        }),
  );
  const renamed = String(source.validateCode).replace(
    /"(?:[^"\\]|\\.)*"|(?<![.\w$])(?:pattern|func)\d+\b/g,
    (match) => names.get(match) ?? match,
  );
  return { source: renamed, scopeValues };
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function createAjv(ownProperties: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    code: {
      source: true,
      esm: true,
      regExp: Object.assign((pattern: string) => compilePattern(pattern) as RegExp, { code: 'new RegExp' }),
      // Only the source is read; nobody runs the function, whose parsing takes an eighth of the time. parsable-code.test.ts parses it.
      process: () => 'return () => true',
    },
    // The runtime module words the messages: 12 % less code.
    messages: false,
    // `validationSchema` lets only known keywords through, so an unknown one is a bug and may throw.
    strictSchema: true,
    strictTypes: false,
    strictRequired: false,
    validateSchema: false,
    ownProperties,
  });
  for (const keyword of keywords) {
    ajv.removeKeyword(keyword.keyword);
    const { standsFor: _, ...definition } = keyword;
    ajv.addKeyword(definition);
  }
  // Keywords of 2020-12 that the model has not; ajv would write bookkeeping for them into every function.
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
  return ajv;
}

/** A field called `constructor` is found on every object unless that is checked; the check costs code, so only where one is. */
function namesInheritedMembers({ schemas, operations }: ApiModel): boolean {
  const isInherited = ({ name }: { name: string }): boolean => name in {};
  return (
    schemas.some(({ schema }) => namesInheritedMember(schema)) ||
    operations.some(({ parameters }) =>
      [...parameters.path, ...parameters.query, ...parameters.header].some(isInherited),
    )
  );
}

/** Looks at every key of the schema: keywords are no members of `Object.prototype`. */
function namesInheritedMember(value: unknown): boolean {
  if (typeof value === 'string') return value in {};
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, part]) => (!Array.isArray(value) && key in {}) || namesInheritedMember(part),
  );
}
