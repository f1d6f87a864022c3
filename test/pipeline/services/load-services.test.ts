import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FileHashes } from '../../../pipeline/cache/file-hashes.ts';
import { loadServices } from '../../../pipeline/services/load-services.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const SERVICE = 'title: Lamps\nversion: "1.0"\nservers: [{ url: "https://lamps.example.com" }]\n';

test.each(['service.yaml', 'names.yaml', 'glossary.yaml', 'corrections/a.yaml', 'release.json'])(
  'a pipe in place of %s is told, and the other services are loaded',
  (name) => {
    folder.write('tablespec.yaml', '');
    for (const id of ['boxes', 'lamps']) folder.write(`spec/${id}/service.yaml`, SERVICE);
    folder.write('spec/lamps/corrections/b.yaml', 'reason: x\n');
    rmSync(folder.path(`spec/lamps/${name}`), { force: true });
    execFileSync('mkfifo', [folder.path(`spec/lamps/${name}`)]);
    const report = new Report();
    const services = loadServices(folder.path('.'), report);
    expect([...services.keys()]).toEqual(expect.arrayContaining(['boxes', 'lamps']));
    expect(report.diagnostics.map(({ at, message }) => `${at?.document}: ${message}`)).toContain(
      `spec/lamps/${name}: The file cannot be used: it is a pipe, a socket or a device, not a file.`,
    );
  },
);

test('a link that leads to itself has no hash and is told', () => {
  folder.write('tablespec.yaml', '');
  folder.write('spec/lamps/service.yaml', SERVICE);
  symlinkSync('names.yaml', folder.path('spec/lamps/names.yaml'));
  expect(new FileHashes().of(folder.path('spec/lamps/names.yaml'))).toBeUndefined();
  const report = new Report();
  loadServices(folder.path('.'), report);
  expect(report.diagnostics.map(({ message }) => message)).toContain(
    'The file cannot be used: it is a link that leads to itself.',
  );
});
