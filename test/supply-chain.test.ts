// What this package brings along: exact versions from the registry that npm knows, no script at installation, permissive licences.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './support/source-files.ts';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
}

const read = (name: string) => JSON.parse(readFileSync(join(projectFolder, name), 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
const locked = Object.entries((read('package-lock.json') as { packages: Record<string, Locked> }).packages).filter(
  // What lies in the repository itself comes from nowhere.
  ([path, { link }]) => path.startsWith('node_modules/') && !link,
);
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

const PERMISSIVE = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'BlueOak-1.0.0',
  'Python-2.0',
  'PSF-2.0',
  '(MIT OR CC0-1.0)',
];
/** File by file, and never shipped: what tests run with. */
const FOR_TESTS = ['MPL-2.0'];
/** What a package does at installation that nothing here needs. */
const SCRIPTS = new Map([['esbuild', 'replaces a start script by the binary; works without']]);
/** Needed by nothing that runs here, and loaded only on another system. */
const OPTIONAL_SCRIPTS = new Set(['fsevents']);

test('every dependency is named with its exact version', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^(?:(?:npm:[a-z]+@)?\d+\.\d+\.\d+|file:generated\/runtime)$/);
});

test('every package of the lock file has a checksum', () => {
  expect(
    locked.filter(([, { integrity, link }]) => !link && !integrity?.startsWith('sha512-')).map(([path]) => path),
  ).toEqual([]);
});

test('no package needs a script at installation', () => {
  expect(
    locked
      .filter(
        ([path, { hasInstallScript }]) =>
          hasInstallScript && !SCRIPTS.has(nameOf(path)) && !OPTIONAL_SCRIPTS.has(nameOf(path)),
      )
      .map(([path]) => path),
  ).toEqual([]);
  expect(locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev).map(([path]) => path)).toEqual([]);
});

test('every licence is permissive', () => {
  const strange = locked.filter(
    ([, { license = 'none', dev }]) =>
      !license
        .replace(/^\(|\)$/g, '')
        .split(' OR ')
        .some((choice) => PERMISSIVE.includes(choice)) && !(dev && FOR_TESTS.includes(license)),
  );
  expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

/** With `--omit dev`, npm leaves out what a development dependency needs too. */
test('the bill of materials names every package, with its checksum and licence, and marks those of tests', () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(status).toBe(0);
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string;
    components: {
      name: string;
      version: string;
      hashes?: object[];
      licenses?: object[];
      properties?: { name: string; value: string }[];
    }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const isForTests = ({ properties = [] }: (typeof components)[number]): boolean =>
    properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');
  const shipped = new Set(
    components
      .filter((component) => !isForTests(component) && component.name !== 'runtime')
      .map(({ name, version }) => `${name} ${version}`),
  );
  const ours = locked
    .filter(([, { dev }]) => !dev)
    .map(([path, { version, optional = false }]) => ({ name: `${nameOf(path)} ${version}`, optional }));
  // What is optional is there on the systems that it is for.
  expect(ours.filter(({ name, optional }) => !optional && !shipped.has(name))).toEqual([]);
  expect([...shipped].filter((name) => !ours.some((one) => one.name === name))).toEqual([]);
  expect(
    components
      .filter(
        ({ hashes = [], licenses = [], name }) => name !== 'runtime' && (hashes.length === 0 || licenses.length === 0),
      )
      .map(({ name }) => name),
  ).toEqual([]);
});
