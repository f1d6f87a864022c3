// A row of a response that a page lists once more among the parameters of the address.
import type { Report } from '../../diagnostics/report.ts';
import type { Parameter, RequestExample, Response } from '../../reference/reference-model.ts';
import { askedNames } from '../examples/payloads.ts';

/**
 * The parameters without it: a list or an object that every call must have in its query string, while the calls that are shown do not,
 * and an answer has it in the same words.
 */
export function withoutAnswerRows(
  parameters: Parameter[],
  responses: readonly Response[],
  examples: readonly RequestExample[],
  report: Report,
): Parameter[] {
  const calls = examples.filter(({ request }) => request !== undefined);
  if (calls.length === 0) return parameters;
  const asked = askedNames(calls);
  const answered = new Map(
    responses.flatMap(({ body }) => (body?.kind === 'fields' ? body.fields : [])).map((field) => [field.name, field]),
  );
  return parameters.filter((parameter) => {
    const { name, description, required, type } = parameter;
    const isHeld = type.kind !== 'scalar' && type.kind !== 'any';
    const isAnswer =
      parameter.in === 'query' &&
      required === true &&
      isHeld &&
      !asked.has(name) &&
      description !== undefined &&
      answered.get(name)?.description === description;
    if (isAnswer) report.add('parameter-of-answer', { name }, { at: parameter.at[0] });
    return !isAnswer;
  });
}
