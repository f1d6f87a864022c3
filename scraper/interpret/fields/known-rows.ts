// The rows of a document that were read before: the tables of shared objects stand on every page that uses them, so that three rows of four
// were printed before.
import type { TableRow } from '../../blocks/block.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../../reference/reference-model.ts';
import type { ConstraintReading } from '../phrases/read-constraints.ts';
import type { FieldColumns } from './columns.ts';
import type { RowMention } from './names/row-mention.ts';

/** A field with what its row says besides it. */
export interface RowField {
  field: Field;
  /** How deep it stands in the objects of the rows above it; 0 for none. */
  depth: number;
  mention?: RowMention;
  /** What was made of its description; a facts edition has none. */
  reading?: ConstraintReading;
}

/** What a row says wherever it stands, and what there is to report of it. */
export interface RowReading {
  fields: readonly RowField[];
  diagnostics: readonly Diagnostic[];
}

interface KnownRow extends RowReading {
  shape: string;
  row: TableRow;
}

/** Rows of one name and description that differ elsewhere; further ones are read each time. */
const MOST_ALIKE = 16;

export class KnownRows {
  private readonly rows = new Map<string, Map<string, KnownRow[]>>();
  private readonly shapes = new WeakMap<FieldColumns, string>();
  private readonly descriptions = new Map<string, Map<string, ConstraintReading>>();

  /** What the same cells in the same columns said; `read` reads them for the first time. */
  row(row: TableRow, columns: FieldColumns, read: () => RowReading): RowReading {
    // By the name, then by the description: a key with all cells in it would be another copy of the document.
    const name = row.cells[columns.name] ?? '';
    const words = row.cells[columns.description ?? row.cells.length - 1] ?? '';
    const ofName = this.rows.get(name) ?? new Map<string, KnownRow[]>();
    const alike = ofName.get(words) ?? [];
    const shape = this.shapeOf(columns);
    const known = alike.find((other) => other.shape === shape && isSameRow(other.row, row));
    if (known) return known;
    const reading = { ...read(), row, shape };
    if (alike.length < MOST_ALIKE) alike.push(reading);
    this.rows.set(name, ofName.set(words, alike));
    return reading;
  }

  /** Tables of one header have columns of their own that are equal. */
  private shapeOf(columns: FieldColumns): string {
    const shape = this.shapes.get(columns) ?? JSON.stringify(columns);
    this.shapes.set(columns, shape);
    return shape;
  }

  /** What a description said to a field, by its name and type; `read` reads it for the first time. */
  description(field: string, description: string, read: () => ConstraintReading): ConstraintReading {
    const ofField = this.descriptions.get(field) ?? new Map<string, ConstraintReading>();
    const known = ofField.get(description);
    if (known) return known;
    const reading = read();
    this.descriptions.set(field, ofField.set(description, reading));
    return reading;
  }
}

function isSameRow(one: TableRow, other: TableRow): boolean {
  if (one.indent !== other.indent || one.cells.length !== other.cells.length) return false;
  const links = one.links ?? [];
  const otherLinks = other.links ?? [];
  return (
    one.cells.every((cell, index) => cell === other.cells[index]) &&
    links.length === otherLinks.length &&
    links.every(({ column, target }, index) => {
      const link = otherLinks[index];
      return link?.column === column && link.target === target;
    })
  );
}
