// Schemas → ajv's validation functions as source. Each schema is compiled once, as one function; nothing is inlined.
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import type { ApiModel } from '../model/api-model.ts';
import { compilePattern } from '../model/normalise-schema.ts';
import { formats } from '../runtime/validators/formats.ts';
import { schemaId, plainRef, type ValidationSchema, validationSchema } from './validation-schema.ts';
import type { ValidatorEntry } from './validator-list.ts';

/** The part of ajv's `SourceCode` that is read here. */
export interface CompiledFunction {
  /** Unique over all functions: `validate12`. */
  name: string;
  source: string;
  schema: ValidationSchema;
  scopeValues: ScopeValue[];
}

/** A name of the source that is defined outside the function. */
export interface ScopeValue {
  kind: string;
  name: string;
  key: unknown;
  ref: unknown;
  code: string | undefined;
}

export interface CompiledValidators {
  /** By name, in the order in which the entries ask for them. */
  functions: Map<string, CompiledFunction>;
  /** From a validator's export name to its function. */
  functionNames: Map<string, string>;
}

export function compileValidators(model: ApiModel, entries: readonly ValidatorEntry[]): CompiledValidators {
  const ajv = createAjv(model);
  for (const { name, schema } of model.schemas) ajv.addSchema({ ...validationSchema(schema), $id: schemaId(name) });
  const functions = new Map<string, CompiledFunction>();
  const functionNames = new Map<string, string>();
  // Most operations of a service have the same path parameters: equal schemas are one function.
  const compiled = new Map<string, string>();
  for (const { exportName, schema } of entries) {
    const wanted = validationSchema(schema);
    const refersTo = plainRef(wanted);
    const key = JSON.stringify(wanted);
    let name = compiled.get(key);
    if (name === undefined) {
      const validate = refersTo === undefined ? ajv.compile(wanted) : ajv.getSchema(refersTo);
      if (!validate) throw new Error(`No schema ${refersTo}`);
      name = collect(validate as unknown as AjvFunction, functions);
      compiled.set(key, name);
    }
    functionNames.set(exportName, name);
  }
  return { functions, functionNames };
}

function createAjv(model: ApiModel): Ajv2020 {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, regExp: Object.assign((pattern: string) => compilePattern(pattern) as RegExp, { code: 'new RegExp' }) },
    formats,
    inlineRefs: false,
    // The runtime module words the messages: 12 % less code.
    messages: false,
    // `validationSchema` lets only known keywords and formats through, so an unknown one is a bug and may throw.
    strictSchema: true,
    strictTypes: false,
    strictRequired: false,
    validateSchema: false,
    // A field called `constructor` is found on every object otherwise; the check costs code, so only where one is.
    ownProperties: model.schemas.some(({ schema }) => namesInheritedMember(schema)) || hasInheritedParameter(model),
  });
  // Keywords of 2020-12 that the model has not; ajv would write bookkeeping for them into every function.
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
  return ajv;
}

interface AjvFunction {
  schema: AnySchemaObject;
  source?: { validateName: { str: string }; validateCode: unknown; scopeValues: Record<string, Iterable<AjvName> | undefined> };
}

interface AjvName {
  str: string;
  value?: { key?: unknown; ref: unknown; code?: unknown };
}

/** Takes a function and all that it calls; gives its name. */
function collect(validate: AjvFunction, functions: Map<string, CompiledFunction>): string {
  const { source } = validate;
  if (!source) throw new Error('ajv kept no source');
  const name = source.validateName.str;
  if (functions.has(name)) return name;
  const compiled: CompiledFunction = { name, source: String(source.validateCode), schema: validate.schema, scopeValues: [] };
  functions.set(name, compiled);
  for (const [kind, names] of Object.entries(source.scopeValues)) {
    for (const { str, value } of names ?? []) {
      const ref = kind === 'wrapper' ? (value?.ref as { validate: unknown }).validate : value?.ref;
      if (kind === 'validate' || kind === 'wrapper') collect(ref as AjvFunction, functions);
      compiled.scopeValues.push({
        kind,
        name: str,
        key: value?.key,
        ref: kind === 'validate' || kind === 'wrapper' ? (ref as AjvFunction).source?.validateName.str : ref,
        code: value?.code === undefined ? undefined : String(value.code),
      });
    }
  }
  return name;
}

function hasInheritedParameter(model: ApiModel): boolean {
  return model.operations.some(({ parameters }) => [...parameters.path, ...parameters.query, ...parameters.header].some(({ name }) => name in {}));
}

/** Looks at every key of the schema: keywords are no members of `Object.prototype`. */
function namesInheritedMember(value: unknown): boolean {
  if (typeof value === 'string') return value in {};
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) => (!Array.isArray(value) && key in {}) || namesInheritedMember(part));
}
