// The error codes of the service (`x-error-codes`), in the document's order.
import type { GeneratedFile } from '../generated-file.ts';
import type { ApiModel } from '../model/api-model.ts';
import { asRecord, member, memberText } from '../model/json-value.ts';
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
  const listed = model.extensions.get('x-error-codes');
  const rows = (Array.isArray(listed) ? listed : []).map((entry) => {
    const record = asRecord(entry);
    const [code, status] = ['code', 'status'].map((key) => literalCell(member(record, key)));
    const texts = ['message', 'description', 'solution'].map((key) => cellText(memberText(record, key) ?? ''));
    return [code ?? '', status ?? '', ...texts];
  });
  const columns = [
    { title: 'Code' },
    { title: 'Status', optional: true },
    { title: 'Message', optional: true },
    { title: 'Description', optional: true },
    { title: 'Solution', optional: true },
  ];
  return table(columns, rows);
}

function literalCell(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? cellCode(String(value)) : '';
}
