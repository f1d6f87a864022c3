// The shape of a schema in one line, for telling a renamed thing from a removed and an added one.
import type { DocumentView } from '../checks/document-view.ts';
import { readSchemaNode, type SchemaPlace } from './schema-node.ts';

const DEPTH = 3;
const MOST_FIELDS = 60;

/** Types and field names, some levels deep; limits, values and words do not count. */
export function schemaShape(view: DocumentView, place: SchemaPlace, depth = DEPTH): string {
  const { keywords, fields, items, values, alternatives } = readSchemaNode(view, place);
  const types = (keywords['types'] as string[] | undefined)?.join('|') ?? '';
  if (depth === 0) return types;
  const inner = (name: string, part: SchemaPlace | undefined): string => (part ? `${name}(${schemaShape(view, part, depth - 1)})` : '');
  const members = [...fields].slice(0, MOST_FIELDS).map(([name, part]) => inner(name, part)).sort();
  return [types, ...members, inner('[]', items), inner('{}', values), ...alternatives.slice(0, MOST_FIELDS).map((part) => inner('|', part))].join(' ');
}
