// Which of the service's error codes the examples of an operation show; the documents list codes for the service as a whole only.
import type { ApiModel, ApiOperation } from '../../model/api-model.ts';
import { listErrorCodes } from '../../model/list-error-codes.ts';

/** In the order of the examples, each once. */
export function shownErrorCodes({ responses }: ApiOperation, model: ApiModel): string[] {
  const known = new Set(listErrorCodes(model).map(({ code }) => code));
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && known.has(value)) found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  for (const { body } of responses) for (const example of body?.examples ?? []) look(example.value);
  return [...found];
}
