// tablespec check: any OpenAPI document through our checks; without a file, the specs of every service of the project.
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { checkFiles } from '../../pipeline/check/check-files.ts';
import { type IgnoredFindings, readIgnored } from '../../pipeline/check/ignored-findings.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { type FindingForm, printFindings } from '../output/print-findings.ts';
import { paintFor } from '../output/view.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface CheckCommandOptions {
  file?: string | undefined;
  /** The folder of a build with --out, instead of a file. */
  out?: string | undefined;
  /** `text` without it. */
  form?: FindingForm;
  /** Places that are printed; 100 without it, all for 0. */
  most?: number;
  /** A file of findings that are accepted. */
  ignore?: string | undefined;
}

/** Returns the exit code: 1 where an error was found. */
export function checkCommand(options: CheckCommandOptions, current: string): number {
  const { file, out, form = 'text', most = 100, ignore } = options;
  const folder = projectFolder(current);
  const ignored: IgnoredFindings = ignore === undefined ? new Map() : ignoredIn(ignore, folder);
  const progress = terminalProgress();
  const begin = (path: string, index: number, total: number): void =>
    progress.count(index, total, `${total === 1 ? 'file' : 'files'}, ${relative(current, path)}`);
  const files = progress.stageInOneGo('check', () => [...checkFiles({ file, out, folder, ignored, begin })]);
  process.stdout.write(printFindings(files, form, { current, most, paint: paintFor(process.stdout) }));
  return files.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

function ignoredIn(path: string, folder: string): IgnoredFindings {
  const file = resolve(folder, path);
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  return readIgnored(readTextFile(file), path);
}
