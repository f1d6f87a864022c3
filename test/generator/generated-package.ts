// Generates the packages of a fixture into out/, compiles them with tsc's strict rules, and gives the places.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { generateClient } from '../../generator/client/generate-client.ts';
import { generateSchemaTypes } from '../../generator/client/schema-types.ts';
import { type GeneratedFile, inFolder, mergeGeneratedFiles } from '../../generator/generated-file.ts';
import type { ApiModel } from '../../generator/model/api-model.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import { printSupportFiles } from '../../generator/validators/print-support-files.ts';
import { Report } from '../../scraper/diagnostics/report.ts';

export const projectRoot = resolve(fileURLToPath(new URL('../../', import.meta.url)));

export function readSpec(name: string): any {
  return JSON.parse(readFileSync(join(projectRoot, 'test/fixtures/specs', `${name}.json`), 'utf8'));
}

export function modelOf(document: unknown): { model: ApiModel; report: Report } {
  const report = new Report();
  return { model: buildApiModel(document, report), report };
}

/** Everything that is generated from a model, in `client/` and `validators/`. */
export function generateAll(model: ApiModel): GeneratedFile[] {
  const schemaTypes = generateSchemaTypes(model);
  return mergeGeneratedFiles(
    inFolder('client', generateClient(model, { packageName: 'fixture-client', schemaTypes })),
    inFolder('validators', [
      ...generateValidators(model, { packageName: 'fixture-validators' }),
      ...printSupportFiles(model, schemaTypes),
    ]),
  );
}

/** A new folder under out/ (inside the project, so that openapi-fetch resolves), and how to remove it. */
export function writeFiles(files: readonly GeneratedFile[]): { folder: string; remove: () => void } {
  mkdirSync(join(projectRoot, 'out'), { recursive: true });
  const folder = mkdtempSync(join(projectRoot, 'out', 'test-generator-'));
  for (const { path, text } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** As `compileClient`, by the native compiler, which takes a fifth of the processor. That both say the same, generate-client.test.ts shows. */
export function compileClientNatively(folder: string, extra: readonly string[] = []): string[] {
  const config = {
    extends: './client/tsconfig.json',
    compilerOptions: { rootDir: '.', outDir: 'dist' },
    include: ['client/*.ts'],
    files: extra,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules/typescript7/bin/tsc'), '-p', folder],
    { encoding: 'utf8' },
  );
  return `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
}

/** Compiles `client/` by its own tsconfig.json, and `extra` files against it; gives tsc's complaints. JavaScript goes to dist/. */
export function compileClient(folder: string, extra: readonly string[] = []): string[] {
  const { config, error } = ts.readConfigFile(join(folder, 'client/tsconfig.json'), ts.sys.readFile);
  if (error) return [String(error.messageText)];
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, join(folder, 'client'));
  const program = ts.createProgram([...fileNames, ...extra.map((file) => join(folder, file))], {
    ...options,
    rootDir: folder,
    outDir: join(folder, 'dist'),
  });
  const diagnostics = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  return diagnostics.map(
    ({ file, start, messageText }) =>
      `${file ? `${file.fileName.slice(folder.length + 1)}:${file.getLineAndCharacterOfPosition(start ?? 0).line + 1} ` : ''}${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
}
