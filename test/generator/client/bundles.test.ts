// What a bundle of one call holds: the credentials that its program imports, and no others; how large it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateClient } from '../../../generator/client/generate-client.ts';
import { inFolder } from '../../../generator/generated-file.ts';
import { generateRuntimePackage } from '../../../generator/runtime-package/generate-runtime-package.ts';
import { bundle } from '../../support/bundle.ts';
import { modelOf, projectRoot, writeFiles } from '../generated-package.ts';

const { model } = modelOf(JSON.parse(readFileSync(join(projectRoot, 'spec/workspace/openapi.json'), 'utf8')));
const options = { packageName: 'tablespec-workspace', schemaTypes: '' };
const output = writeFiles([
  ...inFolder('copied', generateClient(model, options)),
  ...inFolder('package', generateClient(model, { ...options, runtime: 'package' })),
  ...inFolder('node_modules/tablespec-runtime', generateRuntimePackage()),
]);
afterAll(() => output.remove());

type Form = 'copied' | 'package';
interface Call {
  factory: string;
  credentials: string;
  /** From the module of credentials. */
  imported?: string;
}

const callOf = ({ factory, credentials }: Call): string =>
  `await listDesktops(${factory}({ region: 'ap-southeast-1', projectId: 'p', ${credentials} }));`;

function bundleModules(form: Form, call: Call): Promise<string> {
  const { factory, imported } = call;
  const extra = imported === undefined ? '' : `import { ${imported} } from './credentials.ts';`;
  const imports = `${extra} import { ${factory} } from './client.ts'; import { listDesktops } from './desktop.ts';`;
  return bundle(`${imports} ${callOf(call)}`, join(output.folder, form), 'neutral');
}

function bundleIndex(form: Form, call: Call): Promise<string> {
  const names = [call.factory, ...(call.imported === undefined ? [] : [call.imported]), 'listDesktops'];
  return bundle(`import { ${names} } from './index.ts'; ${callOf(call)}`, join(output.folder, form), 'neutral');
}

const token: Call = { factory: 'createClient', credentials: 'token: "t"' };
const keys: Call = {
  factory: 'createClient',
  credentials: 'credentials: accessKeys({ accessKey: "a", secretKey: "s" })',
  imported: 'accessKeys',
};
const bareKeys: Call = { ...keys, factory: 'createBareClient' };

test.each([
  { ...token, name: 'a token', limit: 15_000 },
  { ...bareKeys, name: 'access keys', limit: 15_000 },
  { ...keys, name: 'access keys', limit: 17_500 },
])(
  'one operation of $factory with $name bundles under its limit, whether the runtime is copied or a package',
  async ({ name, limit, ...call }) => {
    for (const form of ['copied', 'package'] as const) {
      const modules = await bundleModules(form, call);
      expect(modules.length, form).toBeLessThan(limit);
      expect(modules).not.toContain('connect-desktops');
      // The minifier gives short names in the order in which it meets them.
      const index = await bundleIndex(form, call);
      expect(Math.abs(index.length - modules.length), form).toBeLessThan(10);
      if (process.env['SIZES'])
        process.stdout.write(`bundle of ${call.factory} with ${name}, ${form}: ${modules.length} bytes\n`);
    }
  },
);

test.each<[Form]>([['copied'], ['package']])(
  'a bundle holds the credentials that its program imports, and no others: runtime %s',
  async (form) => {
    const marks = {
      token: 'X-Auth-Token',
      keys: 'SDK-HMAC-SHA256',
      derived: 'V11-HMAC-SHA256',
      paths: '"DELETE"',
    };
    const held = async (call: Call): Promise<string[]> => {
      const text = await bundleModules(form, call);
      return Object.entries(marks).flatMap(([name, mark]) => (text.includes(mark) ? [name] : []));
    };
    expect(await held(token)).toEqual(['token', 'paths']);
    expect(await held(keys)).toEqual(['token', 'keys', 'paths']);
    expect(await held(bareKeys)).toEqual(['keys']);
    expect(
      await held({
        factory: 'createBareClient',
        credentials:
          'credentials: derivedAccessKeys({ accessKey: "a", secretKey: "s" }, { region: "r", service: "s" })',
        imported: 'derivedAccessKeys',
      }),
    ).toEqual(['derived']);
    expect(
      await held({
        factory: 'createBareClient',
        credentials: 'credentials: tokenCredentials("t", { in: "header", name: "X-Auth-Token" })',
        imported: 'tokenCredentials',
      }),
    ).toEqual(['token']);
  },
);
