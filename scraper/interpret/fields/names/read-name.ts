// The cell of names → the names of the fields that its row describes: mostly one. Narrow columns break names, editors write two of
// them into one cell, and some cells say in words that the key is the user's choice.
import type { Position } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { NameJoints } from '../../../profiles/name-joints.ts';
import type { NameEvidence } from './name-evidence.ts';

export interface RowNames {
  names: string[];
  /** Only one of the names is meant to be given. */
  areAlternatives?: true;
}

/** Names in a cell; none where it stands for no field. */
export function readNames(
  cell: string,
  joints: NameJoints,
  evidence: NameEvidence,
  report: Report,
  at: Position | undefined,
): RowNames {
  const name = cell.trim();
  if (name === '') return { names: [] };
  const several = joints.split(name);
  if (several && areNames(several.names, /^\S*\/\S*$/.test(name), evidence)) {
    const { names, areAlternatives } = several;
    report.add('names-in-one-cell', { cell: name, count: names.length }, { at });
    return { names, ...(areAlternatives ? { areAlternatives } : {}) };
  }
  return { names: [readName(name, evidence, report, at)] };
}

/** Prose has "or" between its words too: names are known elsewhere, or are no words. */
function areNames(names: readonly string[], isOneWord: boolean, evidence: NameEvidence): boolean {
  // A name may have a slash in it.
  if (isOneWord && !shareWord(names)) return false;
  return (
    new Set(names).size === names.length &&
    names.every((name) => evidence.placeOf(name) !== undefined || /^[a-z]|[_.-]|[a-z][A-Z]/.test(name))
  );
}

/** "box_name/box_id", but not "example.com/box_id". */
function shareWord(names: readonly string[]): boolean {
  const [first = [], ...more] = names.map((name) => name.split(/_|(?=[A-Z])/).map((word) => word.toLowerCase()));
  return !names.some((name) => /[.-]/.test(name)) && more.every((words) => words.some((word) => first.includes(word)));
}

function readName(name: string, evidence: NameEvidence, report: Report, at: Position | undefined): string {
  // A placeholder in braces or brackets is prose by intention: "{User defined key}".
  if (!/\s/.test(name) || /^[{[<].*[}\]>]$/.test(name)) return name;
  const joined = name.replace(/\s+/g, '');
  const place = evidence.placeOf(joined);
  // Words of prose stand for a key that users choose: "Name of the network".
  if (place === undefined && isProse(name)) {
    report.add('name-is-prose', { name }, { at });
    return `{${name}}`;
  }
  if (place === undefined) report.add('name-rejoined-without-evidence', { broken: name, name: joined }, { at });
  else report.add('name-rejoined', { broken: name, name: joined, place }, { at });
  return joined;
}

/** "Name of the network", "User-defined key-value pair". */
export function isProse(name: string): boolean {
  return name.length <= 80 && name.includes(' ') && /^[A-Z][a-z]+(?:[ -][A-Za-z]+)+$/.test(name);
}
