// A module of this folder that runs as a process beside a build: one answer for each request, one at a time.
import type { ChildProcess } from 'node:child_process';
import type { HelperAnswer } from './answer-requests.ts';
import { endProcess, forkModule, nextAnswer, sendTo } from './fork-module.ts';

export class HelperProcess<Request extends object, Answer> {
  private child: ChildProcess | undefined;

  /** `module` is its path from this folder, without ending; `what` names the process for people; `parameters` are its arguments. */
  constructor(
    private readonly module: string,
    private readonly what: string,
    private readonly parameters: readonly string[] = [],
  ) {}

  /** Lets it load what it needs; the first request does so too. */
  start(): ChildProcess {
    this.child ??= forkModule(this.module, { parameters: this.parameters });
    return this.child;
  }

  /**
   * The outer promise resolves when the request is on its way, the inner one with the answer. Rejects with what the process threw, or when
   * it ends.
   */
  async ask(request: Request): Promise<{ answer: Promise<Answer> }> {
    const child = this.start();
    const answer = nextAnswer<HelperAnswer<Answer>>(child, this.what).then((said) => {
      if ('answer' in said) return said.answer;
      throw new Error(said.failure);
    });
    answer.catch(() => undefined); // it may fail before anyone waits for it
    await sendTo(child, request);
    return { answer };
  }

  close(): void {
    if (this.child) endProcess(this.child);
    this.child = undefined;
  }
}
