// tablespec check: any OpenAPI document through our checks; without a file, the specs of every service of the project.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkFiles } from '../../pipeline/check/check-files.ts';
import { type IgnoredFindings, readIgnored } from '../../pipeline/check/ignored-findings.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { type FindingForm, printFindings } from '../output/print-findings.ts';

export interface CheckCommandOptions {
  file?: string | undefined;
  /** `text` without it. */
  form?: FindingForm;
  /** Places that are printed; 100 without it, all for 0. */
  most?: number;
  /** A file of findings that are accepted. */
  ignore?: string | undefined;
}

/** Returns the exit code: 1 where an error was found. */
export function checkCommand(options: CheckCommandOptions, current: string): number {
  const { file, form = 'text', most = 100, ignore } = options;
  const ignored: IgnoredFindings = ignore === undefined ? new Map() : ignoredIn(ignore, current);
  const files = [...checkFiles({ file, folder: current, ignored })];
  process.stdout.write(printFindings(files, form, { current, most }));
  return files.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

function ignoredIn(path: string, current: string): IgnoredFindings {
  const file = resolve(current, path);
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  return readIgnored(readFileSync(file, 'utf8'), path);
}
