// What is done beside the main process: the name of each job, what it is given and what it gives back. Plain values only.
import type { CacheAccess } from '../cache/build-cache.ts';
import type { BuildTask, TaskOutcome } from '../build/build-task.ts';
import type { GeneratorOutput } from '../build/generator-output.ts';
import type { GeneratorRequest } from '../build/generator-request.ts';
import type { Source } from '../../scraper/blocks/block.ts';
import type { PlainProfile } from '../../scraper/profiles/profile.ts';
import type { PageRange, RangeReading } from '../../scraper/readers/pdf/pages/read-page-range.ts';
import type { LintProblem } from '../../spec/lint/lint-document.ts';
import type { PdfNotice, PdfOrder, PdfReading } from './pdf-job.ts';

export interface Job<Input extends object, Output, Notice = never> {
  input: Input;
  output: Output;
  /** What it says while it works. */
  notice: Notice;
}

export type JobMap<Jobs> = { [Name in keyof Jobs]: Job<any, any, any> };

export type JobHandler<One extends Job<any, any, any>> = (
  input: One['input'],
  tell: (notice: One['notice']) => void,
) => One['output'] | Promise<One['output']>;

/** Each loads what its job needs. */
export type JobLoaders<Jobs extends JobMap<Jobs>> = { [Name in keyof Jobs]: () => Promise<JobHandler<Jobs[Name]>> };

/** What the first range comes with. */
export type PageFile = Pick<Source, 'id' | 'bytes'> & { profile: PlainProfile };

export interface Jobs {
  /** A document as JSON → what the linter says of it. */
  lint: Job<{ text: string }, LintProblem[]>;
  /** The generators, in halves that take about as long as each other. */
  'types-and-docs': Job<GeneratorRequest, GeneratorOutput>;
  'validators-and-feeds': Job<GeneratorRequest, GeneratorOutput>;
  /** A whole task of a build. */
  task: Job<{ task: BuildTask; cache: CacheAccess | undefined }, TaskOutcome>;
  /** A PDF file → document. */
  pdf: Job<PdfOrder, PdfReading, PdfNotice>;
  /** Pages of one PDF file, which comes with the first range; it tells the number of each page. */
  pages: Job<{ range: PageRange; file?: PageFile | undefined }, RangeReading, number>;
}
