// A project as large as a vendor's whole reference: services as they come out of saved pages, and copies of them under new names.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INPUTS = ['service.yaml', 'names.yaml', 'glossary.yaml', 'reference.md', 'baseline.json', 'corrections'];

export interface Original {
  id: string;
  /** What spec/<id> of it holds. */
  folder: string;
  operations: number;
}

/** Folders of saved pages, one for each service, in the folders for each form. The ids are none that the package brings. */
export function pageFolders(html: string): { id: string; folder: string }[] {
  if (!existsSync(html)) return [];
  const foldersIn = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  return foldersIn(html).flatMap((form) =>
    foldersIn(join(html, form)).map((name) => ({ id: `pages-${name}`, folder: join(html, form, name) })),
  );
}

/** The services that were built in a project. */
export function originalsOf(project: string): Original[] {
  return readdirSync(join(project, 'spec'))
    .sort()
    .flatMap((id): Original[] => {
      const folder = join(project, 'spec', id);
      if (!existsSync(join(folder, 'openapi.json'))) return [];
      const { paths } = JSON.parse(readFileSync(join(folder, 'openapi.json'), 'utf8')) as {
        paths: Record<string, object>;
      };
      return [
        { id, folder, operations: Object.values(paths).reduce((sum, item) => sum + Object.keys(item).length, 0) },
      ];
    });
}

/** Copies services under new ids and titles, in turn, until there are so many operations. Returns how many there are; what is there already stays. */
export function addCopies(
  project: string,
  originals: readonly Original[],
  upTo: number,
): { services: number; operations: number } {
  let [operations, services] = [0, 0];
  for (; operations < upTo; services += 1) {
    const { id, folder, operations: own } = originals[services % originals.length] as Original;
    operations += own;
    const copy = join(project, 'spec', `${id}-${services}`);
    if (existsSync(copy)) continue;
    mkdirSync(copy, { recursive: true });
    for (const name of INPUTS)
      if (existsSync(join(folder, name))) cpSync(join(folder, name), join(copy, name), { recursive: true });
    const file = join(copy, 'service.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^title: .*$/m, (line) => `${line} ${services}`),
    );
  }
  return { services, operations };
}
