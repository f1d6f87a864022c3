// One row of a parameter or object table → its fields. A row is read once: what it says of other places of the document goes with it.
import { append } from '../../diagnostics/append.ts';
import type { TableRow } from '../../blocks/block.ts';
import { splitMarks } from '../../blocks/note-marks.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import { printConstraints, readStatements } from './constraint-vocabulary.ts';
import type { Field } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import type { NameCell } from '../../profiles/name-words.ts';
import type { FieldColumns } from './columns.ts';
import type { FieldContext } from './field-context.ts';
import { joinProse, toldProse } from './limits-cell.ts';
import type { RowField } from './known-rows.ts';
import { mentionOf } from './names/row-mention.ts';
import { withoutLongLists } from './without-long-lists.ts';
import { readConstraints, type ConstraintReading } from '../phrases/read-constraints.ts';
import { phraseSet } from '../phrases/phrase-sets.ts';
import { withMediaType } from './types/media-type.ts';
import { ENCODED_TYPE, isEncoded, withEncoding } from './types/encoded-type.ts';
import { printType } from './types/print-type.ts';
import { takeDefault } from './read-default.ts';
import { readMandatory } from './read-mandatory.ts';
import { readNames } from './names/read-name.ts';
import { readTypeCell, typeAbove } from './types/read-type-cell.ts';
import { withStatedLength } from './stated-length.ts';
import { withWideTime, withWideValues } from './types/wide-time.ts';

/** What reading a row may ask. */
export type RowContext = Pick<FieldContext, 'profile' | 'evidence' | 'known'>;

/** The fields of a row: one, or one for each name in its cell. */
export function readRow(
  row: TableRow,
  columns: FieldColumns,
  notes: ReadonlyMap<string, string>,
  context: RowContext,
  report: Report,
): RowField[] {
  const at = row.at[0];
  // A profile may read more from the signs beside a name than that there is a note.
  const written = context.profile.names.read(row.cells[columns.name] ?? '');
  const own = splitMarks(written.name);
  const { cells, marks } = withoutMarks(row.cells, own.marks, columns);
  const { names, areAlternatives } = readNames(own.text, context.profile.names.joints, context.evidence, report, at);
  if (names.length === 0)
    for (const place of row.at)
      report.add('row-without-name', {}, { at: place, quote: row.cells.join(' | ').slice(0, 200) });
  return names.map((name) => {
    const read = readField({ ...row, cells }, { ...written, name }, columns, context, report);
    const { field } = read;
    if (areAlternatives && field.required) field.required = false;
    if (marks.length === 0) return read;
    report.add('footnote-mark', { name, marks: marks.join(', ') }, { at });
    const said = marks.flatMap((mark) => notes.get(mark) ?? []);
    if (said.length > 0 && columns.constraints === undefined)
      field.description = [field.description ?? '', ...said].join('\n').trim();
    return read;
  });
}

/** The other short cells without the marks of footnotes; `marks` are those at the name. */
function withoutMarks(
  cells: readonly string[],
  known: readonly string[],
  columns: FieldColumns,
): { cells: string[]; marks: string[] } {
  const plain = [...cells];
  const marks = [...known];
  for (const column of [columns.mandatory, columns.type]) {
    if (column === undefined) continue;
    const split = splitMarks(plain[column] ?? '');
    plain[column] = split.text;
    append(marks, split.marks);
  }
  return { cells: plain, marks: [...new Set(marks)] };
}

function readField(
  row: TableRow,
  written: NameCell,
  columns: FieldColumns,
  context: RowContext,
  report: Report,
): RowField {
  const cell = (column: number | undefined): string => (column === undefined ? '' : (row.cells[column] ?? ''));
  const at = row.at[0];
  const { profile } = context;
  const { name } = written;
  const above = columns.type === undefined ? typeAbove(cell(columns.description), profile) : undefined;
  const stated = profile.names.typeOf(above?.cell ?? cell(columns.type));
  const prose = [above?.description ?? cell(columns.description), cell(columns.limits), cell(columns.values)] as const;
  const description = joinProse(prose, profile);
  const single = profile.types.isChoice(stated.type)
    ? choiceType(description, name, context)
    : isEncoded(stated.type)
      ? ENCODED_TYPE
      : readTypeCell(stated.type, name, columns.type !== undefined, profile, report, at);
  const type: TypeRef = written.isArray && single.kind !== 'array' ? { kind: 'array', items: single } : single;
  const field: Field = { name, type, constraints: [], at: [...row.at] };
  const { required, when, remark, isUnknown } = readMandatory(cell(columns.mandatory), name, profile, report, at);
  const otherwise = isUnknown ? undefined : (written.required ?? profile.names.requiredIn(description));
  const isRequired = required ?? (stated.isOptional ? false : otherwise);
  if (isRequired !== undefined) field.required = isRequired;
  const { indent = 0 } = row;
  const depth = written.depth > 0 ? written.depth + (profile.names.isIndented ? 0 : indent) : indent;
  const read: RowField = { field, depth };
  const mention = mentionOf(row, columns, profile);
  // A type cell without a type leaves the table to say what it is, and the examples whether it is a list.
  if (mention) read.mention = type.kind === 'any' ? { ...mention, typeIsTable: true } : mention;
  if (columns.constraints !== undefined) {
    const statements = readStatements(cell(columns.constraints), type, (part) =>
      report.add('edition-constraint', { part }, { at }),
    );
    Object.assign(field, statements);
  } else {
    if (description !== '' || remark) field.description = [description, remark ?? ''].join('\n').trim();
    const told = toldProse(prose, type, profile);
    const reading = withoutLongLists(readOnce(told, type, name, context), report, at);
    field.constraints = withStatedLength(reading.constraints, cell(columns.type), profile);
    if (reading.stated.length > 0) field.withdrawn = reading.stated;
    const known = withMediaType(field, description, phraseSet(profile.language).media, report);
    read.reading = reading;
    reportUnread(name, known ? { ...reading, unread: [] } : reading, report, at);
    if (isEncoded(stated.type)) field.constraints = withEncoding(field.constraints);
    const doubt = (quote: string): void => report.add('constraint-unread', { name }, { at, quote });
    takeDefault(field, cell(columns.default), profile, doubt);
    field.type = withWideValues(withWideTime(type, description, profile.language), field.constraints);
    if (when !== undefined && !field.constraints.some(({ kind }) => kind === 'required-when'))
      field.constraints = [...field.constraints, { kind: 'required-when', condition: when }];
    if (written.isDeprecated && !field.constraints.some(({ kind }) => kind === 'deprecated'))
      field.constraints = [...field.constraints, { kind: 'deprecated' }];
    if (stated.isNullable && !field.constraints.some(({ kind }) => kind === 'nullable'))
      field.constraints = [...field.constraints, { kind: 'nullable' }];
  }
  return read;
}

/** An "Enum" is of the type of the values that its description lists. */
function choiceType(description: string, name: string, context: RowContext): TypeRef {
  const { constraints, stated } = readOnce(description, { kind: 'scalar', name: 'string' }, name, context);
  const values = [...constraints, ...stated].flatMap((one) => (one.kind === 'enum' ? one.values : []));
  const numbers = values.filter((value) => /^-?\d{1,15}$/.test(String(value))).length;
  if (values.length === 0 || (numbers > 0 && numbers < values.length)) return { kind: 'any' };
  return { kind: 'scalar', name: numbers > 0 ? 'whole-number' : 'string' };
}

function reportUnread(name: string, reading: ConstraintReading, report: Report, at: Position | undefined): void {
  for (const sentence of reading.unread) report.add('constraint-unread', { name }, { at, quote: sentence });
  for (const { constraint, leftOver, sentence } of reading.withheld)
    report.add(
      'constraint-withheld',
      { name, constraint: printConstraints([constraint]), words: leftOver.join(', ') },
      { at, quote: sentence },
    );
}

/** Most descriptions stand in the document several times: each is read once. */
function readOnce(description: string, type: TypeRef, name: string, { known, profile }: RowContext): ConstraintReading {
  return known.description(`${name}\n${printType(type)}`, description, () =>
    readConstraints(description, type, name, profile.language),
  );
}
