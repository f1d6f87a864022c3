// What a phrase is: one kind of sentence (or list) of a description cell, and the constraints that it states.
import type { Constraint } from '../../reference/constraint.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import type { Cell, Part } from './cell.ts';

export interface Phrase {
  id: string;
  /** A cheap test of the whole description and of each sentence: the phrase is not tried where it fails. */
  cue: RegExp;
  /** Undefined: not this phrase. An empty list: understood, and it constrains nothing. */
  reads(part: Part, cell: Cell): Constraint[] | undefined;
  examples: { text: string; type: TypeRef; name?: string; gives: Constraint[] }[];
  /** Descriptions in which this phrase must find no constraint. */
  counterExamples: { text: string; type: TypeRef; name?: string }[];
}

// The types that examples are written with.
export const STRING: TypeRef = { kind: 'scalar', name: 'string' };
export const INTEGER: TypeRef = { kind: 'scalar', name: 'integer' };
export const NUMBER_TYPE: TypeRef = { kind: 'scalar', name: 'number' };
export const BOOLEAN: TypeRef = { kind: 'scalar', name: 'boolean' };
export const STRINGS: TypeRef = { kind: 'array', items: STRING };
export const INTEGERS: TypeRef = { kind: 'array', items: INTEGER };
export const OBJECTS: TypeRef = { kind: 'array', items: { kind: 'reference', title: 'Item' } };
export const OBJECT: TypeRef = { kind: 'object' };
export const MAP: TypeRef = { kind: 'map', values: STRING };
