// A small service that was built, committed and released, as `publish` finds it.
import { spawnSync } from 'node:child_process';
import { packState } from '../../pipeline/release/released-state.ts';
import { readState } from '../../pipeline/services/service-state.ts';
import type { TemporaryFolder } from './temporary-folder.ts';

const CHANGELOG =
  '# Changelog\n\n- **Lamp**: new ([lamps.html, table 2](<reference.md#lamps>); [docs](<docs/README.md#x>))\n';
/** A path that lists lamps. */
export const list = (operationId: string): object => ({
  get: {
    operationId,
    tags: ['lamps'],
    responses: {
      200: {
        description: 'OK',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Lamp' } } },
      },
    },
  },
});
export const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Lamps <script>"&', version: '1.2.0' },
  paths: { '/v1/lamps': list('ListLamps') },
  components: { schemas: { Lamp: { type: 'object', properties: { lux: { type: 'integer' } } } } },
};

export interface ReleasedService {
  git(...parameters: string[]): void;
  /** Commits what is there. */
  commit(): void;
  /** Makes what is there the release, as the command leaves it. */
  release(): void;
}

export function writeReleasedService(folder: TemporaryFolder): ReleasedService {
  folder.write('spec/lamps/service.yaml', 'title: Lamps\n');
  folder.write('spec/lamps/openapi.json', JSON.stringify(DOCUMENT));
  for (const name of [
    'openapi.yaml',
    'openapi-3.0.json',
    'provenance.json',
    'defects.md',
    'reference.md',
    'names.yaml',
  ])
    folder.write(`spec/lamps/${name}`, `${name}\n`);
  // Left by an earlier build: nothing of it is published.
  for (const name of [
    'docs/README.md',
    'docs/stale.md',
    'schemas/stale.json',
    'client/index.ts',
    'validators/index.js',
  ])
    folder.write(`generated/lamps/${name}`, `${name}\n`);
  folder.write('spec/lamps/openapi-3.0.json', JSON.stringify({ ...DOCUMENT, openapi: '3.0.3' }));
  folder.write('spec/lamps/provenance.json', '{}\n');
  folder.write('spec/lamps/CHANGELOG.md', CHANGELOG);
  folder.write('spec/lamps/release.json', '{ "version": "1.2.0", "aliases": {} }\n');
  const git = (...parameters: string[]): void => {
    const { status, stderr } = spawnSync('git', parameters, { cwd: folder.path(), encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const commit = (): void => {
    git('add', 'spec', 'generated');
    git('commit', '--quiet', '--allow-empty', '--message', 'state');
  };
  const release = (): void => {
    folder.write('spec/lamps/release/state.json.br', packState(readState(folder.path('spec/lamps'))));
    commit();
  };
  git('init', '--quiet');
  git('config', 'user.email', 'someone@example.com');
  git('config', 'user.name', 'Someone');
  release();
  return { git, commit, release };
}
