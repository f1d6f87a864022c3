// A file, or the specs of all services of a project → what our checks find in each, and where.
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { readJsonOrYaml } from '../../scraper/untrusted/read-yaml.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { throwIfNoFault } from '../throw-if-no-fault.ts';
import { reasonOf } from '../debugging.ts';
import { builtSpecs } from '../services/built-specs.ts';
import { isObject } from '../../spec/checks/json.ts';
import { UsageError } from '../usage-error.ts';
import { isPage, noSpecWords } from './no-spec-words.ts';
import { checkSpec } from './check-spec.ts';
import { type IgnoredFindings, isIgnored } from './ignored-findings.ts';
import { type Locate, locateIn } from './locate.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface CheckedFile {
  path: string;
  /** Errors first; those that are accepted are not among them. */
  diagnostics: readonly Diagnostic[];
  /** How many are accepted. */
  ignored: number;
  locate: Locate;
}

export interface CheckFilesOptions {
  /** JSON or YAML; absent for openapi.json of every service. */
  file?: string | undefined;
  /** The folder of a build with --out, instead of a file. */
  out?: string | undefined;
  /** Where paths begin. */
  folder: string;
  ignored: IgnoredFindings;
  /** Gets each path before it is read. */
  begin?: (path: string, index: number, total: number) => void;
}

const ORDER = { error: 0, warning: 1, info: 2 };

/**
 * One file after the other, each as soon as it is checked.
 *
 * @throws UsageError for a file that is not there, and what can be no specification.
 */
export function* checkFiles({ file, out, folder, ignored, begin }: CheckFilesOptions): Generator<CheckedFile> {
  const paths =
    file === undefined
      ? builtSpecs({ out }, folder).map(({ spec }) => join(spec, 'openapi.json'))
      : [resolve(folder, file)];
  for (const [index, path] of paths.entries()) {
    begin?.(path, index, paths.length);
    if (file !== undefined && (!existsSync(path) || statSync(path).isDirectory()))
      throw new UsageError(noSpecWords(file, folder));
    const text = readTextFile(path);
    const read = readJsonOrYaml(text);
    if (file !== undefined && isPage(file) && !isObject('value' in read ? read.value : undefined))
      throw new UsageError(
        `${file} is a page of documentation, and check takes an OpenAPI document (JSON or YAML). What a page says is built with tablespec build --service ID --source ${file}.`,
      );
    if (!('value' in read)) {
      const report = new Report();
      const reason = read.fault.replace(/ at line \d+, column \d+$/, '').replace(/\.$/, '');
      report.add('file-unreadable', { reason });
      yield { path, diagnostics: report.diagnostics, ignored: 0, locate: () => read.at };
      continue;
    }
    const found = checked(read.value, file === undefined);
    const left = found.filter((finding) => !isIgnored(finding, ignored));
    const diagnostics = [...left].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
    yield { path, diagnostics, ignored: found.length - left.length, locate: locateIn(text) };
  }
}

function checked(document: unknown, house: boolean): readonly Diagnostic[] {
  try {
    return checkSpec(document, { house });
  } catch (error) {
    throwIfNoFault(error);
    const report = new Report();
    report.add('document-unwalkable', { what: `ended the check by a fault of tablespec (${reasonOf(error)})` });
    return report.diagnostics;
  }
}
