// The other end of a HelperProcess: each request is handled when the one before it is answered.
import { optimizeLater } from '../optimize-later.ts';
import { answerParent } from './fork-module.ts';

export type HelperAnswer<Answer> = { answer: Answer } | { failure: string };

export function answerRequests<Request, Answer>(handle: (request: Request) => Answer | Promise<Answer>): void {
  optimizeLater();
  process.on('message', (request: Request) => void answer(request));
  // The one that asked is gone, and so is what it would have done with the answer.
  process.on('disconnect', () => process.exit());
  const answer = async (request: Request): Promise<void> => {
    try {
      answerParent({ answer: await handle(request) } satisfies HelperAnswer<Answer>);
    } catch (error) {
      answerParent({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies HelperAnswer<Answer>);
    }
  };
}
