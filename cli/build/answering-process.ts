// A module of this folder that runs as a process beside a build and answers requests in their order.
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { serialize } from 'node:v8';
import type { AnswerMessage, RequestMessage } from './answer-requests.ts';
import { OutputError } from '../output/output-error.ts';
import { writeTemporaryFile } from '../output/temporary-folder.ts';
import { endProcess, forkModule } from './fork-module.ts';

interface Waiting<Answer> {
  /** Of the request; gone when it was read. */
  file: string;
  done(answer: Answer): void;
  fail(error: Error): void;
}

interface Running<Answer> {
  child: ChildProcess;
  /** Resolves when it can answer at once, or has ended. */
  loaded: Promise<void>;
  /** Resolves `loaded`. */
  end(): void;
  waiting: Waiting<Answer>[];
}

export class AnsweringProcess<Request extends object, Answer> {
  private running: Running<Answer> | undefined;
  private closed = false;

  /** `module` is its path from this folder, without ending; `what` names the process for people; `parameters` are its arguments. */
  constructor(
    private readonly module: string,
    private readonly what: string,
    private readonly parameters: readonly string[] = [],
  ) {}

  /** Lets it load what it needs; the first request does so too. Resolves when it has, or is closed; what is closed starts nothing. */
  async start(): Promise<void> {
    if (!this.closed) await this.run().loaded;
  }

  /** Rejects with what the process threw, with what the system refuses, or when it ends or is closed. */
  async ask(request: Request): Promise<Answer> {
    if (this.closed) throw this.closedError();
    const { child, waiting } = this.run();
    // In a file, for a pipe takes no more than a process that is still loading reads of it.
    const file = writeTemporaryFile(serialize(request));
    return new Promise<Answer>((done, fail) => {
      waiting.push({ file, done, fail });
      child.send({ file } satisfies RequestMessage, (error) => error && fail(error));
    });
  }

  /** For good. */
  close(): void {
    this.closed = true;
    const { running } = this;
    this.running = undefined;
    if (!running) return;
    endProcess(running.child);
    running.end();
    for (const { file, fail } of running.waiting) {
      rmSync(file, { force: true });
      fail(this.closedError());
    }
  }

  private closedError(): Error {
    return new Error(`The ${this.what} process was closed.`);
  }

  private run(): Running<Answer> {
    if (this.running) return this.running;
    const child = forkModule(this.module, { parameters: this.parameters });
    const waiting: Waiting<Answer>[] = [];
    let end = (): void => undefined;
    const loaded = new Promise<void>((done) => {
      end = done;
      child.on('message', (message: AnswerMessage<Answer>) => {
        if (message.kind === 'loaded') done();
        else if (message.kind === 'answer') waiting.shift()?.done(message.answer);
        else
          waiting
            .shift()
            ?.fail(message.kind === 'refusal' ? new OutputError(message.refusal) : new Error(message.failure));
      });
      child.once('exit', (code) => {
        // The next request gets another.
        this.running = undefined;
        done();
        for (const { file, fail } of waiting) {
          rmSync(file, { force: true });
          fail(new Error(`The ${this.what} process ended early with code ${code}.`));
        }
      });
    });
    this.running = { child, loaded, end, waiting };
    return this.running;
  }
}
