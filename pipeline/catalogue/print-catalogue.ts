// The report of a catalogue → catalogue.json for programs and catalogue.md for people.
import type { GeneratedFile } from '../../generator/generated-file.ts';
import type { CatalogueReport, CatalogueService } from './catalogue-report.ts';

/** Shapes that the page for people lists. */
const MOST_SHAPES = 30;

export function printCatalogue(report: CatalogueReport): GeneratedFile[] {
  return [
    { path: 'catalogue.json', text: `${JSON.stringify(report, null, 1)}\n` },
    { path: 'catalogue.md', text: pageOf(report) },
  ];
}

function pageOf({ services, shared }: CatalogueReport): string {
  const built = services.filter(({ operations }) => operations !== undefined);
  const total = built.reduce((sum, { operations = 0 }) => sum + operations, 0);
  const absent = services.filter(({ state }) => state === 'absent').map(({ id }) => id);
  const parts = [
    '# Services',
    `${built.length} services, ${total} operations.`,
    table(
      ['service', 'title', 'operations', 'rows read', 'explained', 'words left over', 'defects', 'quality', 'state'],
      services.filter(({ state }) => state !== 'absent').map(rowOf),
    ),
    ...(absent.length === 0 ? [] : [`Not at hand: ${absent.join(', ')}.`]),
    ...(shared.length === 0
      ? []
      : [
          '## Objects that services share',
          table(
            ['services', 'names', 'fields'],
            shared
              .slice(0, MOST_SHAPES)
              .map(({ services: holders, fields }) => [
                Object.keys(holders).join(', '),
                [...new Set(Object.values(holders).flat())].slice(0, 6).join(', '),
                Object.keys(fields).join(', '),
              ]),
          ),
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function rowOf({
  id,
  title,
  operations,
  rows,
  leftOverWords,
  defects,
  quality,
  state,
  errors,
}: CatalogueService): string[] {
  return [
    operations === undefined ? id : `[${id}](services/${id}/generated/docs/README.md)`,
    title,
    text(operations),
    text(rows?.read),
    text(rows?.explained),
    text(leftOverWords),
    text(defects),
    text(quality?.score),
    errors && errors.length > 0 ? `${state}: ${errors.join(', ')}` : state,
  ];
}

function text(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;')).join(' | ')} |`;
  return [line(titles), `|${'---|'.repeat(titles.length)}`, ...rows.map(line)].join('\n');
}
