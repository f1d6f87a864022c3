// The two commands that are named after one that went well: real ids, and only what works here.
import { beforeEach, describe, expect, test } from 'vitest';
import { stepsAfterBuild, stepsAfterInit, stepsAfterRefresh } from '../../../cli/output/next-steps.ts';
import type { ServiceOutcome } from '../../../pipeline/build/build-task.ts';
import { outcomeOf } from '../../support/service-outcome.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const commands = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => /^ {2}npm run tablespec -- (.*?) +# /.exec(line)?.[1] ?? []);
const builtIn = (...place: string[]): ServiceOutcome => {
  const outcome = outcomeOf({ 'openapi.json': '1' }, 'lamps');
  return {
    ...outcome,
    summary: { ...outcome.summary, firstOperation: 'ListLamps' },
    target: { spec: folder.path(...place, 'spec'), generated: folder.path(...place, 'generated') },
  };
};

describe('after a build', () => {
  test('without a project commands look in out/, and elsewhere where they are told', () => {
    expect(commands(stepsAfterBuild(builtIn('out'), folder.path()))).toEqual(['explain lamps ListLamps', 'mock lamps']);
    expect(commands(stepsAfterBuild(builtIn('out', 'lamps'), folder.path()))).toEqual([
      'explain lamps ListLamps',
      'mock lamps',
    ]);
    expect(commands(stepsAfterBuild(builtIn('made'), folder.path()))).toEqual([
      'explain lamps ListLamps --out made',
      'mock lamps --out made',
    ]);
  });

  test('in a project they look in its spec/', () => {
    folder.write('tablespec.yaml', '');
    expect(commands(stepsAfterBuild(builtIn('out'), folder.path()))[0]).toBe('explain lamps ListLamps --out out');
    const inPlace = {
      ...builtIn(),
      target: { spec: folder.path('spec/lamps'), generated: folder.path('generated/lamps') },
    };
    expect(commands(stepsAfterBuild(inPlace, folder.path()))).toEqual(['explain lamps ListLamps', 'mock lamps']);
    expect(stepsAfterBuild(inPlace, folder.path())[0]).toBe('Next: open generated/lamps/docs/README.md, or');
  });
});

test('after init', () => {
  const inPlace = {
    ...builtIn(),
    target: { spec: folder.path('spec/lamps'), generated: folder.path('generated/lamps') },
  };
  const lines = stepsAfterInit(inPlace, folder.path());
  expect(lines[0]).toBe('Next: look through spec/lamps/service.yaml and names.yaml, or');
  expect(commands(lines)).toEqual(['explain lamps ListLamps', 'preview --service lamps']);
});

describe('after a refresh', () => {
  const summary = '';
  let released: string[] = [];
  beforeEach(() => {
    released = [];
  });
  const following = (...services: Parameters<typeof stepsAfterRefresh>[0]): string[] =>
    commands(stepsAfterRefresh(services, (id) => released.includes(id)));

  test('a change is looked at and released', () => {
    const changed = { id: 'lamps', summary, complete: true, changes: 2, unnamed: 0 };
    expect(following(changed)).toEqual(['preview --service lamps', 'release lamps']);
    released = ['lamps'];
    expect(following(changed)).toEqual(['diff lamps', 'release lamps']);
  });

  test('the service with the most to do counts: first one with operations that have no ids', () => {
    released = ['vases'];
    const services = [
      { id: 'boxes', summary, complete: true, changes: 0, unnamed: 0 },
      { id: 'lamps', summary, complete: true, changes: 3, unnamed: 0 },
      { id: 'vases', summary, complete: false, changes: 1, unnamed: 1 },
    ];
    expect(following(...services)).toEqual(['refresh vases --accept', 'diff vases']);
  });

  test('where nothing changed, there is nothing to release again', () => {
    released = ['lamps'];
    expect(following({ id: 'lamps', summary, complete: true, changes: 0, unnamed: 0 })).toEqual([
      'diff lamps',
      'preview --service lamps',
    ]);
  });

  test('nothing after one that failed, or where there was none', () => {
    expect(stepsAfterRefresh([{ id: 'lamps', summary, complete: false }], () => true)).toEqual([]);
    expect(stepsAfterRefresh([], () => true)).toEqual([]);
  });
});
