// What this package brings along: exact versions from the registry that npm knows, no script at installation, permissive licences.
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
  link?: boolean;
  hasInstallScript?: boolean;
}

const read = (name: string) => JSON.parse(readFileSync(join(projectFolder, name), 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
const locked = Object.entries((read('package-lock.json') as { packages: Record<string, Locked> }).packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

const PERMISSIVE = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'BlueOak-1.0.0', 'Python-2.0', '(MIT OR CC0-1.0)'];
/** File by file, and never shipped: what tests run with. */
const FOR_TESTS = ['MPL-2.0'];
/** What a package does at installation that nothing here needs. */
const SCRIPTS = new Map([['esbuild', 'replaces a start script by the binary; works without']]);
/** Needed by nothing that runs here, and loaded only on another system. */
const OPTIONAL_SCRIPTS = new Set(['fsevents']);

test('every dependency is named with its exact version', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect(version, name).toMatch(/^(?:npm:[a-z]+@)?\d+\.\d+\.\d+$/);
});

test('every package of the lock file has a checksum', () => {
  expect(locked.filter(([, { integrity, link }]) => !link && !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('no package needs a script at installation', () => {
  expect(locked.filter(([path, { hasInstallScript }]) => hasInstallScript && !SCRIPTS.has(nameOf(path)) && !OPTIONAL_SCRIPTS.has(nameOf(path))).map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev).map(([path]) => path)).toEqual([]);
});

test('every licence is permissive', () => {
  const strange = locked.filter(([, { license = 'none', dev }]) => !PERMISSIVE.includes(license) && !(dev && FOR_TESTS.includes(license)));
  expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
