// hey-api: TypeScript types and functions over fetch.
import { join } from 'node:path';
import { camelCase } from '../name-forms.ts';
import { compileTypeScript, installNode, nodeProgram, nodeVersions } from '../node-environment.ts';
import type { Toolchain } from '../toolchain.ts';
import { namesIn, write } from '../workshop.ts';

export const heyApi: Toolchain = {
  id: 'hey-api',
  language: 'TypeScript',
  generator: '@hey-api/openapi-ts',
  version: nodeVersions['@hey-api/openapi-ts'],
  feed: 'openapi.json',
  needs: ['node', 'npm'],
  install: installNode,
  async generate({ folder, client, feed, run }) {
    const plugins = ['-p', '@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'];
    const { stdout, stderr } = await run(nodeProgram(folder, 'openapi-ts'), [
      '-i',
      feed,
      '-o',
      join(client, 'generated'),
      ...plugins,
    ]);
    return `${stdout}${stderr}`.split('\n').filter((line) => /warn/i.test(line));
  },
  countOperations: ({ client }) => namesIn(join(client, 'generated'), 'sdk.gen.ts', /^export const (\w+) = </gm).size,
  compile: ({ folder, client, run }) => compileTypeScript(folder, client, run),
  async call({ folder, client, run, server, operation: { id } }) {
    write(
      client,
      'call.ts',
      `import { ${camelCase(id)} } from './generated/sdk.gen';
import { client } from './generated/client.gen';
client.setConfig({ baseUrl: '${server}' });
const { data } = await ${camelCase(id)}({ path: { project_id: 'p1' }, auth: () => 't', throwOnError: true });
console.log(JSON.stringify(data));
`,
    );
    return (await run(nodeProgram(folder, 'tsx'), [join(client, 'call.ts')])).stdout;
  },
};
