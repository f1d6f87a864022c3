// Compiles programs as a careful user would: with every option that makes TypeScript strict.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './source-files.ts';

interface Programs {
  /** Text by file name, compiled beside each other. */
  texts?: Readonly<Record<string, string>>;
  /** Paths of programs that lie in the project. */
  files?: readonly string[];
  /** Where imports lead, as in a tsconfig.json. */
  paths?: Readonly<Record<string, readonly string[]>>;
  types?: readonly string[];
}

/** What the compiler says; empty where it has nothing against them. */
export async function compileStrictly({ texts = {}, files = [], paths = {}, types = [] }: Programs): Promise<string> {
  mkdirSync(join(projectFolder, 'out'), { recursive: true });
  const folder = mkdtempSync(join(projectFolder, 'out', 'strict-'));
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    const compilerOptions = {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
      types,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      paths,
    };
    const all = [...Object.keys(texts), ...files];
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: all }));
    const package7 = createRequire(import.meta.url).resolve('typescript7/package.json');
    const compiler = join(dirname(package7), 'bin/tsc');
    const { stdout } = await promisify(execFile)(process.execPath, [compiler, '-p', folder]).catch(
      (error: { stdout: string }) => error,
    );
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
