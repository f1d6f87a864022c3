// What the addresses of shown calls hold for the parameters of an operation.
import type { Operation, Parameter } from '../../reference/reference-model.ts';

/** "{lamp_id}", "<id>", "****": nothing was filled in. */
const STANDS_FOR = /[{}<>*\u2026]|^\$|^x+$/i;

/** Each value once; values that are not filled in are left out. */
export function valuesInCalls({
  path,
  parameters,
  requestExamples,
}: Operation): { parameter: Parameter; value: string }[] {
  const found = new Map<string, { parameter: Parameter; value: string }>();
  const take = (parameter: Parameter | undefined, spelled: string): void => {
    const value = decoded(spelled);
    if (parameter && value !== '' && !STANDS_FOR.test(value) && value !== parameter.name)
      found.set(`${parameter.in} ${parameter.name} ${value}`, { parameter, value });
  };
  const named = (place: string, name: string | undefined): Parameter | undefined =>
    parameters.find((one) => one.in === place && one.name === name);
  const stated = path.split('/');
  for (const { request } of requestExamples) {
    const [address = '', query = ''] = request?.target.replace(/^https?:\/\/[^/]*/, '').split('?') ?? [];
    const segments = address.replace(/^(?=v\d)/i, '/').split('/');
    const isOwn =
      segments.length === stated.length &&
      stated.every((segment, index) => segment.startsWith('{') || segment === segments[index]);
    if (!isOwn) continue;
    for (const [index, segment] of stated.entries())
      take(named('path', /^\{([^{}]{1,100})\}$/.exec(segment)?.[1]), segments[index] ?? '');
    for (const pair of query.split('&').slice(0, 100)) {
      const equals = pair.indexOf('=');
      if (equals > 0) take(named('query', pair.slice(0, equals)), pair.slice(equals + 1));
    }
  }
  return [...found.values()];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
