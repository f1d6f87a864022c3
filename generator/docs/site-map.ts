// Decides which page and anchor every tag, operation and schema gets, and makes all links between them.
import type { ApiModel, ApiOperation, ApiSchema, ApiTag } from '../model/api-model.ts';
import { HeadingAnchors } from './heading-anchors.ts';
import { fileName, linkTo } from '../model/places.ts';
import { inlineText } from './markdown-text.ts';

export const indexPath = 'README.md';
export const schemasPath = 'schemas.md';
export const errorCodesPath = 'error-codes.md';
export const changelogPath = 'changelog.md';
export const llmsPath = 'llms.txt';

/** Above this number, the schemas are spread over one page per initial letter. */
const schemasOnOnePage = 60;
/** Above this number, each operation of a tag has a page of its own. */
const operationsOnOnePage = 10;

export interface SchemaPage {
  path: string;
  /** "Schemas", or the letter of a page. */
  title: string;
  schemas: ApiSchema[];
}

interface Place {
  path: string;
  /** Empty for a whole page. */
  anchor: string;
}

export class SiteMap {
  /** One page, or one per initial letter (then `schemas.md` is their index), in code-unit order of the names. */
  readonly schemaPages: readonly SchemaPage[];
  readonly #operations = new Map<string, Place>();
  readonly #schemas = new Map<string, Place>();

  constructor(model: ApiModel) {
    this.schemaPages = paginateSchemas(model.schemas);
    for (const tag of model.tags) {
      const ids = tag.operations.map(({ id }) => id);
      if (hasOwnPages(tag))
        for (const id of ids) this.#operations.set(id, { path: operationPath(tag, id), anchor: '' });
      else this.#place(this.#operations, tagPath(tag), tag.name, ids);
    }
    for (const page of this.schemaPages)
      this.#place(
        this.#schemas,
        page.path,
        page.title,
        page.schemas.map((schema) => schema.name),
      );
  }

  operationLink(from: string, operation: ApiOperation): string {
    return link(from, operation.id, this.#operations.get(operation.id));
  }

  schemaLink(from: string, name: string): string {
    return link(from, name, this.#schemas.get(name));
  }

  /** Pages consist of a title and one heading per entry, in this order. */
  #place(places: Map<string, Place>, path: string, title: string, entries: readonly string[]): void {
    const anchors = new HeadingAnchors();
    anchors.next(title);
    for (const entry of entries) places.set(entry, { path, anchor: anchors.next(entry) });
  }
}

export function tagPath(tag: ApiTag): string {
  return `operations/${tag.moduleName}.md`;
}

export function hasOwnPages({ operations }: ApiTag): boolean {
  return operations.length > operationsOnOnePage;
}

/** Of an operation that has a page of its own. */
export function operationPath({ moduleName }: Pick<ApiTag, 'moduleName'>, id: string): string {
  return `operations/${moduleName}/${fileName(id)}.md`;
}

/** A link from one page to another; the label is escaped here. */
export function pageLink(from: string, label: string, to: string): string {
  return `[${inlineText(label)}](${linkTo(from, to)})`;
}

function link(from: string, label: string, place: Place | undefined): string {
  if (!place) return inlineText(label);
  const page = place.path === from ? '' : linkTo(from, place.path);
  return `[${inlineText(label)}](${page}${place.anchor === '' ? '' : `#${place.anchor}`})`;
}

function paginateSchemas(schemas: readonly ApiSchema[]): SchemaPage[] {
  const sorted = [...schemas].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (sorted.length <= schemasOnOnePage) return [{ path: schemasPath, title: 'Schemas', schemas: sorted }];
  const byLetter = new Map<string, ApiSchema[]>();
  for (const schema of sorted) {
    const letter = /^[a-z]/i.exec(schema.name)?.[0].toLowerCase() ?? 'other';
    const page = byLetter.get(letter);
    if (page) page.push(schema);
    else byLetter.set(letter, [schema]);
  }
  const letters = [...byLetter].sort(([a], [b]) => (a < b ? -1 : 1));
  return letters.map(([letter, page]) => ({
    path: `schemas/${letter}.md`,
    title: `Schemas: ${letter === 'other' ? letter : letter.toUpperCase()}`,
    schemas: page,
  }));
}
