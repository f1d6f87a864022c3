// A page with tables and an example of what is sent → the paths of its fields, as the spec has them.
import { isObject, type JsonObject } from '../../spec/checks/json.ts';
import { buildPages } from './pipeline.ts';

export type Row = [name: string, mandatory: string, type: string, description?: string];

export interface Page {
  address?: string;
  uri?: { caption: string; rows: Row[] };
  request: Row[];
  /** Further tables by caption. */
  tables?: Record<string, Row[]>;
  example: unknown;
  header?: string;
}

const table = (
  caption: string,
  rows: readonly Row[],
  header = 'Parameter | Mandatory | Type | Description',
  number = 1,
): string =>
  `**Table ${number}** ${caption}\n\n| ${header} |\n|---|---|---|---|\n${rows.map((row) => `| ${[...row, 'x'].slice(0, 4).join(' | ')} |`).join('\n')}\n\n`;

/** The paths of what is sent, with "!" where it is required and "?" for the query. */
export function sentBy({ address = 'POST /v1/lamps', uri, request, tables = {}, example, header }: Page): string[] {
  const page = [
    `# Making a Lamp\n\n## URI\n\n${address}\n\n`,
    uri ? table(uri.caption, uri.rows) : '',
    `## Request Parameters\n\n`,
    table('Request body parameters', request, header),
    ...Object.entries(tables).map(([caption, rows], index) => table(caption, rows, undefined, index + 2)),
    `## Example Requests\n\n\`\`\`\n${JSON.stringify(example)}\n\`\`\`\n\n`,
    '## Status Codes\n\n| Status Code | Description |\n|---|---|\n| 204 | Made |\n',
  ].join('');
  const { document } = buildPages({ 'page.md': page });
  const [path] = Object.values(document.paths);
  const operation = path?.post ?? path?.put;
  const paths = (operation?.parameters ?? []).flatMap((one) =>
    'in' in one && one.in === 'query' ? [`?${one.name}`] : [],
  );
  const visit = (schema: unknown, before: string, isRequired: boolean): void => {
    if (!isObject(schema)) return;
    const reference = schema['$ref'];
    if (typeof reference === 'string')
      visit(document.components.schemas[reference.split('/').at(-1) as string], before, isRequired);
    else if (isObject(schema['items'])) visit(schema['items'], `${before}[]`, isRequired);
    else if (isObject(schema['additionalProperties'])) visit(schema['additionalProperties'], `${before}{}`, isRequired);
    else if (isObject(schema['properties'])) {
      const required = (schema['required'] ?? []) as string[];
      for (const [name, inner] of Object.entries(schema['properties'] as JsonObject))
        visit(inner, before === '' ? name : `${before}.${name}`, required.includes(name));
    } else paths.push(`${before}${isRequired ? '!' : ''}`);
  };
  visit(Object.values(operation?.requestBody?.content ?? {})[0]?.schema, '', false);
  return paths;
}
