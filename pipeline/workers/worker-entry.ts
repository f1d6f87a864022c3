// The module of every worker.
import { serveJobs } from './answer-jobs.ts';
import { loadJobs } from './load-jobs.ts';

await serveJobs(loadJobs);
