// The description of an operation on the site: what it does, its names in the API and in the client, the rights it needs, where the documents say so.
import type { ApiModel, ApiOperation } from '../../model/api-model.ts';
import { wordsByCode } from '../../model/list-error-codes.ts';
import type { SourcePositions } from '../../model/documented-places.ts';
import { iamActionTable } from '../iam-actions.ts';
import { code, lineText, paragraphs } from '../markdown-text.ts';
import { sourceLine } from '../source-line.ts';
import { shownErrorCodes } from './shown-error-codes.ts';

export function operationNotes(operation: ApiOperation, model: ApiModel, sources: SourcePositions): string {
  const { id, functionName, extensions, description, path, method } = operation;
  const actions = iamActionTable(extensions.get('x-iam-actions'));
  const codes = shownErrorCodes(operation, model);
  return [
    paragraphs(description ?? ''),
    `Operation ${code(id)}, in the client ${code(functionName)}.`,
    ...(actions === '' ? [] : ['**IAM actions**', actions]),
    errorCodeNote(codes, model),
    sourceLine(sources, ['paths', path, method]),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Codes with words as a list, in a line without. */
function errorCodeNote(codes: readonly string[], model: ApiModel): string {
  if (codes.length === 0) return '';
  const words = wordsByCode(model);
  if (codes.every((one) => !words.get(one))) return `Error codes in its examples: ${codes.map(code).join(', ')}.`;
  const items = codes.map((one) => `- ${code(one)}${words.get(one) ? `: ${lineText(words.get(one) as string)}` : ''}`);
  return `Error codes in its examples:\n\n${items.join('\n')}`;
}
