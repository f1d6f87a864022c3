// A default that names a listed value by its spelling or by what it means: "defaults to English" with "en_US: English".
import type { Cell } from '../cell.ts';

/** The listed value whose spelling, or whose whole text, the default gives: "defaults to English" with "en_US: English". */
export function explainedValue(cell: Cell, text: string): string | undefined {
  const wanted = text
    .trim()
    .replace(/[.,;].*$/s, '')
    .toLowerCase();
  const entries = cell.parts.flatMap((part) => (part.kind === 'options' ? part.entries : []));
  const spelled = entries.find((entry) => entry.value.toLowerCase() === wanted);
  if (spelled !== undefined) return spelled.value;
  const short = wanted.replace(/ (?:order|mode|type)$/, '');
  const meant = entries.filter(
    (entry) =>
      (entry.gloss ?? '')
        .toLowerCase()
        .replace(/[.;]$/, '')
        .replace(/ (?:order|mode|type)$/, '') === short,
  );
  return meant.length === 1 ? meant[0]?.value : undefined;
}
