// Provenance → where the documents describe each operation, its parameters and every schema that it uses: what an error refers to.
// A schema of many operations stands in many tables; each operation refers to the table of its own section.
import type { OriginalPosition, Position } from '../../scraper/diagnostics/position.ts';
import type { ApiModel } from './api-model.ts';
import { asRecord, member, memberList, memberText } from './json-value.ts';
import { escapePointer } from './normalise-schema.ts';
import { schemasOfOperation } from './operation-schemas.ts';

/** JSON pointer into the spec → where it stands in the documents; the shape of `provenance.json`. */
export type SourcePositions = Readonly<Record<string, readonly Position[]>>;

export interface OperationPlaces {
  document: string;
  section?: string;
  /** By schema: its table in this section, or document, section and table when it is described elsewhere only. */
  tables: Record<string, string | [document: string, section: string, table: string]>;
  /** The tables of the parameters. */
  parameterTables: { path?: string; query?: string; header?: string };
}

/** By operation id. */
export type DocumentedPlaces = Readonly<Record<string, OperationPlaces>>;

/** @param document the OpenAPI document that the model was made from. */
export function documentedPlaces(model: ApiModel, document: unknown, sources: SourcePositions): DocumentedPlaces {
  const schemas = new Map(model.schemas.map(({ name, schema }) => [name, schema]));
  const placesAt = (pointer: string): OriginalPosition[] =>
    (Object.hasOwn(sources, pointer) ? (sources[pointer] ?? []) : []).map((position) => position.original ?? position);
  const placed = model.operations.flatMap((operation): [string, OperationPlaces][] => {
    const pointer = `/paths/${escapePointer(operation.path)}/${operation.method}`;
    const [own] = placesAt(pointer);
    if (!own) return [];
    const places: OperationPlaces = {
      document: own.document,
      ...(own.section !== undefined && { section: own.section }),
      tables: {},
      parameterTables: {},
    };
    for (const name of schemasOfOperation(operation, schemas)) {
      const origins = placesAt(`/components/schemas/${escapePointer(name)}`).filter(({ table }) => table !== undefined);
      const inSection = origins.find((origin) => origin.document === own.document && origin.section === own.section);
      const origin = inSection ?? origins[0];
      if (origin?.table !== undefined)
        places.tables[name] = inSection ? origin.table : [origin.document, origin.section ?? '', origin.table];
    }
    const record = asRecord(
      member(asRecord(member(asRecord(member(asRecord(document), 'paths')), operation.path)), operation.method),
    );
    for (const [index, parameter] of memberList(record, 'parameters').entries()) {
      const place = memberText(asRecord(parameter), 'in');
      const table = placesAt(`${pointer}/parameters/${index}`)[0]?.table;
      if (table !== undefined && (place === 'path' || place === 'query' || place === 'header'))
        places.parameterTables[place] ??= table;
    }
    return [[operation.id, places]];
  });
  return Object.fromEntries(placed);
}
