// What the command and the process that reads PDF files for it say to each other.
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';

/** A document without what its reader was given, and with its report as a list: classes do not travel. */
export type TravellingDocument = Omit<DocumentModel, 'source' | 'report'> & { said: Diagnostic[] };

export interface PdfOrder {
  source: Source;
  /** Processes that may read one file. */
  jobs: number;
  /** Megabytes for each. */
  heap: number;
}

export type PdfAnswer =
  | { kind: 'readers'; pids: (number | undefined)[] }
  | { kind: 'page'; done: number; total: number; page: number }
  | { kind: 'end'; document: TravellingDocument | undefined; said: Diagnostic[] }
  | { kind: 'failure'; failure: string };

/** The code with which V8 ends a process that has no more memory. */
export const OUT_OF_MEMORY = 134;
