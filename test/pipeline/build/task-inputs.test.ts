// Which files a build depends on: a change of any of them builds again.
import { expect, test } from 'vitest';
import type { BuildTask } from '../../../pipeline/build/build-task.ts';
import { inputsOf } from '../../../pipeline/build/task-inputs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

const inputs = (more: Partial<BuildTask> = {}): string[] => {
  const task = { root: folder.path(), current: folder.path(), sources: ['docs'], fromDocuments: true, ...more };
  return inputsOf(task as unknown as BuildTask).filter((path) => path.startsWith(folder.path()));
};

test('the profiles of the project that documents may fit, and what they extend', () => {
  folder.write('profiles/house.yaml', 'extends: ../base.yaml\n');
  folder.write('base.yaml', 'name: Base\n');
  expect(inputs()).toEqual(expect.arrayContaining([folder.path('profiles/house.yaml'), folder.path('base.yaml')]));
  expect(inputs({ profile: 'base.yaml' })).not.toContain(folder.path('profiles/house.yaml'));
});

test.each([
  'profile: ../../own.yaml\n',
  '"profile": "../../own.yaml" # ours\n',
  '{ title: Lamps, profile: ../../own.yaml }\n',
])('the profile that a service names: %j', (text) => {
  folder.write('spec/lamps/service.yaml', text);
  expect(inputs()).toContain(folder.path('own.yaml'));
});
