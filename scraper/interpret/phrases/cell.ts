// A description cell, taken apart: its sentences and its lists of values, in document order.
import type { TypeRef } from '../../reference/type-ref.ts';
import type { Entry } from './common/entry.ts';
import type { ValueKind } from './common/values.ts';

export type Part =
  | { kind: 'sentence'; text: string }
  /** Values with their explanations; `lead` is the text before the list, `side` tells that the values stand behind them. */
  | { kind: 'options'; lead: string; entries: Entry[]; text: string; side?: 'right' };

export interface Cell {
  text: string;
  /** As the page has it, where `text` has other signs for some of its own: narrow ones for wide ones. */
  spelled?: string;
  name: string;
  type: TypeRef;
  /** What a literal of the column is. */
  valueKind: ValueKind;
  parts: Part[];
}
