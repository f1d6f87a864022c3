// The cell of a column of defaults: it holds nothing but the value, or words.
import type { Constraint, Literal } from '../../reference/constraint.ts';
import type { Field } from '../../reference/reference-model.ts';
import type { Profile } from '../../profiles/profile.ts';
import { isIdentifier, isUpperCase, isValueToken, NUMBER, readLiteral, valueKindOf } from '../phrases/common/values.ts';

/** "86400 (one day)" */
const FIGURE = new RegExp(`^(${NUMBER})(?:\\s?\\([^()]{1,80}\\))?$`);

/** What is no value is a remark on the field; `doubt` is called with a lone word, which may be one. */
export function takeDefault(field: Field, cell: string, { cells }: Profile, doubt: (word: string) => void): void {
  if (cells.isWithoutLimit(cell)) return;
  const value = readDefault(cell, field);
  if (value !== undefined) field.constraints = withDefault(field.constraints, value);
  else {
    if (field.type.kind === 'scalar' && isValueToken(cell.trim())) doubt(cell.trim());
    field.description = [field.description ?? '', cell].join('\n').trim();
  }
}

/** Undefined for words, and for a value that the field cannot have. */
function readDefault(cell: string, { type, constraints, description = '' }: Field): Literal | undefined {
  if (type.kind !== 'scalar') return undefined;
  const text = cell
    .trim()
    .replace(/^`(.*)`$/, '$1')
    .replace(/[“”]/g, '"');
  const kind = valueKindOf(type);
  const plain = /^(["'])(.*)\1$/.exec(text)?.[2];
  const value = kind === 'number' ? readLiteral(FIGURE.exec(text)?.[1] ?? '', kind) : readLiteral(plain ?? text, kind);
  if (value === undefined) return undefined;
  for (const constraint of constraints)
    if (constraint.kind === 'enum') return constraint.values.includes(value) ? value : undefined;
  if (kind !== 'string' || plain !== undefined) return value;
  // Without quotation marks a word may be one of prose.
  const isWritten = isValueToken(text) && (isIdentifier(text) || isUpperCase(text) || mentions(description, text));
  return type.name === 'string' && isWritten ? value : undefined;
}

function mentions(description: string, word: string): boolean {
  return description.split(/[^\w.-]+/).some((one) => one.replace(/\.$/, '') === word);
}

/** A default beside another one of the description: nobody knows which of them holds. */
function withDefault(constraints: readonly Constraint[], value: Literal): Constraint[] {
  const known = constraints.find(({ kind }) => kind === 'default');
  if (known?.kind === 'default')
    return known.value === value ? [...constraints] : constraints.filter((constraint) => constraint !== known);
  return [...constraints, { kind: 'default', value }];
}
