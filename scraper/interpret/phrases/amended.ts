// What is left of the facts of a cell once all its sentences have been heard.
import type { Constraint } from '../../reference/constraint.ts';

export interface Amended {
  constraints: Constraint[];
  /** Facts that the cell itself takes back. */
  stated: Constraint[];
}
