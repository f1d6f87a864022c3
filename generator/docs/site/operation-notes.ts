// The description of an operation on the site: what it does, its names in the API and in the client, the rights it needs, where the documents say so.
import type { ApiModel, ApiOperation } from '../../model/api-model.ts';
import type { SourcePositions } from '../../model/documented-places.ts';
import { iamActionTable } from '../iam-actions.ts';
import { code, paragraphs } from '../markdown-text.ts';
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
    codes.length === 0 ? '' : `Error codes in its examples: ${codes.map(code).join(', ')}.`,
    sourceLine(sources, ['paths', path, method]),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}
