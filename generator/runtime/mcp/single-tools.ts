// One tool for each operation that was chosen (`--tools all|tag:X|op:Y,...`): for few operations that are used often. What may not be called is
// not there.
import { argumentParts } from './argument-schema.ts';
import { callOperation, type CallTools, readOn } from './call-operation.ts';
import { type Catalogue, type Entry, refusal } from './catalogue.ts';
import { refOf } from './compact-schema.ts';
import type { JsonSchema, ServiceData } from './service-data.ts';
import { itemsSchema, sizeSchema, type Tool, USUAL_SIZE } from './tool.ts';

/** @throws TypeError for a part that chooses nothing. */
export function singleTools(catalogue: Catalogue, choice: string, tools: CallTools): Tool[] {
  const names = new Set<string>();
  const single = chosen(catalogue, choice)
    .filter(({ operation }) => refusal(operation.effect, tools.allowed) === undefined)
    .map((entry) => singleTool(entry, toolName(entry, catalogue.services.length > 1, names), tools));
  if (single.length === 0)
    throw new TypeError(`--tools ${choice} leaves no tool: all of them need --allow write or --allow destructive`);
  return [...single, readOnTool(tools)];
}

function chosen({ entries, find }: Catalogue, choice: string): Entry[] {
  const wanted = new Set<Entry>();
  for (const part of choice.split(',').map((text) => text.trim())) {
    const [, kind, name = ''] = /^(tag|op):(.+)$/.exec(part) ?? [];
    const entry = kind === 'op' ? find(name) : undefined;
    if (typeof entry === 'string') throw new TypeError(`--tools ${part}: ${entry}`);
    const matching =
      part === 'all'
        ? entries
        : kind === 'tag'
          ? entries.filter(({ operation }) => operation.tag.toLowerCase() === name.toLowerCase())
          : entry
            ? [entry]
            : [];
    if (matching.length === 0)
      throw new TypeError(
        `--tools ${part} chooses nothing: it takes all, tag:NAME and op:NAME, with commas between them`,
      );
    for (const one of matching) wanted.add(one);
  }
  return [...wanted];
}

/** Clients take letters, digits, `_` and `-`, at most 64. */
function toolName({ service, operation }: Entry, qualified: boolean, names: Set<string>): string {
  const name = (qualified ? `${service.service}_${operation.id}` : operation.id).replace(/[^\w-]/g, '_').slice(0, 60);
  let unique = name;
  for (let number = 2; names.has(unique.toLowerCase()); number += 1) unique = `${name}_${number}`;
  names.add(unique.toLowerCase());
  return unique;
}

function singleTool(entry: Entry, name: string, tools: CallTools): Tool {
  const { service, operation } = entry;
  const { title, description, effect, method, path, idempotent, paging } = operation;
  const { parts, required } = argumentParts(operation, tools.connections.binds(service));
  const shared = reached(Object.values(parts), service.schemas);
  return {
    name,
    title: title ?? operation.id,
    description: [title, description, `${method.toUpperCase()} ${path}`]
      .filter((text) => text !== undefined)
      .join('. '),
    inputSchema: {
      type: 'object',
      properties: { ...parts, ...(paging && { items: itemsSchema }), maxCharacters: sizeSchema },
      ...(required.length > 0 && { required }),
      ...(Object.keys(shared).length > 0 && { $defs: shared }),
    },
    annotations: {
      readOnlyHint: effect === 'read',
      destructiveHint: effect === 'destructive',
      idempotentHint: idempotent === true,
      openWorldHint: true,
    },
    run({ items, maxCharacters, ...given }, signal) {
      const size = Number(maxCharacters ?? USUAL_SIZE);
      return callOperation(
        entry,
        { ...given, size, ...(items !== undefined && { items: Number(items) }) },
        tools,
        signal,
      );
    },
  };
}

function readOnTool({ kept }: CallTools): Tool {
  return {
    name: 'read_on',
    title: 'Read on',
    description: 'The next part of a result that was cut.',
    inputSchema: {
      type: 'object',
      properties: { cursor: { type: 'string' }, maxCharacters: sizeSchema },
      required: ['cursor'],
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
    run: ({ cursor, maxCharacters }) => readOn(String(cursor), Number(maxCharacters ?? USUAL_SIZE), kept),
  };
}

function reached(schemas: readonly JsonSchema[], named: ServiceData['schemas']): Record<string, JsonSchema> {
  const found: Record<string, JsonSchema> = {};
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const name = refOf(value as JsonSchema);
    if (name !== undefined && !Object.hasOwn(found, name)) {
      const target = named[name] ?? {};
      found[name] = target;
      visit(target);
    }
    for (const member of Object.values(value)) visit(member);
  };
  for (const schema of schemas) visit(schema);
  return found;
}
