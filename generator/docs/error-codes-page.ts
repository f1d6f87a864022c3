// The error codes of the service (`x-error-codes`), in the document's order.
import type { GeneratedFile } from '../generated-file.ts';
import type { ApiModel } from '../model/api-model.ts';
import { explainedErrorCodes } from '../model/list-error-codes.ts';
import type { DocsContext } from './docs-context.ts';
import { cellCode, cellText, heading } from './markdown-text.ts';
import { navigation } from './navigation.ts';
import { pageText } from './page.ts';
import { errorCodesPath } from './site-map.ts';
import { table } from './table.ts';

export function errorCodesPage(context: DocsContext): GeneratedFile {
  const body = errorCodeTable(context.model) || 'The documents list no error codes.';
  return {
    path: errorCodesPath,
    text: pageText([navigation(errorCodesPath, context), heading(1, 'Error codes'), body]),
  };
}

/** Empty where there are none. */
export function errorCodeTable(model: ApiModel): string {
  const rows = explainedErrorCodes(model).map(({ code, statuses, message, description, solution }) => [
    cellCode(code),
    statuses.map(cellCode).join(', '),
    ...[message, description, solution].map((text) => cellText(text ?? '')),
  ]);
  const columns = [
    { title: 'Code' },
    { title: 'Status', optional: true },
    { title: 'Message', optional: true },
    { title: 'Description', optional: true },
    { title: 'Solution', optional: true },
  ];
  return table(columns, rows);
}
