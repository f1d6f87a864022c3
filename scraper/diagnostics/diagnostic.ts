// One thing the tool has to say about a document or about its own output.
import type { Position } from './position.ts';

/** error: our output lacks or contradicts the document. warning: guessed or a defect nothing repaired. info: repaired by a named rule. */
export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  code: string;
  severity: Severity;
  message: string;
  help: string;
  /** What the message was made from. */
  facts: Readonly<Record<string, unknown>>;
  at?: Position;
  /** JSON pointer into the finished OpenAPI document. */
  pointer?: string;
  /** The vendor's words; never written to a committed file. */
  quote?: string;
}

/** A catalogue entry: the message is made from typed facts, so a code cannot be reported without them. */
export interface DiagnosticKind<Facts> {
  severity: Severity;
  message(facts: Facts): string;
  help: string;
}

/** Declares one catalogue entry; only there to infer `Facts`. */
export function kind<Facts>(entry: DiagnosticKind<Facts>): DiagnosticKind<Facts> {
  return entry;
}
