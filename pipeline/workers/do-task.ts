// A task of a build, done by a worker that has workers of its own. What was written stays whatever becomes of the others.
import { runTask } from '../build/run-task.ts';
import { Progress } from '../progress.ts';
import { openBuildPool } from './build-pool.ts';
import type { JobHandler, Jobs } from './jobs.ts';

const pool = openBuildPool({ sideBySide: false });

export const doTask: JobHandler<Jobs['task']> = ({ task, cache }) => {
  void pool.start('types-and-docs');
  return runTask(task, { pool, progress: new Progress(), jobs: 1, cache });
};
