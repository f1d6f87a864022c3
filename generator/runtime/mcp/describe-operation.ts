// An operation as a caller needs it: what it takes, as JSON Schema without refs, an example, what comes back, what may go wrong.
import { argumentParts } from './argument-schema.ts';
import { type Allowed, type Entry, nameOf, refusal } from './catalogue.ts';
import { compactSchema } from './compact-schema.ts';
import type { JsonSchema } from './service-data.ts';

export interface DescribeOptions {
  depth: number;
  mostCharacters: number;
  /** The project is filled in by the server. */
  bound: boolean;
  allowed: Allowed;
}

export function describeOperation(entry: Entry, { depth, mostCharacters, bound, allowed }: DescribeOptions): object {
  const { service, operation } = entry;
  const { method, path, title, description, effect, deprecated, permissions, body, result, failures, paging, sending } =
    operation;
  const { parts, required } = argumentParts(operation, bound);
  const cuts: string[] = [];
  const show = (schema: JsonSchema, share: number, level = depth): JsonSchema => {
    const { schema: shown, cut } = compactSchema(schema, service.schemas, {
      depth: level,
      mostCharacters: Math.floor(mostCharacters * share),
    });
    if (cut !== undefined) cuts.push(cut);
    return shown;
  };
  const names = Object.keys(parts);
  const refused = refusal(effect, allowed);
  const shownParts = Object.fromEntries(
    names.map((name) => [name, show(parts[name] ?? {}, name === 'body' ? 0.55 : 0.15)] as const),
  );
  const { schema: resultSchema, status } = result ?? {};
  const returned = resultSchema && show(resultSchema, 0.3, Math.min(depth, 2));
  const example = exampleOf(shownParts, body?.example, required);
  return {
    operation: nameOf(entry),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    request: `${method.toUpperCase()} ${path}`,
    effect,
    ...(refused !== undefined && { refused }),
    ...(deprecated && { deprecated }),
    ...(permissions && { permissions }),
    arguments: shownParts,
    ...(required.length > 0 && { required }),
    ...(example && { example }),
    ...(sending?.encode === 'multipartBody' && { upload: 'It sends a form with files, which this server cannot do.' }),
    ...(status === undefined ? {} : { result: { status, ...(returned && { schema: returned }) } }),
    ...(paging && { pages: `A list in pages: call_operation collects up to "items" of ${paging.items}.` }),
    ...(failures && { failures: failures.join(' ') }),
    ...(cuts.length > 0 && {
      cut: `${[...new Set(cuts)].join('; ')}. Ask again with a greater depth or maxCharacters.`,
    }),
  };
}

/** The documents' body, and words in place of what has to be named. */
function exampleOf(
  parts: Readonly<Record<string, JsonSchema>>,
  body: unknown,
  required: readonly string[],
): Record<string, unknown> | undefined {
  const places = ['path', 'query', 'header'].flatMap((place) => {
    const names = (parts[place]?.['required'] ?? []) as string[];
    return names.length === 0 ? [] : [[place, Object.fromEntries(names.map((name) => [name, `<${name}>`]))] as const];
  });
  const example = { ...Object.fromEntries(places), ...(body !== undefined && parts['body'] && { body }) };
  return Object.keys(example).length === 0 || (required.includes('body') && body === undefined) ? undefined : example;
}
