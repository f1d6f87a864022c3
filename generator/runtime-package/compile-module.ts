// One hand-written module → JavaScript, or its declarations, marked as compiled.
import { compiledOnce } from '../compiled-modules.ts';
import { loadTypeScript } from '../load-typescript.ts';

export const NOTE = '// Compiled by tablespec. Do not edit.\n';

/** @throws where the module does not stand alone: a bug of ours. So does `compileDeclarations`. */
export function compileCode(path: string, text: string): string {
  return compiledOnce('code', { path, text }, () => {
    const ts = loadTypeScript();
    return marked(path, ts.transpileModule(text, { ...optionsOf(ts), fileName: path, reportDiagnostics: true }));
  });
}

export function compileDeclarations(path: string, text: string): string {
  return compiledOnce('declarations', { path, text }, () => {
    const ts = loadTypeScript();
    const { compilerOptions } = optionsOf(ts);
    const transpiled = ts.transpileDeclaration(text, {
      compilerOptions: { ...compilerOptions, declaration: true, isolatedDeclarations: true },
      fileName: path,
      reportDiagnostics: true,
    });
    return marked(path, transpiled);
  });
}

type TypeScript = ReturnType<typeof loadTypeScript>;

function optionsOf(ts: TypeScript): { compilerOptions: import('typescript').CompilerOptions } {
  return {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
      strict: true,
      newLine: ts.NewLineKind.LineFeed,
    },
  };
}

function marked(path: string, { outputText, diagnostics = [] }: import('typescript').TranspileOutput): string {
  const [fault] = diagnostics;
  if (fault) throw new Error(`${path}: ${loadTypeScript().flattenDiagnosticMessageText(fault.messageText, '\n')}`);
  // A program's first line says what runs it.
  const [, start = '', rest = ''] = /^(#![^\n]*\n)?([\s\S]*)$/.exec(outputText) ?? [];
  return start + NOTE + rest;
}
