// The module of every worker.
import { serveJobs } from './serve-jobs.ts';
import { loadJobs } from './load-jobs.ts';

await serveJobs(loadJobs);
