// A worker for tests: says what it is told, fails or ends when asked to.
import { OutputError } from '../../pipeline/output/output-error.ts';
import { serveJobs } from '../../pipeline/workers/serve-jobs.ts';
import type { Job } from '../../pipeline/workers/jobs.ts';

export interface EchoJobs {
  aloud: Job<{ say?: string; fail?: string; refuse?: string; end?: number }, string>;
  /** Cannot be loaded. */
  broken: Job<object, string>;
  forbidden: Job<object, string>;
}

await serveJobs<EchoJobs>({
  aloud: async () => async (input) => {
    const { say = '', fail, refuse, end } = input as EchoJobs['aloud']['input'];
    if (end !== undefined) process.exit(end);
    if (fail !== undefined) throw new Error(fail);
    if (refuse !== undefined) throw new OutputError(refuse);
    await new Promise((done) => setTimeout(done, say.length));
    return `${say} ${process.argv.slice(2).join(' ')}`.trim();
  },
  broken: () => Promise.reject(new Error('no such module')),
  forbidden: () => Promise.reject(new OutputError('Too many files are open.')),
});
