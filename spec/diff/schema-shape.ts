// The shape of a schema in one line, for telling a renamed thing from a removed and an added one.
import { createHash } from 'node:crypto';
import type { DocumentView } from '../checks/document-view.ts';
import { readSchemaNode, type SchemaPlace } from './schema-node.ts';

const DEPTH = 3;
const LONG = 200;

/** Shapes by place and depth: schemas that many lead to are read once. */
const known = new WeakMap<DocumentView, Map<string, string>>();

/** Types and field names, some levels deep; limits, values and words do not count. Equal texts are equal shapes. */
export function schemaShape(view: DocumentView, place: SchemaPlace, depth = DEPTH): string {
  const shapes = known.get(view) ?? new Map<string, string>();
  known.set(view, shapes);
  const key = `${depth} ${place.pointer}`;
  const shape = shapes.get(key) ?? shortened(readShape(view, place, depth));
  shapes.set(key, shape);
  return shape;
}

function readShape(view: DocumentView, place: SchemaPlace, depth: number): string {
  const { keywords, fields, items, values, alternatives } = readSchemaNode(view, place);
  const types = (keywords['types'] as string[] | undefined)?.join('|') ?? '';
  if (depth === 0) return types;
  const inner = (name: string, part: SchemaPlace | undefined): string =>
    part ? `${JSON.stringify(name)}(${schemaShape(view, part, depth - 1)})` : '';
  const members = [...fields].map(([name, part]) => inner(name, part)).sort();
  return [
    types,
    ...members,
    inner('[]', items),
    inner('{}', values),
    ...alternatives.map((part) => inner('|', part)),
  ].join(' ');
}

/** A shape that many others are made of must not grow with each of them. */
function shortened(shape: string): string {
  return shape.length <= LONG ? shape : createHash('sha256').update(shape).digest('hex');
}
