// A file, or the specs of all services of a project → what our checks find in each.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { readJsonOrYaml } from '../../scraper/untrusted/read-yaml.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { throwIfNoFault } from '../build/failed-service.ts';
import { reasonOf } from '../debugging.ts';
import { listServices, projectRoot } from '../services/package-root.ts';
import { UsageError } from '../usage-error.ts';
import { checkSpec } from './check-spec.ts';

export interface CheckedFile {
  path: string;
  diagnostics: readonly Diagnostic[];
}

/**
 * One file after the other, each as soon as it is checked.
 *
 * @param file JSON or YAML; absent for openapi.json of every service.
 * @throws UsageError for a file that is not there, or is neither JSON nor YAML.
 */
export function* checkFiles(file: string | undefined, folder: string): Generator<CheckedFile> {
  const root = projectRoot(folder);
  const paths =
    file === undefined
      ? listServices(root).map((id) => join(root, 'spec', id, 'openapi.json'))
      : [resolve(folder, file)];
  for (const path of paths) {
    if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
    const read = readJsonOrYaml(readFileSync(path, 'utf8'));
    if (!('value' in read)) throw new UsageError(`${path} is neither JSON nor YAML that can be used: ${read.fault}.`);
    yield { path, diagnostics: checked(read.value, file === undefined) };
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
