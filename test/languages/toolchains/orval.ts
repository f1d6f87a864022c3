// orval: TypeScript types and functions over fetch, a module per tag.
import { join } from 'node:path';
import { camelCase } from '../name-forms.ts';
import { compileTypeScript, installNode, nodeProgram, nodeVersions } from '../node-environment.ts';
import type { Toolchain } from '../toolchain.ts';
import { moduleWith, namesIn, write } from '../workshop.ts';

export const orval: Toolchain = {
  id: 'orval',
  language: 'TypeScript',
  generator: 'orval',
  version: nodeVersions.orval,
  feed: 'openapi.json',
  needs: ['node', 'npm'],
  install: installNode,
  async generate({ folder, client, feed, run, server }) {
    const output = {
      mode: 'tags-split',
      target: join(client, 'generated/api.ts'),
      schemas: join(client, 'generated/model'),
      client: 'fetch',
      baseUrl: server,
    };
    write(
      client,
      'orval.config.cjs',
      `module.exports = ${JSON.stringify({ api: { input: { target: feed }, output } })};\n`,
    );
    const { stdout, stderr } = await run(nodeProgram(folder, 'orval'), ['--config', join(client, 'orval.config.cjs')], {
      cwd: join(folder, 'node'),
    });
    return `${stdout}${stderr}`.split('\n').filter((line) => /warn/i.test(line));
  },
  countOperations: ({ client }) => namesIn(join(client, 'generated'), '.ts', /^export const get(\w+)Url = /gm).size,
  compile: ({ folder, client, run }) => compileTypeScript(folder, client, run),
  async call({ folder, client, run, operation: { id } }) {
    const name = camelCase(id);
    const module = moduleWith(join(client, 'generated'), '.ts', `export const ${name} = async`);
    write(
      client,
      'call.ts',
      `import { ${name} } from './generated/${module}';
const { data } = await ${name}('p1', { headers: { 'X-Auth-Token': 't' } });
console.log(JSON.stringify(data));
`,
    );
    return (await run(nodeProgram(folder, 'tsx'), [join(client, 'call.ts')])).stdout;
  },
};
