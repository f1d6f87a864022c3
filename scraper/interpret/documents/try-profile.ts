// What a profile recognises in one document and what it does not: headings, captions, columns, cells, operations.
import type { Block, DocumentModel, TableBlock } from '../../blocks/block.ts';
import type { Profile } from '../../profiles/profile.ts';
import { fieldColumns } from '../fields/columns.ts';
import { readType } from '../fields/types/read-type.ts';
import { placeOfHeading } from '../tables/adopt-captions.ts';
import { SharedIndex } from '../tables/shared-objects.ts';
import { collectLinkedTables } from '../tables/page-tables.ts';
import { collectNameEvidence } from '../evidence/names/collect-name-evidence.ts';
import { interpretDocument } from './interpret-document.ts';

export interface Recognition {
  what: string;
  /** Each text once, in the order of the document, with what it was recognised as. */
  yes: string[];
  no: string[];
}

export interface TriedProfile {
  recognitions: Recognition[];
  operations: number;
}

export function tryProfile(document: DocumentModel): TriedProfile {
  const { profile, blocks } = document;
  const { captions, tables: titles, cells, types } = profile;
  const tables = blocks.filter((block): block is TableBlock => block.kind === 'table');
  const fields = tables.flatMap((table) => {
    const columns = fieldColumns(table, profile);
    return columns ? [{ table, columns }] : [];
  });
  const column = (index: number | undefined, { rows }: TableBlock): string[] =>
    index === undefined ? [] : rows.flatMap((row) => (row.cells[index] ?? '').trim() || []);
  const shared = new SharedIndex([document]);
  const { operations } = interpretDocument(document, {
    evidence: collectNameEvidence([document]),
    pages: collectLinkedTables([document]),
    shared,
    objects: (id) => shared.of(id),
  });
  const titlesOfOperations = new Set(operations.map(({ title }) => title));
  return {
    operations: operations.length,
    recognitions: [
      {
        what: 'operations',
        yes: operations.map(
          ({ method, path, title, parameters, requestBody, responses }) =>
            `${method.toUpperCase()} ${path} (${title}): ${parameters.length} parameters, ${requestBody ? 'a body' : 'no body'}, responses ${responses.map(({ status }) => status).join(', ') || 'none'}`,
        ),
        no: operations.length === 0 ? ['no line with a method and a path in a part "uri"'] : [],
      },
      recognition('headings', headingsOf(blocks), (text) => meaningOf(text, profile, titlesOfOperations)),
      recognition(
        'captions',
        tables.flatMap(({ title }) => title || []),
        (text) => captions.roleOf(text) ?? (captions.isGeneral(text) ? 'general' : undefined),
      ),
      recognition(
        'columns',
        tables.flatMap(({ header }) => header),
        (title) =>
          titles.columnOf(title.trim(), () => false) ??
          (titles.statuses.status.test(title.trim()) ? 'status' : undefined) ??
          (titles.statuses.description.test(title.trim()) ? 'description of a status' : undefined) ??
          (profile.objects.isOfValues(title) ? 'value' : undefined) ??
          (profile.addresses.isAddress(title) ? 'address' : undefined) ??
          (profile.addresses.isMethod(title) ? 'method' : undefined) ??
          (titles.errorCodes.code.test(title.trim()) ? 'error code' : undefined),
      ),
      recognition(
        'types',
        fields.flatMap(({ table, columns }) => column(columns.type, table)),
        (cell) => {
          const { type, isNullable } = profile.names.typeOf(cell);
          const kind = readType(type, types)?.kind;
          return kind && isNullable ? `${kind} or null` : kind;
        },
      ),
      recognition(
        'required',
        fields.flatMap(({ table, columns }) => column(columns.mandatory, table)),
        (cell) => {
          const mandatory = cells.mandatoryOf(cell);
          return mandatory && (mandatory.required ? 'required' : 'optional');
        },
      ),
    ],
  };
}

/** What a heading opens or names. */
function meaningOf(text: string, profile: Profile, titles: ReadonlySet<string>): string | undefined {
  const { sections, operations, objects, names } = profile;
  if (sections.statusOfHeading(text) !== undefined || sections.statusNamed(text) !== undefined) return 'status';
  const part = sections.partOf(text) ?? operations.placeOf(text) ?? placeOfHeading(text, profile);
  if (part !== undefined) return names.isAllRequired(text) ? `${part}, all required` : part;
  if (titles.has(text) || sections.startsSection(text)) return 'title';
  const object = objects.nameOf(text);
  if (object !== undefined) return `object ${object}`;
  return objects.isPart(text) || objects.isShown(text) ? 'part of an object' : undefined;
}

function headingsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

function recognition(what: string, texts: readonly string[], read: (text: string) => string | undefined): Recognition {
  const result: Recognition = { what, yes: [], no: [] };
  for (const text of new Set(texts)) {
    const known = read(text);
    const short = text.length > 120 ? `${text.slice(0, 117)}...` : text;
    if (known === undefined) result.no.push(short);
    else result.yes.push(`${short} → ${known}`);
  }
  return result;
}
