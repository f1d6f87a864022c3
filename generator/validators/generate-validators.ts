// The model → validators as plain ES modules with type guards: nothing is compiled, required or evaluated where they run. A module per
// tag has the code, a module per operation hands on what is that operation's; what several tags use is written once, in shared.js.
import { groupBy } from '../../scraper/diagnostics/group-by.ts';
import { withoutMemo, type Memoize } from '../../spec/memoize.ts';
import { isSafeOutputPath, type GeneratedFile } from '../generated-file.ts';
import type { ApiModel } from '../model/api-model.ts';
import type { DocumentedPlaces } from '../model/documented-places.ts';
import { commentText, jsonLiteral, stringLiteral } from '../model/safe-text.ts';
import { compileValidators } from './compile-validators.ts';
import { headerOf } from './module-header.ts';
import { type PackageOptions, printPackageFiles } from './package-files.ts';
import { placeFunctions, sharedModule } from './place-functions.ts';
import { listValidators, type ValidatorEntry } from './validator-list.ts';
import { printValidatorModule, type ValidatorModule } from './validator-module.ts';

const IDS_NOTE = '/** From method and path to the name of the operation: `client.GET` knows no names. */\n';
const DECLARED_IDS = `${IDS_NOTE}export declare const operationIds: Readonly<Record<string, string>>;\n`;

export interface ValidatorOptions extends PackageOptions {
  /** Where the documents describe what is validated: errors say it. */
  places?: DocumentedPlaces;
  memoize?: Memoize;
}

/** Files of the folder `generated/<service>/validators`, all but what `printSupportFiles` adds. */
export function generateValidators(model: ApiModel, options: ValidatorOptions): GeneratedFile[] {
  const { memoize = withoutMemo } = options;
  const header = headerOf(model);
  const entries = listValidators(model);
  const { functions, functionNames } = compileValidators(model, entries, memoize);
  const functionOf = ({ exportName }: ValidatorEntry): string => functionNames.get(exportName) ?? '';
  const places = placeFunctions(
    functions,
    entries.map((entry) => [functionOf(entry), entry.moduleName]),
  );
  const functionsIn = (moduleName: string) =>
    [...functions.values()].filter(({ name }) => places.get(name) === moduleName);

  const print = (module: ValidatorModule): string =>
    memoize(`module ${JSON.stringify(module)}`, () => printValidatorModule(module));

  const files: GeneratedFile[] = [
    { path: 'shared.js', text: print({ functions: functionsIn(sharedModule), validators: [], header }) },
  ];
  const modules = new Set(entries.map(({ moduleName }) => moduleName));
  const byModule = groupBy(model.operations, ({ moduleName }) => moduleName);
  for (const moduleName of modules) {
    const own = entries.filter((entry) => entry.moduleName === moduleName);
    const validators = own.map((entry) => ({
      entry,
      functionName: functionOf(entry),
      places: options.places?.[entry.operationId],
    }));
    const code = print({ functions: functionsIn(moduleName), validators, header });
    const ids = printOperationIds(byModule.get(moduleName) ?? []);
    files.push({ path: `${moduleName}.js`, text: `${code}${ids}` });
    files.push({ path: `${moduleName}.d.ts`, text: `${header}${printDeclarations(own)}\n${DECLARED_IDS}` });
  }
  const index = header + [...modules].map((moduleName) => `export * from './${moduleName}.js';\n`).join('');
  return [
    ...files,
    ...operationModules(model, entries, header),
    { path: 'index.js', text: `${index}\n${printAllIds([...modules])}` },
    {
      path: 'index.d.ts',
      text: `${index}export type { ResponseValidator, DocumentPlace, Mode, RequestValidator, ValidateOptions, ValidationError } from './runtime/validator.js';\n\n${DECLARED_IDS}`,
    },
    ...printPackageFiles(model, entries, options),
  ];
}

/** `operations/ListDesktops.js`; ids differ in more than case. */
function operationModules(
  { operations }: ApiModel,
  entries: readonly ValidatorEntry[],
  header: string,
): GeneratedFile[] {
  const byOperation = groupBy(entries, ({ operationId }) => operationId);
  const byId = groupBy(operations, ({ id }) => id);
  return [...byOperation].flatMap(([id, own]) => {
    const text = `${header}export { ${own.map(({ exportName }) => exportName).join(', ')} } from '../${own[0]?.moduleName ?? ''}.js';\n`;
    // Windows cannot hold a file `con.js`.
    const path = `operations/${isSafeOutputPath(`${id}.js`) ? id : `${id}_`}`;
    return [
      { path: `${path}.js`, text: text + printOperationIds(byId.get(id) ?? []) },
      { path: `${path}.d.ts`, text: text + DECLARED_IDS },
    ];
  });
}

/** Of the module's own operations: who checks with one module has their names too. */
function printOperationIds(operations: ApiModel['operations']): string {
  const members = operations.map(
    ({ method, path, id }) => `  ${stringLiteral(`${method.toUpperCase()} ${path}`)}: ${jsonLiteral(id)},\n`,
  );
  return `export const operationIds = {\n${members.join('')}};\n`;
}

function printAllIds(modules: readonly string[]): string {
  const imports = modules.map((name, index) => `import { operationIds as ids${index} } from './${name}.js';\n`);
  const all = ['{}', ...modules.map((_, index) => `ids${index}`)].join(', ');
  return `${imports.join('')}\n${IDS_NOTE}export const operationIds = /* @__PURE__ */ Object.assign(${all});\n`;
}

/** First line of every generated module. */
function printDeclarations(entries: readonly ValidatorEntry[]): string {
  const typeOf = ({ side }: ValidatorEntry): string => (side === 'response' ? 'ResponseValidator' : 'RequestValidator');
  const declarations = entries.map(
    (entry) =>
      `/** ${commentText(entry.description)} */\nexport declare const ${entry.exportName}: ${typeOf(entry)}<${entry.type}>;\n`,
  );
  const types = [...new Set(entries.map(typeOf))].sort();
  return `import type { ${types.join(', ')} } from './runtime/validator.js';\nimport type { operations } from './schema.js';\n\n${declarations.join('')}`;
}
