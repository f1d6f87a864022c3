import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readSources } from '../../../scraper/sources/read-sources.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

test('what is no file is named, and the others are read', async () => {
  folder.write('docs/a.txt', 'a');
  folder.write('docs/below/b.txt', 'b');
  execFileSync('sh', ['-c', 'mkfifo "$@"', 'sh', folder.path('docs/pipe.txt'), folder.path('docs/below/pipe')]);
  for (const [name, target] of Object.entries({
    device: '/dev/zero',
    pipe: 'pipe.txt',
    nothing: 'nowhere',
    circle: 'circle.txt',
    docs: '.',
  }))
    symlinkSync(target, folder.path(`docs/to-${name}.txt`));
  symlinkSync('circle.txt', folder.path('docs/circle.txt'));
  const server = createServer().listen(folder.path('docs/socket.txt'));
  await once(server, 'listening');
  const report = new Report();
  expect(readSources([folder.path('docs')], report).map(({ id }) => id)).toEqual(['a.txt', 'below/b.txt']);
  server.close();
  const said = Object.fromEntries(
    report.diagnostics.map(({ at, message }) => [at?.document.split('/').at(-1), message]),
  );
  expect(said['pipe.txt']).toBe('This was left out: it is a pipe, not a file.');
  expect(said['pipe']).toBe('This was left out: it is a pipe, not a file.');
  expect(said['socket.txt']).toBe('This was left out: it is a socket, not a file.');
  for (const name of ['device', 'pipe', 'nothing', 'circle', 'docs'])
    expect(said[`to-${name}.txt`]).toMatch(/^Cannot read /);
});
