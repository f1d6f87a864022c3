// tablespec mcp and the program of the generated package, each as a process that the SDK's client starts.
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from 'vitest';
import { readAllowed } from '../../generator/runtime/mcp/serve.ts';
import { compiledCommand } from '../support/compiled-command.ts';
import { projectFolder } from '../support/source-files.ts';

const programs = {
  'tablespec mcp': async () => [await compiledCommand(), 'mcp'],
  'the package': async () => [join(projectFolder, 'generated/mcp/lib/main.js')],
};

test.each(Object.entries(programs))('%s serves the services that are named', async (_, program) => {
  const client = new Client({ name: 'test', version: '0' });
  const args = [...(await program()), 'kms', 'cbr', '--tools', 'op:kms/ListKeys, op:CBR/listvault'];
  const transport = new StdioClientTransport({ command: process.execPath, args, cwd: projectFolder, stderr: 'pipe' });
  let said = '';
  transport.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  await client.connect(transport);
  expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([
    'kms_ListKeys',
    'cbr_ListVault',
    'read_on',
  ]);
  await client.close();
  expect(said).toBe('Serving kms, cbr on standard input and output.\n');
});

test.each(Object.entries(programs))(
  '%s refuses what cannot be, with a word on standard error only',
  async (_, program) => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [...(await program()), 'kms', '--allow', 'everything'],
      cwd: projectFolder,
      stderr: 'pipe',
    });
    let said = '';
    transport.stderr?.on('data', (text: Buffer) => (said += text.toString()));
    await expect(new Client({ name: 'test', version: '0' }).connect(transport)).rejects.toThrow();
    await expect.poll(() => said).toMatch(/--allow takes write and destructive, not "everything"/);
  },
);

test('what is allowed', () => {
  expect(readAllowed([])).toEqual({ write: false, destructive: false });
  expect(readAllowed(['write'])).toEqual({ write: true, destructive: false });
  expect(readAllowed(['destructive'])).toEqual({ write: true, destructive: true });
  expect(readAllowed(['write,destructive'])).toEqual({ write: true, destructive: true });
});
