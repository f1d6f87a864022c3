// The object tables of one role of an operation, collected while its page is read and then resolved.
import type { TableBlock } from '../blocks/block.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Body, Field, ObjectTable, TableRole } from '../reference/reference-model.ts';
import { resolveReferences, type FieldHolder } from './resolve-references.ts';
import { titleKey } from './similar-title.ts';
import { nameUntitledTables } from './untitled-tables.ts';

export class ObjectTables {
  readonly tables: ObjectTable[] = [];
  private readonly holders: FieldHolder[] = [];

  constructor(private readonly role: TableRole) {}

  add(block: TableBlock, fields: Field[]): void {
    const title = (block.title ?? '').replace(/\s+/g, '');
    const table: ObjectTable = { key: '', title, role: this.role, fields, referenced: false, at: [block.at] };
    this.tables.push(table);
    this.holders.push({ fields, order: this.holders.length, table });
  }

  addBody(body: Body): void {
    const fields: Field[] = body.kind === 'fields' ? body.fields : [{ name: '', type: body.type, constraints: [], at: body.at }];
    this.holders.push({ fields, order: this.holders.length });
  }

  /** Fields of a header or of any other table that may name objects but is no body. */
  resolve(example: unknown, other: ObjectTables, report: Report): void {
    nameUntitledTables(this.holders.filter(({ table }) => !table).flatMap(({ fields }) => fields), this.tables, example, report);
    this.assignKeys();
    resolveReferences(this.holders, other.tables, report);
    for (const table of this.tables) if (!table.referenced) report.add('table-unreferenced', { title: table.title, fields: table.fields.length }, { at: table.at[0] });
  }

  /** "request/options", "request/options~2" ...: unique within the operation, the same on every run. */
  private assignKeys(): void {
    const count = new Map<string, number>();
    for (const table of this.tables) {
      const title = titleKey(table.title);
      const number = (count.get(title) ?? 0) + 1;
      count.set(title, number);
      table.key = `${this.role}/${table.title}${number === 1 ? '' : `~${number}`}`;
    }
  }
}
