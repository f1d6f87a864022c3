// The documents of test/fixtures/documents.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceDefinition } from '../../spec/service-definition.ts';
import { fixturesFolder } from './golden.ts';
import { anyService } from './pipeline.ts';

/** Texts of a folder by file name, in code-unit order. */
export function pagesBelow(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

export function fixturePages(name: string): Record<string, string> {
  return pagesBelow(join(fixturesFolder, 'documents', name, 'input'));
}

/** The service of a case, called like it. */
export function fixtureService(name: string): ServiceDefinition {
  const read = (file: string): string | undefined => {
    const path = join(fixturesFolder, 'documents', name, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const [service, names] = [read('service.yaml'), read('names.yaml')];
  return anyService({ ...(service === undefined ? {} : { service }), ...(names === undefined ? {} : { names }) }, name);
}
