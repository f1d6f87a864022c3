// One component schema before it is written and named.
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { Body } from '../../scraper/reference/reference-model.ts';
import type { SchemaCandidate } from './name-schemas.ts';
import type { ShapeNode } from './shape-classes.ts';

/** One component schema before it is written: all tables or bodies that are it. */
export interface SchemaClass extends SchemaCandidate {
  kind: 'table' | 'body' | 'error';
  nodes: ShapeNode[];
  /** A body that is a map or an array. */
  root?: Body & { kind: 'root' };
  positions: Position[];
}
