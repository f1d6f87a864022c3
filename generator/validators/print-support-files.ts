// What generated validators need beside them: the types that they narrow to, and the runtime. Apart from the compile because this
// loads TypeScript, which the process that compiles can do without.
import { withoutMemo, type Memoize } from '../../spec/memoize.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { loadTypeScript } from '../load-typescript.ts';
import type { ApiModel } from '../model/api-model.ts';
import { readRuntime } from '../runtime/read-runtime.ts';
import { headerOf } from './module-header.ts';

/** `schemaTypes` is what `generateSchemaTypes` gave for this model. */
export function printSupportFiles(
  model: ApiModel,
  schemaTypes: string,
  memoize: Memoize = withoutMemo,
): GeneratedFile[] {
  return [
    { path: 'schema.d.ts', text: `${headerOf(model)}\n${schemaTypes}` },
    ...readRuntime('validators').map((file) => memoize(`runtime ${JSON.stringify(file)}`, () => compileRuntime(file))),
  ];
}

/** The runtime's types are declarations as they stand; its code loses its types. */
function compileRuntime({ path, text }: GeneratedFile): GeneratedFile {
  const note = '// Compiled by tablespec. Do not edit.\n';
  if (path === 'validator.ts') return { path: 'runtime/validator.d.ts', text: note + text };
  const ts = loadTypeScript();
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    rewriteRelativeImportExtensions: true,
  };
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  return { path: `runtime/${path.replace(/\.ts$/, '.js')}`, text: note + outputText };
}
