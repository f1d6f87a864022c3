// datamodel-code-generator: pydantic models, no client. The response is fetched with Python's own library and read by the model.
import { join } from 'node:path';
import { installPython, pythonProgram, pythonVersions } from '../python-environment.ts';
import type { Toolchain } from '../toolchain.ts';
import { write } from '../workshop.ts';

export const datamodelCodeGenerator: Toolchain = {
  id: 'datamodel-code-generator',
  language: 'Python',
  generator: 'datamodel-code-generator',
  version: pythonVersions['datamodel-code-generator'],
  feed: 'openapi.json',
  needs: ['python3'],
  install: installPython,
  async generate({ folder, client, feed, run }) {
    const options = [
      '--input',
      feed,
      '--input-file-type',
      'openapi',
      '--output-model-type',
      'pydantic_v2.BaseModel',
      '--formatters',
      'builtin',
    ];
    const { stderr } = await run(pythonProgram(folder, 'datamodel-codegen'), [
      ...options,
      '--target-python-version',
      '3.11',
      '--output',
      join(client, 'models.py'),
    ]);
    return stderr.split('\n').filter((line) => /warning/i.test(line));
  },
  countOperations: () => undefined,
  async compile({ folder, client, run }) {
    // Importing defines every class and resolves every reference.
    await run(pythonProgram(folder, 'python'), ['-W', 'error', '-c', 'import models'], { cwd: client });
  },
  async call({ folder, client, run, server, operation }) {
    const model = operation.responses.find(({ status }) => status === '200')?.body?.schemaName ?? '';
    write(
      client,
      'call.py',
      `import urllib.request, models
with urllib.request.urlopen("${server}${operation.path.replace('{project_id}', 'p1')}") as response:
    print(models.${model}.model_validate_json(response.read()).model_dump_json(by_alias=True, exclude_unset=True))
`,
    );
    return (await run(pythonProgram(folder, 'python'), ['call.py'], { cwd: client })).stdout;
  },
};
