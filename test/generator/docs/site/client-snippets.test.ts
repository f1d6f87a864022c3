// Every snippet for our client, as the site shows it, compiles against the client that is generated from the same spec.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { requestSnippets } from '../../../../generator/docs/site/request-snippets.ts';
import { generateClient } from '../../../../generator/client/generate-client.ts';
import { modelOf, projectRoot, writeFiles } from '../../generated-package.ts';

const packageName = 'tablespec-workspace';
/** Operations whose only request example in the documents contradicts their tables (a type for a value, other letters, another name). */
const MISFITS = new Set([
  'ApplyDesktopsInternet',
  'ApplyInternet',
  'ChangeDesktopToImage',
  'ChangeUserPrivilegeGroup',
  'CreateDesktopNamePolicy',
  'CreateDesktopOrder',
  'CreateDesktopPoolAuthorizedObjects',
  'CreateScheduledTasks',
  'CreateScript',
  'CreateSubnetBandwidthChangeOrder',
  'DeleteDesktopSubResources',
  'UpdateTenantProfile',
]);

test('of all operations of Workspace', () => {
  const { model } = modelOf(JSON.parse(readFileSync(join(projectRoot, 'spec/workspace/openapi.json'), 'utf8')));
  const { folder, remove } = writeFiles(generateClient(model, { packageName }));
  try {
    for (const operation of model.operations) {
      const { source = '' } =
        requestSnippets(operation, model, { packageName }).find(({ label }) => label === 'Client') ?? {};
      writeFileSync(join(folder, `snippet-${operation.id}.ts`), `${source}\nexport {};\n`);
    }
    const options = {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'Bundler',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      paths: { [`${packageName}/*`]: ['./*.ts'] },
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, include: ['snippet-*.ts', 'node.d.ts'] }),
    );
    writeFileSync(join(folder, 'node.d.ts'), 'declare const process: { env: Record<string, string | undefined> };\n');
    const command = join(dirname(createRequire(import.meta.url).resolve('typescript7/package.json')), 'bin/tsc');
    let complaints = '';
    try {
      execFileSync(process.execPath, [command, '-p', folder], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
    } catch (error) {
      complaints = (error as { stdout: string }).stdout;
    }
    const refused = [...complaints.matchAll(/snippet-(\w+)\.ts\(\d+,\d+\): (.*)/g)].map(
      ([, id = '', message = '']) => ({ id, message }),
    );
    expect(refused.filter(({ id }) => !MISFITS.has(id))).toEqual([]);
    expect([...MISFITS].filter((id) => !refused.some((one) => one.id === id))).toEqual([]);
    expect(complaints.replace(/^(?:snippet-|\s).*$/gm, '').trim()).toBe('');
  } finally {
    remove();
  }
});
