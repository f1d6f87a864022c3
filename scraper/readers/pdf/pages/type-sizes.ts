// The sizes of type in a document: what is running text, what is a heading of a part, what is larger than that.
import type { SectionWords } from '../../../profiles/section-words.ts';
import type { PageLayout } from './page-layout.ts';

export interface TypeSizes {
  /** Points. */
  body: number;
  /** Size of headings such as "URI"; absent where they are not larger than running text. */
  part: number | undefined;
  /** Where running text ends to the right on pages of one column. */
  edge: number;
  /** Distance of the lines of a paragraph in a cell, as a multiple of the size of the font. */
  pitch: number;
}

/** A line that is larger than running text by this factor is set like a heading, in whatever weight: Chinese faces have few. */
const LARGER = 1.12;

/** Set like a heading. */
export function standsOut({ bold, size }: { bold: boolean; size: number }, { body }: Pick<TypeSizes, 'body'>): boolean {
  return bold || size > LARGER * body;
}

/** Text is seldom set wider; what is farther apart are paragraphs. */
const WIDEST = 1.4;
/** Part of all distances that the smallest usual one has at least. */
const USUAL = 0.1;

export function typeSizes(pages: readonly PageLayout[], words: SectionWords): TypeSizes {
  const body = new Map<number, number>();
  const parts = new Map<number, number>();
  const light = new Map<number, number>();
  const pitches = new Map<number, number>();
  let edge = 0;
  for (const page of pages) {
    for (const item of page.items) {
      const isColumn = page.parts[item.part]?.edge !== undefined;
      if (item.kind === 'table') {
        if (!isColumn) edge = Math.max(edge, item.table.right);
        for (const { lines } of item.table.rows.flatMap(({ cells }) => cells)) {
          lines.forEach(({ size, text, baseline }, index) => {
            add(body, size, text.length);
            const above = lines[index - 1];
            if (above) add(pitches, (baseline - above.baseline) / size, 1);
          });
        }
        continue;
      }
      const { line } = item;
      if (line.monospace) continue;
      if (!isColumn) edge = Math.max(edge, line.right);
      add(body, line.size, line.text.length);
      if (words.isBareHeading(line.text)) add(line.bold ? parts : light, line.size, 1);
    }
  }
  const size = most(body) ?? 10;
  const large = new Map([...light].filter(([one]) => standsOut({ bold: false, size: one }, { body: size })));
  const part = most(parts.size > 0 ? parts : large);
  return {
    body: size,
    part: part !== undefined && part > 1.04 * size ? part : undefined,
    edge,
    pitch: smallestUsual(pitches),
  };
}

/** Lines cannot stand nearer than their letters are high. */
function smallestUsual(pitches: ReadonlyMap<number, number>): number {
  const all = [...pitches].filter(([pitch]) => pitch >= 0.9 && pitch < 3).sort(([one], [other]) => one - other);
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  return Math.min(WIDEST, all.find(([, count]) => count >= USUAL * total)?.[0] ?? WIDEST);
}

function add(counts: Map<number, number>, value: number, weight: number): void {
  const rounded = Math.round(value * 20) / 20;
  counts.set(rounded, (counts.get(rounded) ?? 0) + weight);
}

function most(counts: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [size, weight] of counts) if (best === undefined || weight > (counts.get(best) ?? 0)) best = size;
  return best;
}
