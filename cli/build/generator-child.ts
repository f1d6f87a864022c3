// The slow generators, in a process of their own. One message in, one out, for each service.
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { loadTypePrinter } from '../../generator/load-typescript.ts';
import { optimizeLater } from '../optimize-later.ts';
import { answerParent } from './fork-module.ts';
import { generateCode, type GeneratorRequest } from './generate-code.ts';

export type GeneratorAnswer = { files: GeneratedFile[] } | { failure: string };

optimizeLater();
// Takes longest; documents are still being read.
loadTypePrinter();
process.on('message', (request: GeneratorRequest) => answer(request));

function answer(request: GeneratorRequest): void {
  try {
    answerParent({ files: generateCode(request) } satisfies GeneratorAnswer);
  } catch (error) {
    answerParent({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies GeneratorAnswer);
  }
}
