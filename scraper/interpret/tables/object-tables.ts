// The object tables of one role of an operation, collected while its page is read and then resolved.
import type { TableBlock } from '../../blocks/block.ts';
import { readingOrder } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Body, Field, ObjectTable, TableRole } from '../../reference/reference-model.ts';
import type { Profile } from '../../profiles/profile.ts';
import { nameUntitledTables } from '../evidence/untitled-tables.ts';
import { readFields } from '../fields/read-field.ts';
import { isSimilarTitle, titleKey } from '../fields/similar-title.ts';
import { describedHolders, titled, type FieldHolder, type TableHolder } from './field-holder.ts';
import type { InterpretContext } from './interpret-context.ts';
import { linkByExamples } from './link-by-examples.ts';
import { mapFreeKeys } from './map-free-keys.ts';
import {
  alikeHolder,
  linkedHolders,
  mentionedHolders,
  pointAt,
  pointedHolder,
  takesTable,
  type MentionScope,
} from './mentions.ts';
import { casesOf } from './cases-of-object.ts';
import { joinFields } from './join-fields.ts';
import { placeNamedTables } from './place-named-tables.ts';
import { replaceScalars } from './replace-scalars.ts';
import { resolveReferences } from './resolve-references.ts';

/** Tables of other pages that one operation may bring in. */
const MOST_IMPORTED = 40;

export class ObjectTables {
  readonly tables: ObjectTable[] = [];
  private readonly holders: FieldHolder[] = [];
  /** Bodies that are maps or arrays, as the fields they are resolved as. */
  private readonly roots: { body: Body & { kind: 'root' }; field: Field }[] = [];
  private imported = 0;

  constructor(
    private readonly role: TableRole,
    private readonly profile: Profile,
  ) {}

  add(block: TableBlock, fields: Field[]): TableHolder {
    const subject = this.profile.captions.subjectOf(block.title ?? '');
    // "metadata field description (for encrypted disks)": what it demands, it demands in that case.
    const condition =
      subject === undefined ? undefined : /\(((?:for|when|if|only|in) [^()]{1,120})\)$/i.exec(block.title ?? '')?.[1];
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
        pointAt(field, target.table, context.links);
        for (const more of mentionedHolders(own))
          if (more !== target && titleKey(more.table.title) === titleKey(target.table.title))
            this.join(field, target, more, report);
      }
    }
    for (const { field, target, more } of casesOf(this.holders, context.links)) this.join(field, target, more, report);
  }

  /** Tables that nothing mentions go to the fields whose examples have their keys. */
  linkByExamples(examples: readonly unknown[], context: InterpretContext, report: Report): void {
    const describe = (field: Field, fields: Field[]): void =>
      this.describe(field, fields, 'fields-from-description', context, report);
    linkByExamples(this.holders, examples, context, describe, report);
    placeNamedTables(this.holders, examples, context.links, report);
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
    pointAt(field, table, context.links);
  }

  /** One object of several tables: what not all of them demand is optional. */
  private join(field: Field, target: TableHolder, more: TableHolder, report: Report): void {
    report.add('tables-joined', { name: field.name, title: target.table.title }, { at: more.table.at[0] });
    joinFields(target.fields, more.fields);
    target.table.at.push(...more.table.at);
    this.tables.splice(this.tables.indexOf(more.table), 1);
    this.holders.splice(this.holders.indexOf(more), 1);
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

  /** `parameters`: what the address and the headers hold. */
  resolve(
    other: ObjectTables,
    { examples, parameters }: { examples: readonly unknown[]; parameters: readonly Field[] },
    context: InterpretContext,
    report: Report,
  ): void {
    resolveReferences(this.holders, other.tables, { links: context.links, types: this.profile.types }, report);
    replaceScalars(this.holders, examples, context, report);
    mapFreeKeys(this.holders, this.tables, this.profile.cells);
    for (const { body, field } of this.roots) body.type = field.type;
    for (const table of this.tables)
      if (!table.referenced)
        report.add(
          parameters.some(({ name }) => isSimilarTitle(name, table.title))
            ? 'table-of-parameter'
            : 'table-unreferenced',
          { title: table.title, fields: table.fields.length },
          { at: table.at[0] },
        );
  }

  private described(): TableHolder[] {
    return describedHolders(this.holders);
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
