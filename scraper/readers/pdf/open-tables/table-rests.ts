// The top of a page → what may be the rest of a table whose titles are not repeated there: lines whose texts stand in columns. Whether
// it is one, the columns of the table on the page before tell.
import type { Profile } from '../../../profiles/profile.ts';
import { endsBlock } from '../../text/raw-table.ts';
import { ColumnExtents } from './column-extents.ts';
import { bodyLine, FARTHEST_ROW, WIDEST_ROW_GAP } from './body-line.ts';
import { openTable } from './open-table.ts';
import type { PageTable } from '../ruled-tables/page-table.ts';
import type { RowEvidence } from './row-evidence.ts';
import { type Segment, textOf, type VisualLine } from '../lines/visual-lines.ts';

/** Lines that a page may have above the first of its text. */
const RUNNING_LINES = 4;
const MOST_COLUMNS = 50;

/** One for each line at which the text of the page may begin. */
export function tableRests(lines: readonly VisualLine[], evidence: RowEvidence, profile: Profile): PageTable[] {
  const rests: PageTable[] = [];
  for (let at = 0; at < Math.min(lines.length, RUNNING_LINES); at += 1) {
    const rest = restAt(lines.slice(at), evidence, profile);
    if (rest) rests.push(rest);
  }
  return rests;
}

function restAt(lines: readonly VisualLine[], evidence: RowEvidence, profile: Profile): PageTable | undefined {
  const columns = new ColumnExtents();
  const kept: VisualLine[] = [];
  let widest = 0;
  for (const whole of lines) {
    const line = { ...whole, segments: withBullets(whole.segments) };
    const above = kept.at(-1);
    const gap = above ? line.baseline - above.baseline : 0;
    if (
      line.segments.length > MOST_COLUMNS ||
      line.bold ||
      line.monospace ||
      endsBlock(line.segments.map(textOf).join(' '), profile)
    )
      break;
    const isParted = above !== undefined && evidence.isParted(above, line);
    if (gap > (isParted ? FARTHEST_ROW : WIDEST_ROW_GAP) * line.size) break;
    const isAtLeft = Math.abs((line.segments[0]?.left ?? 0) - (columns.extents[0]?.left ?? 0)) < line.size;
    if (line.segments.length === 1 && isAtLeft && gap > Math.max(1.6 * line.size, 1.15 * widest) && widest > 0) break;
    if (!takeLine(line, columns)) break;
    widest = Math.max(widest, gap);
    kept.push(line);
  }
  if (columns.extents.length < 2) return undefined;
  const body = kept.flatMap((line) => {
    const placed = columns.place(line);
    return placed ? [bodyLine(line, placed, columns)] : [];
  });
  return body.length === kept.length && body.some((line) => line.columns.length > 1)
    ? openTable([], body, columns, evidence)
    : undefined;
}

/** Texts may stand as near as words do: then the columns that are known already part them. */
function takeLine(line: VisualLine, columns: ColumnExtents): boolean {
  const placed = columns.extents.length > 1 ? columns.place(line) : undefined;
  if (!placed) return columns.addTitles(line);
  const isNew = placed.some(({ column, segment }) => segment.left > (columns.extents[column]?.right ?? 0));
  if (isNew) return columns.addTitles(line);
  for (const { column, segment } of placed) columns.widen(column, segment);
  return true;
}

/** A list mark and its text are one. */
function withBullets(segments: readonly Segment[]): Segment[] {
  const parts: Segment[] = [];
  for (const segment of segments) {
    const open = parts.at(-1);
    if (open && /^[^\p{L}\p{N}]$/u.test(textOf(open))) {
      open.runs = [...open.runs, ...segment.runs];
      open.right = segment.right;
    } else parts.push({ ...segment });
  }
  return parts;
}
