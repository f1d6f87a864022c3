// What tablespec.yaml may say, and what is answered to what it may not.
import { expect, test } from 'vitest';
import { defineServices, loadServices } from '../../../pipeline/services/load-services.ts';
import { projectRoot } from '../../../pipeline/services/package-root.ts';
import { readProjectFile } from '../../../pipeline/services/project-file.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const read = (text: string): unknown => {
  folder.write('tablespec.yaml', text);
  return readProjectFile(folder.path());
};

test('all settings; none without a file or in an empty one', () => {
  expect(readProjectFile(folder.path())).toEqual({});
  expect(read('# nothing yet\n')).toEqual({});
  const text =
    'profile: mine.yaml\nout: made\ncache: .cache\ndescriptions: both\nruntime: copied\nscope: "@acme"\nservices: [lamps]\n';
  expect(read(text)).toEqual({
    profile: 'mine.yaml',
    out: 'made',
    cache: '.cache',
    descriptions: 'both',
    runtime: 'copied',
    scope: '@acme',
    services: ['lamps'],
  });
});

test.each([
  ['scope: "@acme"\nprofil: x', 'tablespec.yaml:2: the key "profil" is not known; did you mean profile?'],
  ['zzzzzzzz: x', 'tablespec.yaml:1: the key "zzzzzzzz" is not known. Known are'],
  ['__proto__: x', 'is not known'],
  ['scope: acme', 'tablespec.yaml:1: scope takes a scope such as "@acme".'],
  ['scope: "@a/../b"', 'scope takes'],
  ['out: ../elsewhere', 'out takes a folder inside of the project'],
  ['out: a/../../b', 'out takes'],
  ['cache: /tmp/x', 'cache takes a folder inside'],
  ['services: []', 'services takes a list of ids'],
  ['services: [../x]', 'services takes'],
  ['descriptions: mine', 'takes vendor, ours or both'],
  ['runtime: 1', 'takes package or copied'],
  ['- a', 'has to be a mapping'],
  ['a: [', 'tablespec.yaml cannot be read'],
])('%j', (text, words) => {
  expect(() => read(text)).toThrow(words);
});

test('a folder with the file is a project, and packages that service.yaml does not name have its scope', () => {
  expect(projectRoot(folder.path())).not.toBe(folder.path());
  folder.write('tablespec.yaml', 'scope: "@acme"\n');
  expect(projectRoot(folder.path())).toBe(folder.path());
  const service = 'title: Lamps\nversion: "1.0"\nservers: [{ url: "https://lamps.example.com" }]\n';
  folder.write('spec/lamps/service.yaml', service);
  folder.write('spec/boxes/service.yaml', `${service}package: { name: own-boxes, license: MIT }\n`);
  folder.write('spec/vases/service.yaml', `${service}package: { license: MIT }\n`);
  const services = defineServices(folder.path(), new Report());
  const packageOf = (id: string): object | undefined => services.get(id)?.definition.package;
  expect(packageOf('lamps')).toEqual({ name: '@acme/lamps' });
  expect(packageOf('boxes')).toEqual({ name: 'own-boxes', license: 'MIT' });
  expect(packageOf('vases')).toEqual({ name: '@acme/vases', license: 'MIT' });
  // Services that come with the package keep their names.
  const bundled = loadServices(folder.path(), new Report()).get('workspace')?.definition;
  expect(bundled?.id).toBe('workspace');
  expect(bundled?.package?.name).toBeUndefined();
});
