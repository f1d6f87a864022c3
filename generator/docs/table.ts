// Markdown tables from cells that are already escaped.

export interface Column {
  title: string;
  /** Left out of the table when no row has anything in it. */
  optional?: boolean;
}

/** A table, or an empty string where there are no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const kept = columns.flatMap((column, index) => (!column.optional || rows.some((row) => row[index]) ? [index] : []));
  const line = (cells: readonly string[]): string => `| ${kept.map((index) => cells[index] ?? '').join(' | ')} |`;
  const titles = columns.map((column) => column.title);
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}
