// The object tables of one role of an operation, collected while its page is read and then resolved.
import type { TableBlock } from '../../blocks/block.ts';
import { readingOrder } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Body, Field, ObjectTable, TableRole } from '../../reference/reference-model.ts';
import { forEachReference } from '../../reference/for-each-reference.ts';
import { captionSubject } from './caption-subject.ts';
import type { InterpretContext } from './interpret-context.ts';
import { describedFields } from '../evidence/described-fields.ts';
import { hasScalarUnder, keysUnder } from '../evidence/example-evidence.ts';
import { isFreeKey } from '../fields/free-key.ts';
import {
  alikeHolder,
  describedType,
  linkedHolders,
  mentionedHolders,
  namedInTypes,
  pointedHolder,
  takesTable,
  type MentionScope,
} from './mentions.ts';
import { isOpen, leafOf, withLeaf } from '../fields/type-leaf.ts';
import { readFields } from '../fields/read-field.ts';
import { resolveReferences } from './resolve-references.ts';
import { titled, type FieldHolder, type TableHolder } from './field-holder.ts';
import { printType } from '../fields/print-type.ts';
import { isSimilarTitle, titleKey } from '../fields/similar-title.ts';
import { nameUntitledTables } from '../evidence/untitled-tables.ts';

/** Tables of other pages that one operation may bring in. */
const MOST_IMPORTED = 40;

export class ObjectTables {
  readonly tables: ObjectTable[] = [];
  private readonly holders: FieldHolder[] = [];
  /** Bodies that are maps or arrays, as the fields they are resolved as. */
  private readonly roots: { body: Body & { kind: 'root' }; field: Field }[] = [];
  private imported = 0;

  constructor(private readonly role: TableRole) {}

  add(block: TableBlock, fields: Field[]): TableHolder {
    const subject = captionSubject(block.title ?? '');
    // "metadata field description (for encrypted disks)": what it demands, it demands in that case.
    const condition = subject === undefined ? undefined : /\(([^()]{1,120})\)$/.exec(block.title ?? '')?.[1];
    if (condition !== undefined)
      for (const field of fields)
        if (field.required)
          Object.assign(field, {
            required: false,
            constraints: [...field.constraints, { kind: 'required-when', condition }],
          });
    const title = (subject ?? block.title ?? '').replace(/\s+/g, '');
    const table: ObjectTable = { key: '', title, role: this.role, fields, referenced: false, at: [block.at] };
    const holder = {
      fields,
      order: this.holders.length,
      table,
      block,
      ...titled(title),
      namesField: subject !== undefined,
    };
    this.tables.push(table);
    this.holders.push(holder);
    return holder;
  }

  /** `rows` are the fields that the body was read from. */
  addBody(body: Body, block: TableBlock, rows: readonly Field[], context: InterpretContext): void {
    if (body.kind === 'fields') {
      this.holders.push({ fields: body.fields, order: this.holders.length, block });
      return;
    }
    const field: Field = { name: '', type: body.type, constraints: [], at: body.at };
    const mention = rows[0] && context.mentions.get(rows[0]);
    if (mention) context.mentions.set(field, mention);
    this.roots.push({ body, field });
    this.holders.push({ fields: [field], order: this.holders.length, block });
  }

  /** Makes the fields of a body those of an object under one key. */
  wrapBody(
    body: Body & { kind: 'fields' },
    { key, isArray }: { key: string; isArray: boolean },
    context: InterpretContext,
  ): void {
    const { fields } = body;
    const index = this.holders.findIndex((holder) => holder.fields === fields && !holder.table);
    const holder = this.holders[index];
    if (!holder) return;
    const table: ObjectTable = { key: '', title: key, role: this.role, fields, referenced: true, at: [...body.at] };
    const reference = { kind: 'reference', title: key } as const;
    body.fields = [
      { name: key, type: isArray ? { kind: 'array', items: reference } : reference, constraints: [], at: [...body.at] },
    ];
    if (fields.some(({ required }) => required)) (body.fields[0] as Field).required = true;
    this.holders[index] = { ...holder, table, ...titled(key) };
    this.holders.push({ fields: body.fields, order: holder.order });
    this.tables.unshift(table);
    context.links.set(reference, table);
  }

  /** Points the fields that mention a table by a link, a number or their own name at it; brings in tables of other pages. */
  link(other: ObjectTables, context: InterpretContext, report: Report): void {
    for (let index = 0; index < this.holders.length; index += 1) {
      const holder = this.holders[index] as FieldHolder;
      for (const field of holder.fields) {
        if (!takesTable(field.type)) continue;
        const mention = context.mentions.get(field);
        const own = { field, holder, mention, holders: this.described() };
        const target = this.targetOf(own, other, context, report);
        if (!target) continue;
        this.point(field, target.table, context);
        for (const more of mentionedHolders(own))
          if (more !== target && titleKey(more.table.title) === titleKey(target.table.title))
            this.join(field, target, more, report);
      }
    }
  }

  /** Tables that nothing mentions go to the fields whose examples have their keys. */
  linkByExamples(examples: readonly unknown[], context: InterpretContext, report: Report): void {
    if (examples.length > 0) this.addDescribed(examples, context, report);
    const unmentioned = this.described().filter(({ table, block }) => !table.referenced && block !== undefined);
    if (unmentioned.length === 0) return;
    const isNamed = namedInTypes(this.holders);
    const pending = unmentioned.filter(({ table }) => !isNamed(table.title));
    if (pending.length === 0) return;
    for (const { fields } of [...this.holders]) {
      for (const field of fields) {
        if (!isOpen(field.type)) continue;
        const keys = keysUnder(field.name, examples);
        const target = pending.find(
          ({ table }) => !table.referenced && table.fields !== fields && agree(keys, table.fields),
        );
        if (!target) continue;
        report.add(
          'table-title-inferred',
          { title: field.name, evidence: 'the keys of the example' },
          { at: target.table.at[0] },
        );
        this.point(field, target.table, context);
      }
    }
  }

  private addDescribed(examples: readonly unknown[], context: InterpretContext, report: Report): void {
    for (const field of this.holders.flatMap(({ fields }) => fields)) {
      if (
        leafOf(field.type).kind !== 'object' ||
        this.described().some(({ title }) => isSimilarTitle(title ?? '', field.name))
      )
        continue;
      const fields = describedFields(field, examples);
      if (fields.length > 0) this.describe(field, fields, 'fields-from-description', context, report);
    }
  }

  /** Adds a table of the field's object that the page does not have as one. */
  describe(
    field: Field,
    fields: Field[],
    code: 'fields-from-description' | 'rows-of-object',
    context: InterpretContext,
    report: Report,
  ): void {
    report.add(code, { name: field.name, fields: fields.map(({ name }) => name).join(', ') }, { at: field.at[0] });
    const table: ObjectTable = {
      key: '',
      title: '',
      role: this.role,
      fields,
      referenced: true,
      at: [...(fields[0]?.at ?? field.at)],
    };
    const later = this.tables.findIndex(({ at }) => readingOrder(at[0], table.at[0]) > 0);
    this.tables.splice(later < 0 ? this.tables.length : later, 0, table);
    this.holders.push({ fields, order: this.holders.length, table, ...titled(field.name) });
    this.point(field, table, context);
  }

  private point(field: Field, table: ObjectTable, context: InterpretContext): void {
    if (table.title === '') table.title = field.name.replace(/\s+/g, '');
    table.referenced = true;
    const reference = { kind: 'reference', title: table.title } as const;
    field.type = describedType(field.type, reference);
    context.links.set(reference, table);
  }

  /** One object of several tables: what not all of them demand is optional. */
  private join(field: Field, target: TableHolder, more: TableHolder, report: Report): void {
    report.add('tables-joined', { name: field.name, title: target.table.title }, { at: more.table.at[0] });
    for (const one of target.fields)
      if (one.required && !more.fields.some(({ name, required }) => name === one.name && required))
        one.required = false;
    for (const one of more.fields) {
      const same = target.fields.find(({ name }) => name === one.name);
      if (same) same.at.push(...one.at);
      else target.fields.push(one.required ? { ...one, required: false } : one);
    }
    target.table.at.push(...more.table.at);
    this.tables.splice(this.tables.indexOf(more.table), 1);
    this.holders.splice(this.holders.indexOf(more), 1);
  }

  /** A field said to hold scalars whose object a table of its name describes: the table knows more, unless examples agree with the field. */
  private replaceScalars(examples: readonly unknown[], context: InterpretContext, report: Report): void {
    for (const { table, fields: own, namesField } of this.described()) {
      if (!namesField || table.referenced) continue;
      const candidates = this.holders
        .filter(({ fields }) => fields !== own)
        .flatMap(({ fields }) => fields)
        .filter((field) => leafOf(field.type).kind === 'scalar' && isSimilarTitle(field.name, table.title));
      const [field] = candidates;
      if (!field || candidates.length > 1 || hasScalarUnder(field.name, examples)) continue;
      report.add(
        'type-replaced-by-table',
        { name: field.name, type: printType(field.type), title: table.title },
        { at: field.at[0] },
      );
      field.constraints = [];
      this.point(field, table, context);
      forEachReference(field.type, (reference) => (reference.table = table.key));
    }
  }

  /** Names what has no name, and gives every table its key. */
  name(example: unknown, report: Report): void {
    nameUntitledTables(
      this.holders.filter(({ table }) => !table).flatMap(({ fields }) => fields),
      this.tables,
      example,
      report,
    );
    this.assignKeys();
  }

  resolve(other: ObjectTables, examples: readonly unknown[], context: InterpretContext, report: Report): void {
    resolveReferences(this.holders, other.tables, context.links, report);
    this.replaceScalars(examples, context, report);
    this.mapFreeKeys();
    for (const { body, field } of this.roots) body.type = field.type;
    for (const table of this.tables)
      if (!table.referenced)
        report.add('table-unreferenced', { title: table.title, fields: table.fields.length }, { at: table.at[0] });
  }

  /** A table of one row that stands for a key of the user's choice describes the values of a map. */
  private mapFreeKeys(): void {
    for (const { table, fields } of this.described()) {
      const [row] = fields;
      if (fields.length !== 1 || !row || !isFreeKey(row.name) || !table.referenced) continue;
      const refersToIt = ({ type }: Field): boolean => {
        const leaf = leafOf(type);
        return leaf.kind === 'reference' && leaf.table === table.key;
      };
      // A map of itself, or one that only leftovers mention, stays a table: its rows would be nowhere.
      const isPublished = (holder: FieldHolder): boolean => holder.table === undefined || holder.table.referenced;
      if (refersToIt(row) || !this.holders.some((holder) => isPublished(holder) && holder.fields.some(refersToIt)))
        continue;
      for (const field of this.holders.flatMap((holder) => holder.fields).filter(refersToIt)) {
        field.type = withLeaf(field.type, { kind: 'map', values: row.type });
        field.at.push(...table.at, ...row.at);
      }
      this.tables.splice(this.tables.indexOf(table), 1);
    }
  }

  private described(): TableHolder[] {
    return this.holders.filter((holder): holder is TableHolder => holder.table !== undefined);
  }

  /** The own table of a link or of the field's name, then the table of another part or page that it links to, then a guess. */
  private targetOf(
    own: MentionScope<TableHolder>,
    other: ObjectTables,
    context: InterpretContext,
    report: Report,
  ): TableHolder | undefined {
    const { field, mention } = own;
    const beyond = { ...own, holders: other.described() };
    return (
      pointedHolder(own) ??
      (mention
        ? (linkedHolders(beyond)[0] ?? this.importLinked(context.pages.linked(mention, field.name), context, report))
        : undefined) ??
      alikeHolder(own) ??
      (mention ? (pointedHolder(beyond) ?? alikeHolder(beyond)) : undefined)
    );
  }

  private importLinked(
    blocks: readonly TableBlock[],
    context: InterpretContext,
    report: Report,
  ): TableHolder | undefined {
    for (const block of blocks) {
      const known = this.described().find((holder) => holder.block === block);
      if (known) return known;
      if (this.imported >= MOST_IMPORTED || this.holders.some((holder) => holder.block === block)) continue;
      this.imported += 1;
      return this.add(block, readFields(block, context, report) ?? []);
    }
    return undefined;
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

/** Most keys of the examples are fields of the table. */
function agree(keys: ReadonlySet<string>, fields: readonly Field[]): boolean {
  const known = [...keys].filter((key) => fields.some(({ name }) => name === key)).length;
  return known > 0 && known * 3 >= keys.size * 2;
}
