// Starts the process of the linter. It loads its modules while documents are read.
import type { LintProblem } from '../../spec/lint/lint-document.ts';
import { AnsweringProcess } from './answering-process.ts';

export interface LintRequest {
  /** A document as JSON. */
  text: string;
}

export class LintProcess {
  private readonly linter = new AnsweringProcess<LintRequest, LintProblem[]>('lint-child', 'linter');

  load(): Promise<void> {
    return this.linter.start();
  }

  /** One document at a time. */
  lint(text: string): Promise<LintProblem[]> {
    return this.linter.ask({ text });
  }

  close(): void {
    this.linter.close();
  }
}
