// The module of every worker.
import { answerJobs } from './answer-jobs.ts';
import { loadJobs } from './load-jobs.ts';

await answerJobs(loadJobs);
