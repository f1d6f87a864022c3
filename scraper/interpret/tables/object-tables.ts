// The object tables of one role of an operation, collected while its page is read and then resolved.
import { append } from '../../diagnostics/append.ts';
import type { TableBlock } from '../../blocks/block.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Body, Field, ObjectTable, TableRole } from '../../reference/reference-model.ts';
import type { Profile } from '../../profiles/profile.ts';
import { nameUntitledTables } from '../evidence/shapes/untitled-tables.ts';
import { readFields } from '../fields/read-fields.ts';
import { titleKey } from '../fields/names/similar-title.ts';
import { describedHolders, titled, typesIn, type FieldHolder, type TableHolder } from './field-holder.ts';
import type { InterpretContext } from './interpret-context.ts';
import { linkByExamples } from './references/link-by-examples.ts';
import { mapFreeKeys } from './nesting/map-free-keys.ts';
import {
  alikeHolder,
  bearsTypeTitle,
  linkedBeyond,
  linkedHolders,
  mentionedHolders,
  pointAt,
  pointedHolder,
  takesTable,
  type MentionScope,
} from './references/mentions.ts';
import { assignKeys } from '../fields/names/assign-keys.ts';
import { phraseSet } from '../phrases/phrase-sets.ts';
import { claims, furtherCases, pointAtCases } from './nesting/cases-of-field.ts';
import { casesOf } from './nesting/cases-of-object.ts';
import { nestNamed, type NestedFields } from './nesting/nest-named.ts';
import { pointAtShared } from './references/point-at-shared.ts';
import { takeValuesElsewhere } from './references/values-elsewhere.ts';
import { limitToCase } from './nesting/limit-to-case.ts';
import { bodyAsObject, rootField } from './nesting/body-object.ts';
import { describedTable, insertTable } from './references/described-table.ts';
import { casesOfTables, joinFields } from './join-fields.ts';
import { placeNamedTables } from './references/place-named-tables.ts';
import { replaceScalars } from './references/replace-scalars.ts';
import { reportUnreferenced } from './references/report-unreferenced.ts';
import { resolveReferences } from './references/resolve-references.ts';

/** Tables of other pages that one operation may bring in. */
const MOST_IMPORTED = 40;

export class ObjectTables {
  readonly tables: ObjectTable[] = [];
  readonly holders: FieldHolder[] = [];
  /** Bodies that are maps or arrays, as the fields they are resolved as. */
  readonly roots: { body: Body & { kind: 'root' }; field: Field }[] = [];
  /** Fields of objects whose rows stand in the tables of others, to be described when all tables are known. */
  private readonly nested: { owner: Field; nested: NestedFields }[] = [];
  private imported = 0;

  constructor(
    readonly role: TableRole,
    private readonly profile: Profile,
  ) {}

  /** Takes the rows of objects out of a table's rows, `depths` and names say which; what is left are its own fields. */
  private nest(rows: Field[], { depths }: InterpretContext): void {
    const { fields, inner } = nestNamed(rows, depths, this.profile.names);
    if (inner.length === 0) return;
    rows.length = 0;
    append(rows, fields);
    append(this.nested, inner);
  }

  add(block: TableBlock, fields: Field[], context: InterpretContext): TableHolder {
    this.nest(fields, context);
    const subject = this.profile.captions.subjectOf(block.title ?? '');
    if (subject !== undefined) limitToCase(block.title ?? '', fields, phraseSet(this.profile.language));
    const caption = subject ?? block.title ?? '';
    const title = this.profile.captions.isPhrase(caption) ? '' : caption.replace(/\s+/g, '');
    const table: ObjectTable = { key: '', title, role: this.role, fields, referenced: false, at: [block.at] };
    const namesField = subject !== undefined;
    const holder = { fields, order: this.holders.length, table, block, ...titled(title), namesField };
    if (block.isShown) table.inferred = true;
    this.tables.push(table);
    this.holders.push(holder);
    return holder;
  }

  /** `rows` are the fields that the body was read from. */
  addBody(body: Body, block: TableBlock, rows: readonly Field[], context: InterpretContext): void {
    if (body.kind === 'fields') {
      this.nest(body.fields, context);
      this.holders.push({ fields: body.fields, order: this.holders.length, block });
      return;
    }
    const field: Field = { name: '', type: body.type, constraints: [], at: body.at };
    const mention = rows[0] && context.mentions.get(rows[0]);
    if (mention) context.mentions.set(field, mention);
    this.roots.push({ body, field });
    this.holders.push({ fields: [field], order: this.holders.length, block });
  }

  /** A body that examples show; `element` stands for a list. */
  addInferred(body: Body, element?: Field): void {
    if (body.kind === 'root' && element) this.roots.push({ body, field: element });
    const fields = body.kind === 'fields' ? body.fields : element ? [element] : [];
    this.holders.push({ fields, order: this.holders.length });
  }

  /** Makes the fields of a body those of an object under one key. */
  wrapBody(
    body: Body & { kind: 'fields' },
    { key, isArray }: { key: string; isArray: boolean },
    context: InterpretContext,
  ): void {
    const made = bodyAsObject(body, key, this, context);
    if (!made) return;
    body.fields = [rootField(body, key, isArray, made.reference)];
    this.holders.push({ fields: body.fields, order: made.order });
  }

  /** Points the fields that mention a table by a link, a number or their own name at it; brings in tables of other pages. */
  link(other: ObjectTables, context: InterpretContext, report: Report): void {
    for (let next = this.nested.shift(); next; next = this.nested.shift()) {
      this.describe(next.owner, next.nested.fields, 'rows-of-object', context, report);
      for (const inner of next.nested.inner) this.nested.push(inner);
    }
    const titles = new Set(this.described().map(({ key = '' }) => key));
    for (let index = 0; index < this.holders.length; index += 1) {
      const holder = this.holders[index] as FieldHolder;
      for (const field of holder.fields) {
        pointAtShared(field, context.mentions.get(field), context.shared, titles, this.profile.objects);
        takeValuesElsewhere(field, context.mentions.get(field), context.pages, this.profile, report);
        if (!takesTable(field.type)) continue;
        const mention = context.mentions.get(field);
        const own = { field, holder, mention, holders: this.described(), all: this.holders };
        const target = this.targetOf(own, other, context, report);
        if (!target) continue;
        pointAt(field, target.table, context.links);
        const mentioned = mentionedHolders(own);
        const isClaimed = (table: TableHolder): boolean =>
          this.holders.some(({ fields }) =>
            fields.some((other) => other !== field && claims(other, context.mentions.get(other), table)),
          );
        const cases = furtherCases(field, target, mentioned, { words: this.profile, isClaimed }).map(
          ({ table }) => table,
        );
        if (cases.length > 0) pointAtCases(field, cases, context.links);
        for (const more of mentioned)
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
    code: 'fields-from-description' | 'fields-from-example' | 'rows-of-object',
    context: InterpretContext,
    report: Report,
  ): void {
    report.add(code, { name: field.name, fields: fields.map(({ name }) => name).join(', ') }, { at: field.at[0] });
    const table = describedTable(field, fields, this.role, code === 'fields-from-example');
    insertTable(this.tables, table);
    this.holders.push({ fields, order: this.holders.length, table, ...titled(field.name) });
    pointAt(field, table, context.links);
  }

  /** One object of several tables: what not all of them demand is optional. */
  private join(field: Field, target: TableHolder, more: TableHolder, report: Report): void {
    report.add('tables-joined', { name: field.name, title: target.table.title }, { at: more.table.at[0] });
    const cases = this.role === 'request' ? casesOfTables(field, target, more, this.profile.language) : undefined;
    joinFields(target.fields, more.fields, cases);
    append(target.table.at, more.table.at);
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
    assignKeys(this.tables, typesIn(this.holders));
  }

  resolve(other: ObjectTables, examples: readonly unknown[], context: InterpretContext, report: Report): void {
    resolveReferences(this.holders, other.tables, context.links, this.profile, report);
    replaceScalars(this.holders, examples, context, report);
  }

  /** Once all references are resolved: those of the other role may be to tables of this one. */
  mapFreeKeys(other: ObjectTables, examples: readonly unknown[]): void {
    mapFreeKeys(this.holders, [...this.holders, ...other.holders], this.tables, examples, this.profile.cells);
  }

  /** After that no table comes or goes. `parameters`: what the address and the headers hold. */
  settle(other: ObjectTables, parameters: readonly Field[], report: Report): void {
    assignKeys(this.tables, typesIn([...this.holders, ...other.holders]));
    for (const { body, field } of this.roots) body.type = field.type;
    reportUnreferenced(this.tables, parameters, report);
  }

  described(): TableHolder[] {
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
    // A page that was copied still links to the tables of the other one.
    const foreign = mention && !bearsTypeTitle(own) ? context.pages.linked(mention, field.name) : [];
    return (
      this.importLinked(linkedBeyond(foreign, own, this.holders[0]?.block?.at.document), context, report) ??
      pointedHolder(own) ??
      (mention ? linkedHolders(beyond)[0] : undefined) ??
      this.importLinked(foreign, context, report) ??
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
      return this.add(block, readFields(block, context, report) ?? [], context);
    }
    return undefined;
  }
}
