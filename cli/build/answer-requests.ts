// The other end of an AnsweringProcess.
import { readFileSync, rmSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { optimizeLater } from '../optimize-later.ts';
import { OutputError, refusalOf } from '../output/output-error.ts';
import { answerParent } from './fork-module.ts';

/** The file holds the request. */
export interface RequestMessage {
  file: string;
}

export type AnswerMessage<Answer> =
  | { kind: 'loaded' }
  | { kind: 'answer'; answer: Answer }
  | { kind: 'refusal'; refusal: string }
  | { kind: 'failure'; failure: string };

/** To be called when everything is loaded. Each request is handled when the one before it is answered. */
export function answerRequests<Request, Answer>(handle: (request: Request) => Answer | Promise<Answer>): void {
  const say = (message: AnswerMessage<Answer>): void => answerParent(message);
  const answer = async (bytes: Uint8Array): Promise<void> => {
    try {
      say({ kind: 'answer', answer: await handle(deserialize(bytes) as Request) });
    } catch (error) {
      const refusal = error instanceof OutputError ? error.message : refusalOf(error);
      if (refusal !== undefined) say({ kind: 'refusal', refusal });
      else say({ kind: 'failure', failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
  optimizeLater();
  let last: Promise<void> = Promise.resolve();
  process.on('message', ({ file }: RequestMessage) => {
    const bytes = readFileSync(file);
    rmSync(file, { force: true });
    last = last.then(() => answer(bytes));
  });
  // The one that asked is gone, and so is what it would have done with the answer.
  process.on('disconnect', () => process.exit());
  say({ kind: 'loaded' });
}
