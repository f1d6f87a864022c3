// What all builders of one document share.
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { Operation } from '../../scraper/reference/reference-model.ts';
import type { SchemaObject } from '../openapi.ts';
import type { ProvenanceMap } from './provenance-map.ts';
import type { SchemaNames } from './schema-object.ts';
import type { NamedSchemas } from './schema-registry.ts';

export interface BuildContext {
  ids: ReadonlyMap<Operation, string>;
  schemas: NamedSchemas;
  /** Component schemas written so far. */
  components: Map<string, SchemaObject>;
  provenance: ProvenanceMap;
  report: Report;
}

/** How types of one operation find their components; `owner` names what is hoisted out of a field. */
export function schemaNames(context: BuildContext, operation: Operation, owner: string): SchemaNames {
  return {
    reference: ({ title, table }) => {
      const name = table === undefined ? undefined : context.schemas.ofTable(operation, table);
      return `#/components/schemas/${name ?? openObject(context, title)}`;
    },
    hoist: (schema) => {
      let name = owner;
      for (let number = 2; ; number += 1) {
        const taken = [...context.components].find(([known]) => known.toLowerCase() === name.toLowerCase());
        if (!taken || JSON.stringify(taken[1]) === JSON.stringify(schema)) break;
        name = `${owner}${number}`;
      }
      context.components.set(name, schema);
      return `#/components/schemas/${name}`;
    },
  };
}

/** The component of an object that no table describes; one for all mentions of a title, apart from tables of that title. */
function openObject(context: BuildContext, title: string): string {
  const names = new Set([...context.schemas.names.values()].map((name) => name.toLowerCase()));
  const plain = title.charAt(0).toUpperCase() + title.slice(1).replace(/[^A-Za-z0-9]/g, '');
  const name = names.has(plain.toLowerCase()) ? `${plain}Undocumented` : plain;
  context.components.set(name, { type: 'object', additionalProperties: true });
  return name;
}
