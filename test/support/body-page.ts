// A page about one operation around the table of its body, and what was read of it.
import type { JsonObject } from '../../spec/checks/json.ts';
import { buildPages, type BuiltPages } from './pipeline.ts';

const TITLES = ['Parameter', 'Mandatory', 'Type', 'Description'];

const page = (body: string): string =>
  `<!DOCTYPE html><html><body><h1>Creating a Lamp</h1><h2>Function</h2><p>Makes one.</p><h2>URI</h2><p>POST /v1/lamps</p><h2>Request Parameters</h2>${body}<h2>Status Codes</h2><table><thead><tr><th>Status Code</th><th>Description</th></tr></thead><tbody><tr><td>204</td><td>Made</td></tr></tbody></table></body></html>`;

/** `<table>` with the titles of a body and these rows, as HTML. */
export function bodyTable(rows: string, head = TITLES.map((title) => `<th>${title}</th>`).join('')): string {
  return `<p><strong>Table 1</strong> Request body parameters</p><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

export const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

export interface ReadBody {
  /** Undefined where the operation has no body. */
  schema: JsonObject | undefined;
  /** Names of the body's fields; the required ones with a "!". */
  names: string[];
  /** Codes of what was said, without those that speak of ids and of the house's wishes. */
  codes: string[];
  built: BuiltPages;
}

/** Reads a page with this HTML between its request heading and its statuses. */
export function readBody(html: string): ReadBody {
  return readBodyOf({ 'page.html': page(html) });
}

/** The same for Markdown. */
export function readMarkdownBody(markdown: string): ReadBody {
  return readBodyOf({
    'page.md': `# Creating a Lamp\n\n## Function\n\nMakes one.\n\n## URI\n\nPOST /v1/lamps\n\n## Request Parameters\n\n${markdown}\n\n## Status Codes\n\n| Status Code | Description |\n|---|---|\n| 204 | Made |\n`,
  });
}

function readBodyOf(pages: Record<string, string>): ReadBody {
  const built = buildPages(pages);
  const operation = built.document.paths['/v1/lamps']?.post;
  const [content] = Object.values(operation?.requestBody?.content ?? {});
  const reference = (content?.schema as JsonObject | undefined)?.['$ref'];
  const schema =
    typeof reference === 'string'
      ? (built.document.components?.schemas?.[reference.split('/').at(-1) as string] as JsonObject)
      : (content?.schema as JsonObject | undefined);
  const required = (schema?.['required'] ?? []) as string[];
  return {
    schema,
    names: Object.keys((schema?.['properties'] ?? {}) as object).map(
      (name) => `${name}${required.includes(name) ? '!' : ''}`,
    ),
    codes: built.diagnostics
      .map(({ code }) => code)
      .filter((code) => !/^(?:operation-id-made|operation-without-response|type-unknown)$/.test(code)),
    built,
  };
}
