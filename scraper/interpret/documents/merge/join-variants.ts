// Pages of different titles under one method and path (the actions on a server) → one operation that keeps each as a variant.
import { append } from '../../../diagnostics/append.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { IamAction, Operation, Parameter, Response } from '../../../reference/reference-model.ts';
import { unifyPlaceholders } from './unify-placeholders.ts';

/** `variants` in document order; a single one is the operation. */
export function joinVariants(variants: Operation[], report: Report): Operation {
  const [first] = variants as [Operation];
  if (variants.length === 1) return first;
  unifyPlaceholders(variants, report);
  leaveInferred(variants, report);
  const { description: _, requestBody: __, ...shared } = first;
  const operation: Operation = {
    ...shared,
    parameters: joinParameters(variants),
    responses: joinResponses(variants),
    tables: [],
    requestExamples: [],
    iamActions: togetherOnce(variants),
    variants,
    at: variants.flatMap(({ at }) => at),
  };
  for (const trait of ['deprecated', 'idempotent', 'public'] as const)
    if (!variants.every((variant) => variant[trait])) delete operation[trait];
  const dates = variants.flatMap(({ date }) => date ?? []).sort();
  if (dates.length > 0) operation.date = dates.at(-1) as string;
  const [stale] = variants.flatMap(({ staleSince }) => staleSince ?? []).sort();
  if (stale !== undefined) operation.staleSince = stale;
  for (const { title, document, section } of variants)
    report.add(
      'operation-variant',
      { method: first.method.toUpperCase(), path: first.path, title, variants: variants.length },
      { at: { document, section } },
    );
  return operation;
}

/** What only examples of one page show is described by another page of the operation, or nowhere. */
function leaveInferred(variants: readonly Operation[], report: Report): void {
  const described = new Set(
    variants.flatMap(({ responses }) =>
      responses.flatMap(({ status, body }) => (body && !body.inferred ? [status] : [])),
    ),
  );
  for (const variant of variants) {
    const left = variant.responses.filter(({ status, body }) => body?.inferred && described.has(status));
    if (left.length === 0) continue;
    for (const response of left) {
      report.add('inferred-body-left-out', { status: response.status }, { at: response.body?.at[0] });
      delete response.body;
    }
    variant.tables = variant.tables.filter(({ inferred, role }) => !inferred || role === 'request');
  }
}

/** Each parameter once, with all its places; mandatory where every variant demands it. */
function joinParameters(variants: readonly Operation[]): Parameter[] {
  const joined = new Map<string, Parameter>();
  for (const { parameters } of variants) {
    for (const parameter of parameters) {
      const key = `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;
      const known = joined.get(key);
      if (known) append(known.at, parameter.at);
      else joined.set(key, { ...parameter, at: [...parameter.at] });
    }
  }
  for (const parameter of joined.values()) {
    const everywhere = variants.every(({ parameters }) =>
      parameters.some((other) => other.in === parameter.in && other.name === parameter.name && other.required),
    );
    if (parameter.required && !everywhere && parameter.in !== 'path') parameter.required = false;
  }
  return [...joined.values()];
}

/** What each page says of a status, line by line and once. */
function joinedText(known: string | undefined, further: string | undefined): string | undefined {
  if (known === undefined || further === undefined) return known ?? further;
  return [...new Set([...known.split('\n'), ...further.split('\n')])].join('\n');
}

/** Each status once, with the bodies left to the variants. */
function joinResponses(variants: readonly Operation[]): Response[] {
  const joined = new Map<string, Response>();
  for (const { responses } of variants) {
    for (const { body: _, ...response } of responses) {
      const known = joined.get(response.status);
      if (!known) {
        joined.set(response.status, {
          ...response,
          headers: [...response.headers],
          examples: [...response.examples],
          at: [...response.at],
        });
        continue;
      }
      const text = joinedText(known.description, response.description);
      if (text !== undefined) known.description = text;
      append(known.examples, response.examples);
      append(known.at, response.at);
      for (const header of response.headers) {
        const same = known.headers.find(({ name }) => name.toLowerCase() === header.name.toLowerCase());
        if (same) same.at = [...same.at, ...header.at];
        else known.headers.push(header);
      }
    }
  }
  return [...joined.values()];
}

/** A table of permissions lists the address once, whatever its pages are called. */
function togetherOnce(variants: readonly Operation[]): IamAction[] {
  const known = new Map<string, IamAction>();
  for (const action of variants.flatMap(({ iamActions }) => iamActions))
    if (!known.has(action.action)) known.set(action.action, action);
  return [...known.values()];
}
