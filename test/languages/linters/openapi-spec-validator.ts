// openapi-spec-validator: the OpenAPI schemas as Python has them. It stops at the first fault.
import type { Linter } from '../linter.ts';
import { installPython, pythonProgram, pythonVersions } from '../python-environment.ts';

export const openapiSpecValidator: Linter = {
  id: 'openapi-spec-validator',
  version: pythonVersions['openapi-spec-validator'],
  needs: ['python3'],
  documents: ['openapi.json', 'openapi-3.0.json', 'openapi-3.0-plain.json'],
  install: installPython,
  async lint(document, { folder, run }) {
    const { stdout } = await run('sh', [
      '-c',
      '"$0" "$1" || true',
      pythonProgram(folder, 'openapi-spec-validator'),
      document,
    ]);
    return stdout.includes(': OK') ? [] : [{ rule: stdout.split('\n').slice(0, 3).join(' '), isError: true }];
  },
};
