// What all builders of one document share.
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { Operation } from '../../scraper/reference/reference-model.ts';
import type { SchemaObject } from '../openapi.ts';
import type { HeaderMeanings } from './header-meanings.ts';
import { recordKeywords } from './record-keywords.ts';
import { isReserved, takeName } from './name-schemas.ts';
import { pascalCase } from './pascal-case.ts';
import type { ProvenanceMap } from './provenance-map.ts';
import type { SchemaNames } from './schema-object.ts';
import { schemaPointer, type NamedSchemas } from './schema-registry.ts';

export interface BuildContext {
  ids: ReadonlyMap<Operation, string>;
  /** The id of the operation that each description belongs to: variants have that of their operation. */
  owners: ReadonlyMap<Operation, string>;
  /** Each once in its tag. */
  titles: ReadonlyMap<Operation, string>;
  schemas: NamedSchemas;
  /** Component schemas written so far. */
  components: Map<string, SchemaObject>;
  /** Names of enumerations that were taken out of a field, by owner and content. */
  hoisted: Map<string, string>;
  /** Names of objects that no table describes, by title. */
  openObjects: Map<string, string>;
  /** Headers that are no parameters. */
  headers: HeaderMeanings;
  provenance: ProvenanceMap;
  report: Report;
}

/** How types of one operation find their components; `owner` names what is hoisted out of a field, `positions` are the field's. */
export function schemaNames(
  context: BuildContext,
  operation: Operation,
  owner: string,
  positions: readonly Position[],
): SchemaNames {
  return {
    reference: ({ title, table }) => {
      const name = table === undefined ? undefined : context.schemas.ofTable(operation, table);
      return `#/components/schemas/${name ?? openObject(context, title, positions)}`;
    },
    hoist: (schema) => {
      const key = `${owner} ${JSON.stringify(schema)}`;
      const name = context.hoisted.get(key) ?? takeName([owner], context.schemas.taken);
      context.hoisted.set(key, name);
      context.components.set(name, schema);
      context.provenance.add(schemaPointer(name), positions);
      recordKeywords(schema, schemaPointer(name), positions, context);
      return `#/components/schemas/${name}`;
    },
  };
}

/** The component of an object that no table describes; one for all mentions of a title, apart from tables of that title. */
function openObject(context: BuildContext, title: string, positions: readonly Position[]): string {
  const plain = pascalCase(title);
  const options = [...(isReserved(plain) ? [] : [plain]), `${plain}Undocumented`];
  const name = context.openObjects.get(title) ?? takeName(options, context.schemas.taken);
  context.openObjects.set(title, name);
  context.components.set(name, { type: 'object', additionalProperties: true });
  context.provenance.add(schemaPointer(name), positions);
  return name;
}
