// Functions → the text of one ES module: imports of the runtime and the shared module, constants, functions, exports.
import { escapeInvisible, stringLiteral } from '../model/safe-text.ts';
import { calleesOf } from './place-functions.ts';
import type { CompiledFunction, ScopeValue } from './compile-validators.ts';
import { rewriteSource } from './rewrite-source.ts';

export interface ValidatorModule {
  functions: CompiledFunction[];
  /** From export name to function name. */
  exports: readonly (readonly [exportName: string, functionName: string])[];
  header: string;
}

export function printValidatorModule({ functions, exports, header }: ValidatorModule): string {
  const own = new Set(functions.map(({ name }) => name));
  const foreign = new Set([...functions.flatMap(calleesOf), ...exports.map(([, name]) => name)].filter((name) => !own.has(name)));
  const values = new Map<string, string>();
  const constant = (literal: string): string => {
    const name = values.get(literal) ?? `values${values.size}`;
    values.set(literal, name);
    return name;
  };
  const body = functions.map((compiled) => rewriteSource(compiled, constant)).join('\n');
  const scope = new Map(functions.flatMap(({ scopeValues }) => scopeValues).map((value) => [value.name, value]));
  const runtimeNames = ['fail', 'failure'].filter((name) => body.includes(`${name}(`));
  const constants: string[] = [];
  for (const value of scope.values()) {
    const runtimeName = runtimeFunction(value);
    if (runtimeName !== undefined) runtimeNames.push(`${runtimeName} as ${value.name}`);
    else constants.push(...printScopeValue(value));
  }
  const lines = [
    ...(runtimeNames.length > 0 ? [`import { ${runtimeNames.join(', ')} } from './runtime/validation.js';`] : []),
    ...(constants.some((line) => line.includes('= formats[')) ? [`import { formats } from './runtime/formats.js';`] : []),
    ...(foreign.size > 0 ? [`import { ${[...foreign].join(', ')} } from './shared.js';`] : []),
    ...constants,
    ...[...values].map(([literal, name]) => `const ${name} = ${literal};`),
    ...(body === '' ? [] : [body]),
    `export { ${exports.map(([exportName, name]) => (exportName === name ? name : `${name} as ${exportName}`)).join(', ')} };`,
  ];
  return escapeInvisible(`${header}${lines.join('\n')}\n`);
}

/** ajv's `require("ajv/dist/runtime/...")`, by the name of our own function. */
function runtimeFunction({ kind, code = '' }: ScopeValue): string | undefined {
  if (kind !== 'func' || !code.includes('require(')) return undefined;
  if (code.includes('runtime/ucs2length')) return 'textLength';
  if (code.includes('runtime/equal')) return 'isEqual';
  throw new Error(`ajv asks for a function that the runtime has not: ${code}`);
}

function printScopeValue({ kind, name, key, ref }: ScopeValue): string[] {
  if (kind === 'schema' || kind === 'validate' || kind === 'wrapper') return [];
  if (kind === 'formats') return [`const ${name} = formats[${stringLiteral(String(key))}];`];
  if (kind === 'pattern' && ref instanceof RegExp) return [`const ${name} = new RegExp(${stringLiteral(ref.source)}, '${ref.flags}');`];
  if (kind === 'func' && ref === Object.prototype.hasOwnProperty) return [`const ${name} = Object.prototype.hasOwnProperty;`];
  throw new Error(`ajv asks for a value of an unknown kind: ${kind} ${name}`);
}
