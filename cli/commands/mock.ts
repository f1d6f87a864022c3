// tablespec mock: a service that answers from its examples, on this machine, until Ctrl+C.
import { type MockOptions, startMock } from '../../pipeline/mock/start-mock.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';

/** Runs until it is interrupted. */
export async function mockCommand(options: Omit<MockOptions, 'folder'>, current: string): Promise<number> {
  const mock = await startMock({ ...options, folder: projectFolder(current) });
  process.stdout.write(`${mock.url} answers as ${options.service} until Ctrl+C.\n`);
  await untilInterrupted();
  await mock.close();
  return 0;
}
