// Starts the process of the linter. It loads its modules while documents are read.
import type { LintProblem } from '../../spec/lint/lint-document.ts';
import { HelperProcess } from './helper-process.ts';

export interface LintRequest {
  /** A document as JSON. */
  text: string;
}

export class LintProcess {
  private readonly linter = new HelperProcess<LintRequest, LintProblem[]>('lint-child', 'linter');

  start(): void {
    this.linter.start();
  }

  /** One document at a time. */
  async lint(text: string): Promise<LintProblem[]> {
    const { answer } = await this.linter.ask({ text });
    return answer;
  }

  close(): void {
    this.linter.close();
  }
}
