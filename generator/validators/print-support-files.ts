// What generated validators need beside them: the types that they narrow to, and the runtime. Apart from the compile because this
// loads TypeScript, which the process that compiles can do without.
import { compiledOnce } from '../compiled-modules.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { loadTypeScript } from '../load-typescript.ts';
import type { ApiModel } from '../model/api-model.ts';
import { readRuntime } from '../runtime/read-runtime.ts';
import { headerOf } from './module-header.ts';

/** `schemaTypes` is what `generateSchemaTypes` gave for this model. */
export function printSupportFiles(model: ApiModel, schemaTypes: string): GeneratedFile[] {
  return [{ path: 'schema.d.ts', text: `${headerOf(model)}\n${schemaTypes}` }, ...compiledRuntime()];
}

export function compiledRuntime(): GeneratedFile[] {
  return readRuntime('validators').map(compileRuntime);
}

/** The runtime's types are declarations as they stand; its code loses its types. */
function compileRuntime(file: GeneratedFile): GeneratedFile {
  const note = '// Compiled by tablespec. Do not edit.\n';
  if (file.path === 'validator.ts') return { path: 'runtime/validator.d.ts', text: note + file.text };
  const code = compiledOnce('validators', file, () => withoutTypes(file.text));
  return { path: `runtime/${file.path.replace(/\.ts$/, '.js')}`, text: note + code };
}

function withoutTypes(text: string): string {
  const ts = loadTypeScript();
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    rewriteRelativeImportExtensions: true,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
