// The tables of the URI and request parts → parameters, body and object tables. Captions decide where they say something; where
// they do not, the part, the path, the method and the names of the rows do.
import type { TableBlock } from '../../../blocks/block.ts';
import type { Field, Parameter } from '../../../reference/reference-model.ts';
import type { CaptionWords, FieldTableRole } from '../../../profiles/caption-words.ts';
import { isHeaderName } from '../../fields/names/header-name.ts';
import type { Report } from '../../../diagnostics/report.ts';
import { rowsOfPlaceholders } from '../address/rows-of-placeholders.ts';
import type { ReadTable, UriNames } from './read-table.ts';
import {
  holdsSent,
  isPlacedAlready,
  misspeltPlaceholders,
  ownRows,
  respeltQueries,
  withoutPlaced,
} from './sent-rows.ts';
import { typed } from './typed-parameter.ts';
import { alikeHolder, pointedHolder, takesTable } from '../../tables/references/mentions.ts';
import { leafOf } from '../../fields/types/type-leaf.ts';
import type { RowMention } from '../../fields/names/row-mention.ts';
import { titled } from '../../tables/field-holder.ts';
import { titleKey } from '../../fields/names/similar-title.ts';

type Place = Parameter['in'] | 'body';

export interface PlacedTable {
  block: TableBlock;
  role: FieldTableRole;
  /** In document order. */
  parameters: Parameter[];
  /** What is left for the body; all fields of an object table. */
  fields: Field[];
}

/** Marks the tables that a row of another table points at: by link, number, or a caption that names the row or its type. */
export function markMentioned(
  tables: readonly ReadTable[],
  mentions: ReadonlyMap<Field, RowMention>,
  words: CaptionWords,
): void {
  const holders = tables.map(({ block, fields }, order) => {
    const subject = words.subjectOf(block.title ?? '');
    const title = subject ?? block.title ?? '';
    return { fields, order, block, namesField: subject !== undefined, ...(title === '' ? {} : titled(title)) };
  });
  for (const holder of holders) {
    for (const field of holder.fields) {
      const leaf = leafOf(field.type);
      if (!takesTable(field.type)) continue;
      const scope = { field, holder, mention: mentions.get(field), holders };
      const found =
        pointedHolder(scope) ??
        alikeHolder(scope) ??
        (leaf.kind === 'reference' ? holders.find(holderOf(leaf.title)) : undefined);
      if (found && found !== holder) (tables[found.order] as ReadTable).mentioned = true;
    }
  }
}

function holderOf(title: string): (holder: { key?: string }) => boolean {
  const wanted = titleKey(title);
  return ({ key }) => key === wanted;
}

/** Gives every table its role and every row its place. */
export function placeTables(
  tables: readonly ReadTable[],
  uri: UriNames,
  mentions: Map<Field, RowMention>,
  words: CaptionWords,
  report: Report,
): PlacedTable[] {
  const described = new Map<string, Field>();
  const renamed = describedPlaceholders(tables, uri, words);
  for (const [field, name] of misspeltPlaceholders(tables, uri)) {
    report.add('path-parameter-respelt', { name: field.name, placeholder: name }, { at: field.at[0] });
    renamed.set(field, [name]);
  }
  const respelt = respeltQueries(tables, uri);
  let body = false;
  const bodyNames = new Set<string>();
  const elsewhere = new Set(
    tables.filter(({ part }) => part === 'request').flatMap(({ fields }) => fields.map(({ name }) => name)),
  );
  const payload = new Set([...uri.payload].filter((name) => !elsewhere.has(name)));
  return tables.map((table) => {
    const caption = table.block.place ?? words.roleOf(table.block.title);
    // No header holds an object, and what is sent as a payload is no query.
    const isBody = (caption === 'header' && holdsObjects(table)) || (caption === 'query' && isPayload(table, uri));
    const stated = isBody ? 'body' : caption;
    const isAgain = stated === undefined && body && repeats(table, bodyNames);
    const isPath = table.part === 'uri' && table.fields.every(({ name }) => uri.placeholders.has(name));
    // Nothing is described elsewhere, and the payload holds some of the rows: the others may be sent as well.
    const isOfBody = stated === undefined && elsewhere.size === 0 && holdsSent(table, uri);
    const isPointedAt = stated === 'body' && body && isObjectOfRow(table, uri.payload);
    const role = isPath ? 'path' : isAgain ? 'body' : isPointedAt ? 'object' : roleOf(table, stated, body, words);
    if (role === 'object') {
      const { kept, again } = withoutPlaced(table, described, uri);
      for (const { name, at } of again) report.add('path-parameter-again', { name }, { at: at[0] });
      return { block: table.block, role, parameters: [], fields: kept };
    }
    const parameters: Parameter[] = [];
    const fields: Field[] = [];
    const names = { ...uri, payload: isOfBody ? ownRows(table, uri) : payload };
    for (const field of table.fields) {
      const meant = renamed.get(field);
      if (meant) {
        for (const name of meant) {
          described.set(name, field);
          parameters.push({ ...structuredClone(field), name, in: 'path' });
        }
        continue;
      }
      if (stated !== 'query' && stated !== 'header' && isPlacedAlready(field, table, described, uri)) {
        report.add('path-parameter-again', { name: field.name }, { at: field.at[0] });
        continue;
      }
      const place = placeOf(field, table, stated, role, names, described, mentions.get(field)?.in);
      if (place === 'path') {
        // A path with a placeholder twice calls the second one name_2.
        if (described.has(field.name) && uri.placeholders.has(`${field.name}_2`)) field.name = `${field.name}_2`;
        described.set(field.name, field);
      }
      if (place === 'body') fields.push(field);
      else {
        const parameter = field.type.kind === 'any' ? typed(field) : field;
        // An address and a header hold text: none of it is null.
        const constraints = parameter.constraints.filter(({ kind }) => kind !== 'nullable');
        const asked = place === 'query' ? respelt.get(field) : undefined;
        if (asked !== undefined)
          report.add('query-parameter-respelt', { name: field.name, asked }, { at: field.at[0] });
        const copy: Parameter = { ...parameter, name: asked ?? field.name, in: place, constraints };
        const mention = mentions.get(field);
        if (mention) mentions.set(copy, mention);
        parameters.push(copy);
      }
    }
    const placed = fields.length > 0 ? 'body' : (parameters[0]?.in ?? role);
    body ||= placed === 'body';
    if (placed === 'body') for (const { name } of fields) bodyNames.add(name);
    return { block: table.block, role: placed, parameters, fields };
  });
}

/** Where tables lie apart by headings or captions, rows say themselves where they stand. */
function describedPlaceholders(
  tables: readonly ReadTable[],
  { paths, payload, query }: UriNames,
  words: CaptionWords,
): Map<Field, readonly string[]> {
  const first = tables.find(({ part }) => part === 'request');
  if (!first || (first.block.place ?? words.roleOf(first.block.title)) !== undefined) return new Map();
  const names = new Set(tables.flatMap(({ fields }) => fields.map(({ name }) => name)));
  return rowsOfPlaceholders({ rows: first.fields, names, paths, sent: new Set([...payload, ...query]) });
}

/** True for a table that a row names as its object, where no payload holds its names beside that row. */
function isObjectOfRow({ fields, mentioned }: ReadTable, payload: ReadonlySet<string>): boolean {
  return mentioned && payload.size > 0 && !fields.some(({ name }) => payload.has(name));
}

/** True for a table with the names of the body: another case of it. */
function repeats({ fields }: ReadTable, names: ReadonlySet<string>): boolean {
  const known = fields.filter(({ name }) => names.has(name)).length;
  return known > 1 && known * 2 >= fields.length;
}

/** True for a table of the request whose rows the payloads have: most of what they hold. */
function isPayload({ part, fields }: ReadTable, { payload, query, isBodiless }: UriNames): boolean {
  if (part !== 'request' || isBodiless || payload.size < 2) return false;
  const names = new Set(fields.map(({ name }) => name));
  return [...payload].every((name) => names.has(name)) && ![...query].some((name) => names.has(name));
}

function holdsObjects({ fields }: ReadTable): boolean {
  return (
    fields.some(({ type }) => type.kind === 'object' || (type.kind === 'reference' && !type.isWord)) &&
    !fields.some(({ name }) => isHeaderName(name))
  );
}

function roleOf(
  { block, part, mentioned }: ReadTable,
  stated: FieldTableRole | undefined,
  body: boolean,
  words: CaptionWords,
): FieldTableRole {
  // A caption that names a field is no statement where nothing has that field.
  if (stated !== undefined) return stated === 'object' && part === 'uri' && !mentioned ? 'query' : stated;
  // "see Table 2" may mean the table of another page.
  if (mentioned && !words.isOfWhole(block.title)) return 'object';
  if (part === 'uri') return 'query';
  if (block.rows.length > 0 && block.rows.every(({ cells }) => isHeaderName(cells[0] ?? ''))) return 'header';
  return body && (block.title ?? '') === '' ? 'object' : 'body';
}

function placeOf(
  { name }: Field,
  { part }: ReadTable,
  stated: FieldTableRole | undefined,
  role: FieldTableRole,
  { placeholders, query, asked, payload, isBodiless, isDeleting }: UriNames,
  described: ReadonlyMap<string, Field>,
  own: Place | undefined,
): Place {
  if (own === 'body' && placeholders.has(name) && !described.has(name) && !payload.has(name)) return 'path';
  if (own === 'body' && isBodiless) return 'query';
  if (own !== undefined) return own;
  if (stated === 'body' || stated === 'header') return stated;
  if (
    placeholders.has(name) &&
    (!described.has(name) || (placeholders.has(`${name}_2`) && !described.has(`${name}_2`)))
  )
    return 'path';
  if (query.has(name) || (part === 'request' && isDeleting && asked.has(name) && !payload.has(name))) return 'query';
  // What payloads hold and no other table describes is no parameter, whatever the caption says.
  const isSent = part === 'uri' && payload.has(name) && !isBodiless;
  if (stated === 'path' || (stated === 'query' && !isSent)) return stated;
  if (isHeaderName(name)) return 'header';
  if (part === 'uri') return isSent ? 'body' : 'query';
  return role === 'body' && isBodiless ? 'query' : (role as Place);
}
