import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadProfile } from '../../../scraper/profiles/load-profile.ts';
import { limits } from '../../../scraper/diagnostics/limits.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readTextFile } from '../../../scraper/untrusted/read-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

function oddFiles(): string[] {
  execFileSync('mkfifo', [folder.path('pipe.yaml')]);
  symlinkSync('/dev/zero', folder.path('device.yaml'));
  symlinkSync('pipe.yaml', folder.path('to-pipe.yaml'));
  folder.write('folder.yaml/a', 'a');
  truncateSync(folder.write('huge.yaml', ''), limits.fileBytes.most + 1);
  return ['pipe', 'device', 'to-pipe', 'folder', 'huge'].map((name) => folder.path(`${name}.yaml`));
}

test('a file is read; what never ends, or is none, is refused before it is opened', async () => {
  expect(readTextFile(folder.write('a.yaml', 'a: é'))).toBe('a: é');
  const odd = oddFiles();
  const codes = odd.map((file) => {
    try {
      return readTextFile(file).length;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
  });
  expect(codes).toEqual(['EFTYPE', 'EFTYPE', 'EFTYPE', 'EISDIR', 'EFBIG']);
  for (const file of odd) {
    const report = new Report();
    expect(await loadProfile(file, folder.path('.'), report)).toBeUndefined();
    expect(report.diagnostics.map(({ code, at }) => [code, at?.document === undefined])).toEqual([
      ['profile-fault', false],
    ]);
  }
});
