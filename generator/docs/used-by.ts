// "Used by" at the end of a schema: links back to the operations and schemas that name it.
import type { DocsContext } from './docs-context.ts';
import { code } from './markdown-text.ts';

/** A longer list folds up: an error body may serve every operation. */
const longestOpenList = 12;

export function usedBy(name: string, page: string, { site, usage }: DocsContext): string {
  const uses = usage.get(name);
  const links = [
    ...[...(uses?.operations ?? [])].map(
      ([operation, places]) => `${site.operationLink(page, operation)} (${places.map(placeWords).join(', ')})`,
    ),
    ...[...(uses?.schemas ?? [])].map(([user, paths]) => `${site.schemaLink(page, user)}${fieldWords(paths)}`),
  ];
  if (links.length === 0) return 'Used by: nothing in this API.';
  const list = links.join(', ');
  if (links.length <= longestOpenList) return `Used by: ${list}`;
  return `<details><summary>Used by ${links.length} operations and schemas</summary>\n\n${list}\n\n</details>`;
}

function placeWords(place: string): string {
  return place === 'request' ? place : code(place);
}

function fieldWords(paths: readonly string[]): string {
  const named = paths.filter((path) => path !== '');
  return named.length === 0 ? '' : ` (${named.map(code).join(', ')})`;
}
