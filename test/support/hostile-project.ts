// A project of hostile documents, glossary, corrections, editions and profiles, through every command that writes: what the tests of hostile output look at.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { compiledCommand } from './compiled-command.ts';
import { HOSTILE_TEXTS, hostilePages } from './hostile-documents.ts';
import { hostileEdition, HOSTILE_PROFILE } from './hostile-edition.ts';
import { projectFolder } from './source-files.ts';

const run = promisify(execFile);

/** A file that a maintainer writes is no safer than a document. */
const EVERYTHING = HOSTILE_TEXTS.join(' ').replaceAll('\n', ' ');
const CORRECTION = {
  reason: EVERYTHING,
  evidence: [{ document: EVERYTHING, section: EVERYTHING, facts: EVERYTHING }],
  changes: [{ target: '/paths/~1v1~1things-5~1{id}/post/summary', expected: 'constructor', value: EVERYTHING }],
};
const GLOSSARY = {
  fields: { plain: EVERYTHING, kind: EVERYTHING, id: EVERYTHING },
  values: { kind: { OTHER: EVERYTHING } },
};

export interface HostileProject {
  folder: string;
  /** Paths of its files before anything was built. */
  before: readonly string[];
  remove(): void;
}

/** Paths of all files, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Writes the project, and into its `out/` what build, site, edition, init and publish make of it. */
export async function buildHostileProject(): Promise<HostileProject> {
  const command = await compiledCommand();
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-hostile-'));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'docs'));
  mkdirSync(join(folder, 'spec/lamps/corrections'), { recursive: true });
  for (const [name, text] of Object.entries(hostilePages())) write(`docs/${name}`, text);
  write(
    'spec/lamps/service.yaml',
    'title: "*/ `${globalThis.PWNED=1}` </script>"\nservers: [{ url: "https://lamps.example.com" }]\n',
  );
  write('package.json', '{ "type": "module" }');
  write('spec/lamps/glossary.yaml', JSON.stringify(GLOSSARY));
  write('spec/lamps/corrections/hostile.yaml', JSON.stringify(CORRECTION));
  mkdirSync(join(folder, 'strange'));
  write('strange/edition.md', hostileEdition());
  write('strange/page.html', hostilePages()['page-0.html'] ?? '');
  write('profile.yaml', JSON.stringify(HOSTILE_PROFILE));
  const before = filesIn(folder);
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  const tablespec = async (place: string, ...parameters: string[]): Promise<string> => {
    const options = { cwd: join(folder, place), maxBuffer: 100_000_000 };
    return (await run(process.execPath, [command, ...parameters], options)).stdout;
  };
  await tablespec('', 'build', '--service', 'lamps', '--source', 'docs', '--out', 'out', '--descriptions', 'both');
  const strange = ['--service', 'strange', '--source', 'strange', '--profile', 'profile.yaml'];
  // What the edition has wrong is told as errors, and the rest is built.
  await tablespec('', 'build', ...strange, '--out', 'out/strange', '--descriptions', 'both').catch(({ code }) => {
    if (code !== 1) throw new Error(`The build of the edition ended with ${code}.`);
  });
  await tablespec('', 'site', '--service', 'lamps', '--out', 'out');
  write('out/edition.md', await tablespec('', 'edition', '--service', 'lamps', '--source', 'docs'));
  mkdirSync(join(folder, 'out/init'));
  // A project of its own, though it lies in another one.
  writeFileSync(join(folder, 'out/init/tablespec.yaml'), '');
  const title = ['--title', '<script>globalThis.PWNED=1</script>'];
  await tablespec('out/init', 'init', 'lamps', '--source', '../../docs', ...title);
  await tablespec('out/init', 'publish', 'lamps', '--out', '../published', '--next');
  return { folder, before, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
