// The job that reads a PDF file: what it is given, what it says meanwhile, what it gives back.
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import type { PlainProfile } from '../../scraper/profiles/profile.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';

/** The code with which V8 ends a process that has no more memory. */
export const OUT_OF_MEMORY = 134;

/** A document without what its reader was given, and with its report as a list: classes do not travel. */
type TravellingDocument = Omit<DocumentModel, 'source' | 'profile' | 'report'> & { said: Diagnostic[] };

export interface PdfOrder {
  source: Source;
  profile: PlainProfile;
  /** Processes that may read one file. */
  jobs: number;
  /** Megabytes for each. */
  heap: number;
  /** The page to draw; the document is not wanted then. */
  draw?: number;
}

export type PdfNotice =
  | { kind: 'readers'; pids: (number | undefined)[] }
  | { kind: 'page'; done: number; total: number; page: number };

export interface PdfReading {
  document: TravellingDocument | undefined;
  /** Of the page to draw, as SVG. */
  picture?: string;
  said: Diagnostic[];
}
