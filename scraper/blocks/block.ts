// What a page is made of, whatever its format: the same page as HTML, Markdown, text or PDF gives the same blocks.
import type { Position } from '../diagnostics/position.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Profile } from '../profiles/profile.ts';

export type Block =
  | HeadingBlock
  | { kind: 'paragraph'; text: string; links?: TextLink[]; at: Position }
  | TableBlock
  /** Preformatted text; examples. `status`: the line above says that it comes back with it. */
  | { kind: 'code'; text: string; status?: string; at: Position };

export interface HeadingBlock {
  kind: 'heading';
  text: string;
  /** 1 for the title of the page; only formats that mark headings have it. */
  level?: number;
  /** Names under which links reach it, as tables have them; only where the profile divides pages by the depth of headings. */
  anchors?: string[];
  at: Position;
}

/** A link in running text. */
export interface TextLink {
  text: string;
  target: string;
}

export interface TableBlock {
  kind: 'table';
  /** The number as printed: "4-30", "A-1", "7"; absent where captions were lost. */
  number?: string;
  /** The caption without the number. */
  title?: string;
  header: string[];
  /** Rectangular: every row has as many cells as the header. */
  rows: TableRow[];
  /** What its columns hold, where it has no titles of its own. */
  columns?: { name: number; in?: number; type?: number; required?: number; description?: number };
  /** Its first column holds statuses, whatever the titles. */
  isOfStatuses?: true;
  /** It is made of examples. */
  isShown?: true;
  /** Where its parameters stand, as the heading above it says. */
  place?: 'path' | 'query' | 'header' | 'body';
  /** Names under which links reach the table, as "document#name" in lower case; only formats with links have them. */
  anchors?: string[];
  at: Position;
}

/**
 * One logical row. A cell is plain text without markup; "\n" separates its paragraphs, a list item is a line that starts with "- ".
 * `at` names every physical row it was joined from; the first is where it starts.
 */
export interface TableRow {
  cells: string[];
  at: Position[];
  /** How far the name is moved in by fixed blanks; only where the profile reads that. */
  indent?: number;
  links?: RowLink[];
  /** One cell reaches over all columns: a heading between the rows, or a note. Only formats with such cells have it. */
  spansAll?: boolean;
}

/** A link inside a cell; `target` is "document#name" in lower case, or an address. */
export interface RowLink {
  column: number;
  target: string;
}

/** An entry of a contents list that lies beside the pages of a product. */
export interface ContentsEntry {
  document: string;
  title: string;
  /** Title of the entry above it. */
  chapter?: string;
}

export interface Source {
  /** File name or address, unique in a run; the `document` of every position. */
  id: string;
  mediaType:
    | 'text/plain'
    | 'text/html'
    | 'text/markdown'
    | 'application/json'
    | 'application/yaml'
    | 'text/x-rst'
    | 'application/pdf';
  bytes: Uint8Array;
  /** Texts of the files that it includes, by the names that it gives them. */
  included?: Readonly<Record<string, string>>;
  /** Path or address as given. */
  origin: string;
  sha256: string;
  /** Date (ISO) of a document that states none itself, as the user gives it. */
  date?: string;
  /** The date (ISO) on which the site last gave this copy of a page, where it could not be had in this run. */
  staleSince?: string;
}

export interface DocumentModel {
  source: Source;
  /** What the document was read with, and is to be interpreted with. */
  profile: Profile;
  blocks: Block[];
  /** The chapter that the page's own navigation names. */
  chapter?: string;
  /** Set for a contents list, which has no blocks. */
  contents?: ContentsEntry[];
  /** Every row of every table as it was met, before anything was joined: what the build has to account for. */
  physicalRows: Position[];
  /** What the reader had to say. */
  report: Report;
}
