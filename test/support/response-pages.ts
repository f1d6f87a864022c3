// Pages about operations that return an object, their tables and their examples.
import { buildPages, type BuiltPages } from './pipeline.ts';

/** A page about one operation and what comes back. */
export interface Page {
  path?: string;
  /** Rows of the response body: name, type, description. */
  rows: [string, string, string][];
  /** Object tables by title. */
  tables?: Record<string, [string, string, string][]>;
  /** Payloads, as they are printed. */
  examples: string[];
}

const table = (title: string, rows: readonly (readonly string[])[]): string =>
  `**Table 1** ${title}\n\n| Parameter | Type | Description |\n|---|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;

/** The Markdown of one page; `number` tells pages apart. */
export function page({ path = '/v1/lamps', rows, tables = {}, examples }: Page, number: number): string {
  return [
    `# 1.${number} Querying Lamps ${number}\n`,
    `## URI\n\nGET ${path}${number === 1 ? '' : `/{id${number}}`}\n`,
    `## Response Parameters\n\n#### Status code: 200\n\n${table('Response body parameters', rows)}`,
    ...Object.entries(tables).map(([title, own]) => table(title, own)),
    '## Example Responses\n\n#### Status code: 200\n',
    ...examples.map((example) => `\`\`\`\n${example}\n\`\`\`\n`),
  ].join('\n');
}

/** Builds the pages as one document. */
export const build = (...pages: Page[]): BuiltPages =>
  buildPages({ 'pages.md': pages.map((one, index) => page(one, index + 1)).join('\n') });
export const codes = ({ diagnostics }: BuiltPages): string[] => diagnostics.map(({ code }) => code);
/** The schema of a field of the first object that has it. */
export const schemaOf = ({ document }: BuiltPages, name: string): object | undefined =>
  Object.values(document.components.schemas).find(({ properties }) => properties?.[name] !== undefined)?.properties?.[
    name
  ];
