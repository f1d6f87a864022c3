// A process for tests: says what it is told, fails or ends when asked to.
import { answerRequests } from '../../cli/build/answer-requests.ts';

export interface EchoRequest {
  say?: string;
  fail?: string;
  end?: number;
}

answerRequests(async ({ say = '', fail, end }: EchoRequest): Promise<string> => {
  if (end !== undefined) process.exit(end);
  if (fail !== undefined) throw new Error(fail);
  await new Promise((done) => setTimeout(done, say.length));
  return `${say} ${process.argv.slice(2).join(' ')}`.trim();
});
