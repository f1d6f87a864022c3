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

/** What may take how much of the text that was asked for. */
const SHARES: Readonly<Record<string, number>> = { path: 0.1, query: 0.2, header: 0.1, body: 0.5, result: 0.25 };

/** As much as fits: an example goes first, the schema of the result then. */
export function describeOperation(entry: Entry, options: DescribeOptions): object {
  const { mostCharacters } = options;
  const whole = describeWhole(entry, options);
  const { example: _, ...rest } = whole;
  const { result, ...least } = rest;
  const shortest = { ...least, ...(result && { result: { status: result.status } }) };
  const cut = 'left out to stay short: the example, the result. Ask again with a greater maxCharacters.';
  return [whole, rest].find((one) => JSON.stringify(one).length <= mostCharacters) ?? { ...shortest, cut };
}

interface Described {
  /** Names, words and schemas, in the order in which they are read. */
  [member: string]: unknown;
  example?: object;
  result?: { status: string; schema?: JsonSchema };
}

function describeWhole(entry: Entry, { depth, mostCharacters, bound, allowed }: DescribeOptions): Described {
  const { service, operation } = entry;
  const {
    method,
    path,
    title,
    description,
    effect,
    deprecated,
    permissions,
    body,
    result,
    failures,
    paging,
    job,
    sending,
  } = operation;
  const { parts, required } = argumentParts(operation, bound);
  const cuts = new Set<string>();
  const show = (name: string, schema: JsonSchema, level = depth): JsonSchema => {
    const { schema: shown, cut } = compactSchema(schema, service.schemas, {
      depth: level,
      mostCharacters: Math.floor(mostCharacters * (SHARES[name] ?? 0.1)),
    });
    if (cut !== undefined) cuts.add(cut);
    return shown;
  };
  const shownParts = Object.fromEntries(Object.entries(parts).map(([name, schema]) => [name, show(name, schema)]));
  const returned = result?.schema && show('result', result.schema, Math.min(depth, 2));
  const refused = refusal(effect, allowed);
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
    ...(result && { result: { status: result.status, ...(returned && { schema: returned }) } }),
    ...(paging && { pages: `A list in pages: call_operation collects up to "items" of ${paging.items}.` }),
    ...(job !== undefined && {
      job: `The work may go on: ask ${service.service}/${job} with the job_id of the response.`,
    }),
    ...(failures && { failures: failures.join(' ') }),
    ...(cuts.size > 0 && { cut: `${[...cuts].join('; ')}. Ask again with a greater depth or maxCharacters.` }),
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
