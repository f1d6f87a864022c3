// Functions → the text of one ES module: imports of the runtime and the shared module, constants, functions, exports. Everything at the
// top is free of effects or marked so: a bundler drops what is not used.
import type { OperationPlaces } from '../model/documented-places.ts';
import { escapeInvisible, jsonLiteral, stringLiteral } from '../model/safe-text.ts';
import { refName } from '../model/normalise-schema.ts';
import * as checks from '../runtime/validators/checks.ts';
import { textFormats } from '../runtime/validators/formats.ts';
import * as validation from '../runtime/validators/validation.ts';
import type { CompiledFunction, ScopeValue } from './compile-validators.ts';
import { rewriteSource } from './rewrite-source.ts';
import type { ValidatorEntry } from './validator-list.ts';

interface ExportedValidator {
  entry: ValidatorEntry;
  functionName: string;
  /** Absent when the documents' places are unknown. */
  places: OperationPlaces | undefined;
}

export interface ValidatorModule {
  functions: CompiledFunction[];
  validators: readonly ExportedValidator[];
  header: string;
}

const pure = '/* @__PURE__ */';
const runtimeFunctions = {
  './runtime/checks.js': Object.keys(checks),
  './runtime/validation.js': Object.keys(validation),
  './runtime/formats.js': Object.values(textFormats).map(({ name }) => name),
};

/** A module without validators exports its functions: the shared one. */
export function printValidatorModule({ functions, validators, header }: ValidatorModule): string {
  const own = new Set(functions.map(({ name }) => name));
  const called = [
    ...functions.flatMap(({ callees }) => callees),
    ...validators.map(({ functionName }) => functionName),
  ];
  const foreign = new Set(called.filter((name) => !own.has(name)));
  const values = new Map<string, string>();
  const constant = (expression: string): string => {
    const name = values.get(expression) ?? `values${values.size}`;
    values.set(expression, name);
    return name;
  };
  const code = [
    ...functions.map((compiled) => rewriteSource(compiled, constant)),
    ...printExports(validators),
    ...(validators.length === 0 ? [`export { ${[...own].join(', ')} };`] : []),
  ].join('\n');
  const scope = new Map(functions.flatMap(({ scopeValues }) => scopeValues).map((value) => [value.name, value]));
  const lines = [
    ...printImports(code),
    ...(foreign.size > 0 ? [`import { ${[...foreign].join(', ')} } from './shared.js';`] : []),
    ...[...scope.values()].flatMap(printScopeValue),
    ...[...values].map(([expression, name]) => `const ${name} = ${expression};`),
    code,
  ];
  return escapeInvisible(`${header}${lines.join('\n')}\n`);
}

function printImports(code: string): string[] {
  const named = new Set(
    code.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""').match(/(?<![.\w$])[A-Za-z0-9]+(?=[(),])/g),
  );
  return Object.entries(runtimeFunctions).flatMap(([module, names]) => {
    const used = names.filter((name) => named.has(name));
    return used.length === 0 ? [] : [`import { ${used.join(', ')} } from '${module}';`];
  });
}

function printScopeValue({ kind, name, ref }: ScopeValue): string[] {
  // ajv's `require("ajv/dist/runtime/equal")`, for which there is a function of our own.
  if (kind === 'equality') return [];
  if (kind === 'pattern' && ref instanceof RegExp)
    return [`const ${name} = ${pure} new RegExp(${stringLiteral(ref.source)}, '${ref.flags}');`];
  if (kind === 'func' && ref === Object.prototype.hasOwnProperty)
    return [`const ${name} = ${pure} (() => Object.prototype.hasOwnProperty)();`];
  throw new Error(`ajv asks for a value of an unknown kind: ${kind} ${name}`);
}

function printExports(validators: readonly ExportedValidator[]): string[] {
  const places = new Map(
    validators.flatMap(({ places: own }) => (own ? [own] : [])).map((own, index) => [own, `places${index}`]),
  );
  const exports = validators.map(({ entry, functionName, places: own }) => {
    const more = own ? [places.get(own) ?? '', ...printSubject(entry, own)] : [];
    const side = entry.parameters ? 'parameters' : entry.side;
    return `export const ${entry.exportName} = ${pure} ${side}(${[functionName, ...more].join(', ')});`;
  });
  const documents = new Map([...places.keys()].map(({ document }, index) => [document, `document${index}`]));
  return [
    ...[...documents].map(([document, name]) => `const ${name} = ${stringLiteral(document)};`),
    ...[...places].map(([own, name]) => `const ${name} = ${printPlaces(own, documents.get(own.document) ?? '')};`),
    ...exports,
  ];
}

function printPlaces({ section, tables }: OperationPlaces, document: string): string {
  // Names of schemas are identifiers.
  const members = Object.entries(tables).map(([name, table]) => `${name}: ${jsonLiteral(table)}`);
  return `{ document: ${document}, ${section === undefined ? '' : `section: ${stringLiteral(section)}, `}tables: { ${members.join(', ')} } }`;
}

/** Name of the schema, or the table that has the parameters. */
function printSubject({ schema, parameters }: ValidatorEntry, { parameterTables }: OperationPlaces): string[] {
  const name = refName(schema);
  if (name !== undefined) return [stringLiteral(name)];
  const table = parameters && parameterTables[parameters];
  return table === undefined ? [] : [stringLiteral(table)];
}
