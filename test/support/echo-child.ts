// A process for tests: says what it is told, fails or ends when asked to.
import { answerRequests } from '../../cli/build/answer-requests.ts';
import { OutputError } from '../../cli/output/output-error.ts';

export interface EchoRequest {
  say?: string;
  fail?: string;
  refuse?: string;
  end?: number;
}

answerRequests(async ({ say = '', fail, refuse, end }: EchoRequest): Promise<string> => {
  if (end !== undefined) process.exit(end);
  if (fail !== undefined) throw new Error(fail);
  if (refuse !== undefined) throw new OutputError(refuse);
  await new Promise((done) => setTimeout(done, say.length));
  return `${say} ${process.argv.slice(2).join(' ')}`.trim();
});
