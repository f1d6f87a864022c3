// tablespec check: any OpenAPI document through our checks; without a file, the specs of every service of the project.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Report } from '../../scraper/diagnostics/report.ts';
import { checkDocument } from '../../spec/checks/check-document.ts';
import { checkExamples } from '../../spec/checks/check-examples.ts';
import { readJsonOrYaml } from '../../scraper/untrusted/read-yaml.ts';
import { printDiagnostic } from '../../scraper/diagnostics/print-diagnostic.ts';
import { listServices, projectRoot } from '../../pipeline/services/package-root.ts';
import { UsageError } from '../../pipeline/usage-error.ts';

export function checkCommand(file: string | undefined, current: string): number {
  const root = projectRoot(current);
  const files =
    file === undefined
      ? listServices(root).map((id) => join(root, 'spec', id, 'openapi.json'))
      : [resolve(current, file)];
  let failed = false;
  for (const path of files) {
    if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
    const report = new Report();
    const document = parseDocument(readFileSync(path, 'utf8'), path);
    checkDocument(document, { house: file === undefined }, report);
    checkExamples(document, report);
    for (const diagnostic of report.diagnostics) process.stdout.write(`${printDiagnostic(diagnostic)}\n`);
    const count = (severity: string): number =>
      report.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    process.stdout.write(`${path}: ${count('error')} errors, ${count('warning')} warnings\n`);
    failed ||= report.has('error');
  }
  return failed ? 1 : 0;
}

function parseDocument(text: string, path: string): unknown {
  const read = readJsonOrYaml(text);
  if ('value' in read) return read.value;
  throw new UsageError(`${path} is neither JSON nor YAML that can be used: ${read.fault}.`);
}
