// A process that was closed stays closed: a child started afterwards would keep the command from ending.
import { describe, expect, it } from 'vitest';
import { AnsweringProcess } from '../../../cli/build/answering-process.ts';

const linter = (): AnsweringProcess<object, unknown> => new AnsweringProcess('lint-child', 'linter');

describe('closing a process of a build', () => {
  it('before it starts: it never starts', async () => {
    const process = linter();
    process.close();
    await process.start();
    await expect(process.ask({})).rejects.toThrow('The linter process was closed.');
  });

  it('while it starts: what comes later does not start another', async () => {
    const process = linter();
    void process.start();
    process.close();
    await process.start();
    await expect(process.ask({})).rejects.toThrow('The linter process was closed.');
  });

  it('when it is loaded, and twice', async () => {
    const process = linter();
    await process.start();
    process.close();
    process.close();
    await expect(process.ask({})).rejects.toThrow('The linter process was closed.');
  });
});
