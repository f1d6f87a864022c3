// A row of a response that a page lists once more among the parameters of the address.
import type { Report } from '../../../diagnostics/report.ts';
import type { Parameter, RequestExample, Response } from '../../../reference/reference-model.ts';
import { askedNames } from '../../examples/payloads.ts';

/**
 * The parameters without it: a list or an object that every call must have in its query string, while the calls that are shown do not,
 * and a response has it in the same words.
 */
export function withoutResponseRows(
  parameters: Parameter[],
  responses: readonly Response[],
  examples: readonly RequestExample[],
  report: Report,
): Parameter[] {
  const calls = examples.filter(({ request }) => request !== undefined);
  if (calls.length === 0) return parameters;
  const asked = askedNames(calls);
  const returned = new Map(
    responses.flatMap(({ body }) => (body?.kind === 'fields' ? body.fields : [])).map((field) => [field.name, field]),
  );
  return parameters.filter((parameter) => {
    const { name, description, required, type } = parameter;
    const isHeld = type.kind !== 'scalar' && type.kind !== 'any';
    const isResponse =
      parameter.in === 'query' &&
      required === true &&
      isHeld &&
      !asked.has(name) &&
      description !== undefined &&
      returned.get(name)?.description === description;
    if (isResponse) report.add('parameter-of-response', { name }, { at: parameter.at[0] });
    return !isResponse;
  });
}
