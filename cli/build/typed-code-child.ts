// The process that prints types.
import { loadTypePrinter } from '../../generator/load-typescript.ts';
import { answerRequests } from './answer-requests.ts';
import { generateTypedCode } from './generate-typed-code.ts';

answerRequests(generateTypedCode);
// Takes longest; documents are still being read.
loadTypePrinter();
