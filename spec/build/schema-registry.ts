// All component schemas: which tables and bodies become one, what they are called, and their provenance.
import { append } from '../../scraper/diagnostics/append.ts';
import { isSharedKey } from '../../scraper/reference/shared-key.ts';
import { forEachReference } from '../../scraper/reference/for-each-reference.ts';
import type { Body, Field, ObjectTable, Operation } from '../../scraper/reference/reference-model.ts';
import { jsonPointer } from './json-pointer.ts';
import { nameSchemas, takeName, type SchemaUse } from './name-schemas.ts';
import { pascalCase } from './pascal-case.ts';
import { nameErrorBodies } from './name-error-bodies.ts';
import { takePinnedNames, type SchemaPins } from './schema-pins.ts';
import { classifyShapes, type ShapeNode } from './shape-classes.ts';
import type { SchemaClass } from './schema-class.ts';

/** A body of an operation and where it stands. */
export interface BodyPlace {
  operation: Operation;
  body: Body;
  role: 'request' | 'response';
  /** Absent for a request body. */
  status?: string;
}

export interface NamedSchemas {
  names: Map<SchemaClass, string>;
  /** All names of components in lower case. */
  taken: Set<string>;
  /** The component of a table by operation and key. */
  ofTable(operation: Operation, key: string): string | undefined;
  ofBody(body: Body): string;
}

/** What all operations share stands in none. */
const NOWHERE: Omit<Operation, 'tables'> = {
  method: 'get',
  path: '',
  title: '',
  section: '',
  document: '',
  parameters: [],
  responses: [],
  requestExamples: [],
  iamActions: [],
  at: [],
};

/** Groups and names every object of the reference. `ids` are the operation ids. */
export function registerSchemas(
  operations: readonly Operation[],
  shared: readonly ObjectTable[],
  bodies: readonly BodyPlace[],
  ids: ReadonlyMap<Operation, string>,
  pins: SchemaPins,
): NamedSchemas {
  const nodes: ShapeNode[] = [];
  const uses: SchemaUse[] = [];
  const bodyOfNode = new Map<ShapeNode, BodyPlace>();
  const id = (operation: Operation): string => ids.get(operation) ?? '';
  const everywhere: Operation = { ...NOWHERE, tables: [...shared] };
  for (const operation of [...operations, everywhere]) {
    const parents = parentTitles(operation);
    for (const table of operation.tables) {
      if (!table.referenced) continue;
      nodes.push({
        operation,
        key: `table:${table.key}`,
        group: `table ${pascalCase(table.title).toLowerCase()}`,
        fields: table.fields,
        ...(table.inferred ? { inferred: true } : {}),
        ...(table.variants ? { variants: table.variants } : {}),
      });
      uses.push({
        operationId: id(operation),
        role: table.role,
        parent: parents.get(table.key) ?? id(operation),
        key: table.key,
      });
    }
  }
  for (const place of bodies) {
    if (place.body.kind !== 'fields') continue;
    const { operation, status } = place;
    const isError = status !== undefined && !/^[1-3]/.test(status);
    const key = `body:${place.role}${status === undefined ? '' : `/${status}`}`;
    const node: ShapeNode = {
      operation,
      key,
      group: isError ? 'error' : `${id(operation)} ${key}`,
      fields: place.body.fields,
      ...(place.body.inferred ? { inferred: true } : {}),
    };
    nodes.push(node);
    uses.push({ operationId: id(operation), role: place.role, parent: id(operation), key });
    bodyOfNode.set(node, place);
  }
  return nameClasses(groupNodes(nodes, uses, bodyOfNode), bodies, bodyOfNode, ids, pins);
}

function groupNodes(
  nodes: readonly ShapeNode[],
  uses: readonly SchemaUse[],
  bodyOfNode: ReadonlyMap<ShapeNode, BodyPlace>,
): SchemaClass[] {
  const classes = new Map<number, SchemaClass>();
  classifyShapes(nodes).forEach((number, index) => {
    const node = nodes[index] as ShapeNode;
    const place = bodyOfNode.get(node);
    const table = place ? undefined : node.operation.tables.find(({ key }) => `table:${key}` === node.key);
    const positions = table?.at ?? place?.body.at ?? [];
    const known = classes.get(number);
    if (known) {
      known.nodes.push(node);
      known.uses.push(uses[index] as SchemaUse);
      append(known.positions, positions);
      return;
    }
    const kind = place ? (node.group === 'error' ? 'error' : 'body') : 'table';
    classes.set(number, {
      kind,
      title: table?.title ?? '',
      nodes: [node],
      uses: [uses[index] as SchemaUse],
      positions: [...positions],
    });
  });
  return [...classes.values()];
}

function nameClasses(
  classes: SchemaClass[],
  bodies: readonly BodyPlace[],
  bodyOfNode: ReadonlyMap<ShapeNode, BodyPlace>,
  ids: ReadonlyMap<Operation, string>,
  pins: SchemaPins,
): NamedSchemas {
  const id = (operation: Operation): string => ids.get(operation) ?? '';
  const names = takePinnedNames(classes, pins);
  // Generators make these names of every operation.
  const taken = new Set(
    [...ids.values()].flatMap((name) => ['Request', 'Response', 'Item'].map((part) => `${name}${part}`.toLowerCase())),
  );
  // A pinned name whose table is gone stays its own.
  for (const name of pins.values()) taken.add(name.toLowerCase());
  const ofBody = new Map<Body, string>();
  const bodyName = (place: BodyPlace): string => {
    if (place.status === undefined) return `${id(place.operation)}RequestBody`;
    const successes = place.operation.responses.filter(({ status, body }) => body && status.startsWith('2')).length;
    const plain = place.status.startsWith('2') && successes === 1;
    return `${id(place.operation)}Response${plain ? '' : pascalCase(`s${place.status}`).slice(1)}Body`;
  };
  const take = (schemaClass: SchemaClass, name: string): void => {
    taken.add(name.toLowerCase());
    names.set(schemaClass, name);
  };
  for (const [schemaClass, name] of nameErrorBodies(classes.filter(({ kind }) => kind === 'error'))) {
    if (!names.has(schemaClass)) names.set(schemaClass, takeName([name], taken));
  }
  for (const schemaClass of classes) {
    const place = bodyOfNode.get(schemaClass.nodes[0] as ShapeNode);
    if (place && !names.has(schemaClass)) take(schemaClass, bodyName(place));
  }
  for (const place of bodies) {
    if (place.body.kind !== 'root') continue;
    const { body, operation, role } = place;
    const name = bodyName(place);
    const use = { operationId: id(operation), role, parent: id(operation), key: name };
    take({ kind: 'body', title: '', nodes: [], uses: [use], positions: [...body.at], root: body }, name);
    ofBody.set(body, name);
  }
  const tables = classes.filter(({ kind }) => kind === 'table');
  for (const [schemaClass, name] of nameSchemas(tables, taken, names)) names.set(schemaClass, name);

  const ofTable = new Map<string, string>();
  for (const [schemaClass, name] of names) {
    for (const node of schemaClass.nodes) {
      const place = bodyOfNode.get(node);
      if (place) ofBody.set(place.body, name);
      else ofTable.set(`${id(node.operation)} ${node.key}`, name);
    }
  }
  return {
    names,
    taken,
    ofTable: (operation, key) => ofTable.get(`${isSharedKey(key) ? '' : id(operation)} table:${key}`),
    ofBody: (body) => ofBody.get(body) as string,
  };
}

/** Title of the first table that refers to each table, by key. */
function parentTitles(operation: Operation): Map<string, string> {
  const parents = new Map<string, string>();
  const visit = (title: string, fields: readonly Field[]): void => {
    for (const field of fields) {
      forEachReference(field.type, ({ table }) => {
        if (table !== undefined && !parents.has(table)) parents.set(table, title);
      });
    }
  };
  for (const table of operation.tables) visit(table.title, table.fields);
  return parents;
}

/** Pointer of a component schema. */
export function schemaPointer(name: string): string {
  return jsonPointer('components', 'schemas', name);
}
