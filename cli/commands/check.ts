// tablespec check: any OpenAPI document through our checks; without a file, the specs of every service of the project.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkFiles } from '../../pipeline/check/check-files.ts';
import { readIgnored } from '../../pipeline/check/ignored-findings.ts';
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
  const list = ignore === undefined ? undefined : resolve(current, ignore);
  if (list !== undefined && !existsSync(list)) throw new UsageError(`There is no file ${list}.`);
  const ignored = list === undefined ? [] : readIgnored(readFileSync(list, 'utf8'), ignore ?? '');
  const files = [...checkFiles({ file, folder: current, ignored })];
  process.stdout.write(printFindings(files, form, { current, most }));
  return files.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
