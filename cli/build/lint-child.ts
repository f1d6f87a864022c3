// The process that runs the linter.
import { lintDocument } from '../../spec/lint/lint-document.ts';
import { answerRequests } from './answer-requests.ts';
import type { LintRequest } from './lint-process.ts';

answerRequests(({ text }: LintRequest) => lintDocument(text, { rules: 'house' }));
