// openapi-generator, TypeScript: models with converters and classes over fetch.
import { join } from 'node:path';
import { camelCase } from '../name-forms.ts';
import { compileTypeScript, installNode, nodeProgram } from '../node-environment.ts';
import { generateWithJar, installOpenapiGenerator, openapiGeneratorVersion } from '../openapi-generator-jar.ts';
import type { Toolchain } from '../toolchain.ts';
import { moduleWith, namesIn, write } from '../workshop.ts';

export const openapiGeneratorTypescript: Toolchain = {
  id: 'openapi-generator-typescript',
  language: 'TypeScript',
  generator: 'openapi-generator (typescript-fetch)',
  version: openapiGeneratorVersion,
  feed: 'openapi-3.0.json',
  needs: ['java', 'mvn', 'node', 'npm'],
  async install(workshop) {
    await installOpenapiGenerator(workshop);
    await installNode(workshop);
  },
  generate: (job) => generateWithJar(job, 'typescript-fetch', {}),
  countOperations: ({ client }) => namesIn(join(client, 'apis'), '.ts', /^ {4}async (\w+)Raw\(/gm).size,
  compile: ({ folder, client, run }) => compileTypeScript(folder, client, run),
  async call({ folder, client, run, server, operation }) {
    const name = camelCase(operation.id);
    const api = moduleWith(join(client, 'apis'), '.ts', ` async ${name}Raw(`);
    const schema = operation.responses.find(({ status }) => status === '200')?.body?.schemaName ?? '';
    write(
      client,
      'call.ts',
      `import { ${api} } from './apis/${api}';
import { ${schema}ToJSON } from './models/${schema}';
import { Configuration } from './runtime';
const api = new ${api}(new Configuration({ basePath: '${server}', apiKey: 't' }));
console.log(JSON.stringify(${schema}ToJSON(await api.${name}({ projectId: 'p1' }))));
`,
    );
    return (await run(nodeProgram(folder, 'tsx'), [join(client, 'call.ts')])).stdout;
  },
};
