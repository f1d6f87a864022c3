// Rows as they stand in a text → rows as wide as their header.
import { limits } from '../../diagnostics/limits.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';

/** A row is made as wide as its header: without a limit, a page of wide headers and many rows would fill the memory. */
export function withinColumns(titles: readonly string[]): string[] {
  const { most } = limits.columns;
  return titles.length > most ? [...titles.slice(0, most - 1), titles.slice(most - 1).join(' ')] : [...titles];
}

export function fitCells(cells: string[], expected: number, at: Position, report: Report): string[] {
  const found = cells.length;
  if (found === expected) return cells;
  const quote = cells.join(' | ').slice(0, 200);
  if (found > expected) {
    report.add('row-too-many-cells', { expected, found }, { at, quote });
    return [...cells.slice(0, expected - 1), cells.slice(expected - 1).join(' ')];
  }
  // A lost last cell is an empty description; more than that is a row cut short.
  if (found < expected - 1) report.add('row-too-few-cells', { expected, found }, { at, quote });
  return [...cells, ...Array<string>(expected - found).fill('')];
}
