// The objects that documents describe once for all operations: which there are, known before anything is interpreted, so that every
// page finds those of the others by name or by link.
import { posix } from 'node:path';
import type { Block, DocumentModel, TableBlock } from '../../blocks/block.ts';
import { withOrigin } from '../../blocks/with-origin.ts';
import type { Position } from '../../diagnostics/position.ts';
import { fieldColumns } from '../fields/columns.ts';
import { titleKey } from '../fields/names/similar-title.ts';
import type { Profile } from '../../profiles/profile.ts';
import { listedValues } from './references/listed-values.ts';
import { SHARED } from '../../reference/shared-key.ts';
import { HeadingPath } from './nesting/heading-path.ts';

export interface SharedObject {
  /** "shared/Lamp": where types of all operations find it. */
  key: string;
  title: string;
  document: string;
  at: Position;
  tables: readonly TableBlock[];
  /** Names of the objects of which each will do, where no table but a list says what it is. */
  options: readonly string[];
  /** The table that lists them, in an edition. */
  list?: TableBlock;
  /** The text of a payload that shows the types of its fields. */
  shown?: string;
  /** Its heading is that of a part of an operation too, whose table it then is. */
  isPart?: true;
}

/** What is asked about the objects of all documents. */
export interface SharedObjects {
  /** The object of a name as types write it, in either case and number. */
  named(name: string): string | undefined;
  /** The object that a link leads to. */
  linked(target: string): string | undefined;
  /** The values that the table lists which a link leads to: a ListedValues as JSON. */
  listed(target: string): string | undefined;
  titleOf(key: string): string;
}

/** How an edition says in which document its next objects are described. */
const ORIGIN = /^Described in: (.{1,400})$/;

interface Found {
  title: string;
  at: Position;
  tables: TableBlock[];
  options: string[];
  list?: TableBlock;
  shown?: string;
  anchors: string[];
  document: string;
  /** Links to the page as a whole mean it. */
  isOfPage: boolean;
  isPart?: boolean;
}

export class SharedIndex implements SharedObjects {
  private readonly byDocument = new Map<string, SharedObject[]>();
  private readonly found: Found[] = [];
  private readonly byTitle = new Map<string, SharedObject>();
  private readonly byLink = new Map<string, SharedObject>();
  private readonly byKey = new Map<string, SharedObject>();
  private readonly lists = new Map<string, string>();
  /** Where links in type cells lead. */
  private readonly asked = new Set<string>();

  constructor(documents: readonly DocumentModel[]) {
    const used = documents.filter(({ profile }) => profile.objects.isUsed);
    for (const { blocks, profile } of used)
      for (const block of blocks) if (block.kind === 'table') this.collectAsked(block, profile);
    for (const document of documents)
      if (document.profile.objects.isUsed) {
        this.collect(document);
        this.collectLists(document);
        this.collectSection(document);
      }
    this.index();
  }

  named(name: string): string | undefined {
    const key = titleKey(name);
    const found = this.byTitle.get(key) ?? (key.endsWith('s') ? this.byTitle.get(key.slice(0, -1)) : undefined);
    return found?.key;
  }

  linked(target: string): string | undefined {
    return this.byLink.get(linkKey(target))?.key;
  }

  listed(target: string): string | undefined {
    return this.lists.get(linkKey(target));
  }

  titleOf(key: string): string {
    return this.byKey.get(key)?.title ?? key.slice(SHARED.length);
  }

  /** The objects of one document. */
  of(document: string): readonly SharedObject[] {
    return this.byDocument.get(document) ?? [];
  }

  private collect(document: DocumentModel): void {
    const { operations, objects } = document.profile;
    const path = new HeadingPath();
    const first = document.blocks.find(({ kind }) => kind === 'heading');
    let current: (Found & { level: number; isOnlyAsked: boolean }) | undefined;
    let isOpen = true;
    let isShown = false;
    const close = (): void => {
      if (current && (!current.isOnlyAsked || current.tables.length > 0)) this.found.push(current);
      current = undefined;
    };
    for (const block of document.blocks) {
      if (block.kind === 'heading') {
        const { level, text } = path.enter(block);
        const isOperation =
          operations.addressOfTitle(text) !== undefined || operations.addressesIn(text, 'heading').length > 0;
        const named = isOperation ? undefined : objects.nameOf(text);
        // What a type cell links to is an object, whatever its heading says.
        const isAsked =
          named === undefined &&
          !isOperation &&
          (block.anchors ?? []).some((anchor) => this.asked.has(linkKey(anchor)));
        const name = isAsked ? text : named;
        if (name !== undefined || (current && level <= current.level)) close();
        isOpen = name !== undefined || objects.isPart(text);
        isShown = objects.isShown(text);
        if (name !== undefined)
          current = {
            title: name,
            at: block.at,
            level,
            tables: [],
            options: [],
            anchors: path.all.flatMap((heading) => heading.block.anchors ?? []),
            document: document.source.id,
            isOfPage: block === first,
            isOnlyAsked: isAsked,
            isPart: document.profile.sections.partOf(text) !== undefined,
          };
        continue;
      }
      if (current && isShown && block.kind === 'code') current.shown ??= block.text;
      // What stands below headings of something else is none of its fields.
      if (!current || !isOpen) continue;
      if (block.kind === 'table' && fieldColumns(block, document.profile)) current.tables.push(block);
      else if (block.kind === 'paragraph') collectOption(block, current.options);
    }
    close();
  }

  private collectAsked(table: TableBlock, profile: Profile): void {
    const type = fieldColumns(table, profile)?.type;
    if (type === undefined) return;
    for (const { links = [] } of table.rows)
      for (const { column, target } of links) if (column === type) this.asked.add(linkKey(target));
  }

  private collectLists({ profile, blocks }: DocumentModel): void {
    for (const [index, heading] of blocks.entries()) {
      if (heading.kind !== 'heading' || heading.anchors === undefined) continue;
      const next = blocks.findIndex((block, at) => at > index && block.kind === 'heading');
      const below = blocks.slice(index + 1, next < 0 ? blocks.length : next);
      const tables = below.filter((block): block is TableBlock => block.kind === 'table');
      const [table] = tables;
      const list = table && tables.length === 1 ? listedValues(heading.text, table, below, profile.objects) : undefined;
      if (!list) continue;
      for (const anchor of heading.anchors)
        if (!this.lists.has(linkKey(anchor))) this.lists.set(linkKey(anchor), JSON.stringify(list));
    }
  }

  /** The section of a facts edition that lists them. */
  private collectSection({ source, profile, blocks }: DocumentModel): void {
    let isOpen = false;
    let origin: string | undefined;
    for (const block of blocks) {
      if (block.kind === 'heading' && profile.sections.startsSection(block.text))
        isOpen = profile.objects.isSection(profile.sections.numberOf(block.text)?.title ?? '');
      if (!isOpen) continue;
      if (block.kind === 'paragraph') origin = ORIGIN.exec(block.text)?.[1] ?? origin;
      if (block.kind !== 'table' || block.title === undefined) continue;
      const table = origin === undefined ? block : withOrigin(block, origin);
      const isChoice = table.header.length === 1;
      this.found.push({
        title: block.title,
        at: table.at,
        tables: isChoice ? [] : [table],
        options: isChoice ? table.rows.map(({ cells }) => cells[0] ?? '') : [],
        ...(isChoice ? { list: table } : {}),
        anchors: [],
        document: source.id,
        isOfPage: false,
      });
    }
  }

  /** Objects with fields go before those of which no more than the name is known. */
  private index(): void {
    const isEmpty = ({ tables, options }: Found): boolean => tables.length === 0 && options.length === 0;
    for (const found of this.found.filter((one) => !isEmpty(one))) this.add(found);
    for (const found of this.found.filter(isEmpty)) if (!this.byTitle.has(titleKey(found.title))) this.add(found);
  }

  private add({ title, at, tables, options, list, shown, anchors, document, isOfPage, isPart }: Found): void {
    const plain = title.replace(/\s+/g, '');
    let key = `${SHARED}${plain}`;
    for (let number = 2; this.byKey.has(key); number += 1) key = `${SHARED}${plain}~${number}`;
    const object: SharedObject = {
      key,
      title: plain,
      document,
      at,
      tables,
      options: tables.length === 0 ? options : [],
      ...(list ? { list } : {}),
      ...(shown === undefined ? {} : { shown }),
      ...(isPart ? { isPart } : {}),
    };
    const ofDocument = this.byDocument.get(document);
    if (ofDocument) ofDocument.push(object);
    else this.byDocument.set(document, [object]);
    this.byKey.set(key, object);
    if (!this.byTitle.has(titleKey(title))) this.byTitle.set(titleKey(title), object);
    const links = [
      ...anchors,
      ...tables.flatMap((table) => table.anchors ?? []),
      ...(isOfPage ? [`${document}#`] : []),
    ];
    for (const anchor of links) if (!this.byLink.has(linkKey(anchor))) this.byLink.set(linkKey(anchor), object);
  }
}

/** "- LampOn", with a link: one of the objects of which each will do. */
function collectOption(block: Block & { kind: 'paragraph' }, options: string[]): void {
  const text = block.text.replace(/^- /, '');
  const [link, ...more] = block.links ?? [];
  if (block.text.startsWith('- ') && link && more.length === 0 && link.text === text) options.push(text);
}

/** Pages are linked by their place on the site, files lie in a folder: the last part of both is the same. */
function linkKey(target: string): string {
  const mark = target.indexOf('#');
  const page = mark < 0 ? target : target.slice(0, mark);
  return `${posix.basename(page).replace(/\.(?:mdx?|markdown|html?)$/, '')}#${mark < 0 ? '' : target.slice(mark + 1)}`.toLowerCase();
}
