// One defect of the documents, judged: what is wrong, how that is known, and what would mend it.
import type { Position } from '../../scraper/diagnostics/position.ts';

/**
 * Who is wrong. table: the table or caption; example: the payload or request line; placeholder: the example gives no real value;
 * layout: neither, the export broke it; undecided: they contradict each other and nothing tells which is right; reading: this program.
 */
export type Verdict = 'table' | 'example' | 'placeholder' | 'layout' | 'undecided' | 'reading';

export interface Defect {
  /** Code of the diagnostics catalogue. */
  code: string;
  verdict: Verdict;
  what: string;
  evidence: string[];
  suggestion: string;
  operationId?: string;
  at?: Position;
  pointer?: string;
  /** The vendor's words; printed under --out only. */
  quote?: string;
}

/** What a rule says of a defect. */
export type Judgement = Pick<Defect, 'verdict' | 'evidence' | 'suggestion'>;
