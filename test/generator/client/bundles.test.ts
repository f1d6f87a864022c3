// What a bundle of one call holds: the credentials that its program imports, and no others; how large it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { generateClient } from '../../../generator/client/generate-client.ts';
import { modelOf, projectRoot, writeFiles } from '../generated-package.ts';

const { model } = modelOf(JSON.parse(readFileSync(join(projectRoot, 'spec/workspace/openapi.json'), 'utf8')));
const output = writeFiles(generateClient(model, { packageName: 'tablespec-workspace' }));
afterAll(() => output.remove());

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: output.folder, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** One call, from the modules or from the index. */
async function bundleCall(
  factory: string,
  credentials: string,
  imported = '',
): Promise<{ modules: string; index: string }> {
  const use = `await listDesktops(${factory}({ region: 'ap-southeast-1', projectId: 'p', ${credentials} }));`;
  const extra = imported === '' ? '' : `import { ${imported} } from './credentials.ts';`;
  return {
    modules: await bundle(
      `${extra} import { ${factory} } from './client.ts'; import { listDesktops } from './desktop.ts'; ${use}`,
    ),
    index: await bundle(`import { ${[factory, imported, 'listDesktops'].filter(Boolean)} } from './index.ts'; ${use}`),
  };
}

const KEYS = 'accessKeys({ accessKey: "a", secretKey: "s" })';

test.each([
  ['createClient', 'a token', 'token: "t"', '', 15_000],
  ['createBareClient', 'access keys', `credentials: ${KEYS}`, 'accessKeys', 15_000],
  ['createClient', 'access keys', `credentials: ${KEYS}`, 'accessKeys', 17_500],
])(
  'one operation of %s with %s bundles under its limit, from its module or from the index',
  async (factory, name, credentials, imported, limit) => {
    const { modules, index } = await bundleCall(factory, credentials, imported);
    expect(modules.length).toBeLessThan(limit);
    // The minifier gives short names in the order in which it meets them.
    expect(Math.abs(index.length - modules.length)).toBeLessThan(10);
    expect(modules).not.toContain('connect-desktops');
    if (process.env['SIZES']) process.stdout.write(`bundle of ${factory} with ${name}: ${modules.length} bytes\n`);
  },
);

test('a bundle holds the credentials that its program imports, and no others', async () => {
  const marks = {
    token: 'X-Auth-Token',
    keys: 'SDK-HMAC-SHA256',
    derived: 'V11-HMAC-SHA256',
    paths: '"DELETE"',
  };
  const held = async (...call: Parameters<typeof bundleCall>) => {
    const { modules } = await bundleCall(...call);
    return Object.entries(marks).flatMap(([name, mark]) => (modules.includes(mark) ? [name] : []));
  };
  const scope = '{ region: "r", service: "s" }';
  const derived = `credentials: derivedAccessKeys({ accessKey: "a", secretKey: "s" }, ${scope})`;
  expect(await held('createClient', 'token: "t"')).toEqual(['token', 'paths']);
  expect(await held('createClient', `credentials: ${KEYS}`, 'accessKeys')).toEqual(['token', 'keys', 'paths']);
  expect(await held('createBareClient', `credentials: ${KEYS}`, 'accessKeys')).toEqual(['keys']);
  expect(await held('createBareClient', derived, 'derivedAccessKeys')).toEqual(['derived']);
  expect(
    await held(
      'createBareClient',
      'credentials: tokenCredentials("t", { in: "header", name: "X-Auth-Token" })',
      'tokenCredentials',
    ),
  ).toEqual(['token']);
});
