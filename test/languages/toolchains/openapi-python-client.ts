// openapi-python-client: attrs models and functions over httpx.
import { join } from 'node:path';
import { snakeCase } from '../name-forms.ts';
import { installPython, pythonProgram, pythonVersions } from '../python-environment.ts';
import type { Toolchain } from '../toolchain.ts';
import { filesBelow, write } from '../workshop.ts';

const modulesOf = (client: string): string[] =>
  filesBelow(join(client, 'generated/api'), '.py').filter((path) => !path.endsWith('__init__.py'));

export const openapiPythonClient: Toolchain = {
  id: 'openapi-python-client',
  language: 'Python',
  generator: 'openapi-python-client',
  version: pythonVersions['openapi-python-client'],
  feed: 'openapi.json',
  needs: ['python3'],
  install: installPython,
  async generate({ folder, client, feed, run }) {
    const options = ['generate', '--path', feed, '--meta', 'none', '--output-path', join(client, 'generated')];
    const { stdout, stderr } = await run(pythonProgram(folder, 'openapi-python-client'), options, {
      env: { PATH: `${join(folder, 'python/bin')}:${process.env.PATH}` },
    });
    return `${stdout}${stderr}`.split('\n').filter((line) => /^(?:WARNING|ERROR|Unable|Endpoint|Skipping)/.test(line));
  },
  countOperations: ({ client }) => modulesOf(client).length,
  async compile({ folder, client, run }) {
    write(
      client,
      'load.py',
      `import importlib, pathlib
for path in sorted(pathlib.Path("generated").rglob("*.py")):
    importlib.import_module(".".join(path.with_suffix("").parts))
`,
    );
    await run(pythonProgram(folder, 'python'), ['-W', 'error', 'load.py'], { cwd: client });
  },
  async call({ folder, client, run, server, operation }) {
    const module = modulesOf(client).find((path) => path.endsWith(`/${snakeCase(operation.id)}.py`)) ?? '';
    write(
      client,
      'call.py',
      `import json
from generated.client import AuthenticatedClient
from generated.api.${module.slice(0, -3).replaceAll('/', '.')} import sync_detailed
client = AuthenticatedClient(base_url="${server}", token="t", prefix="", auth_header_name="X-Auth-Token", raise_on_unexpected_status=True)
print(json.dumps(sync_detailed("p1", client=client).parsed.to_dict()))
`,
    );
    return (await run(pythonProgram(folder, 'python'), ['call.py'], { cwd: client })).stdout;
  },
};
