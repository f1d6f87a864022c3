// One stretch of a page states an address several times, "GET /lamps" and below it "GET /lamps?room={room}": forms of one call.
import { append } from '../../../diagnostics/append.ts';
import type { Operation } from '../../../reference/reference-model.ts';

/** The form that tells most with the parameters of the others: none is needed that not all of them have. */
export function joinForms(forms: readonly Operation[]): Operation {
  const [first, ...more] = forms as [Operation, ...Operation[]];
  if (more.length === 0) return first;
  const told = forms.find(hasResponse) ?? first;
  const isEverywhere = (name: string): boolean =>
    forms.every(({ parameters }) => parameters.some((parameter) => parameter.name === name));
  for (const form of forms) {
    if (form === told) continue;
    for (const parameter of form.parameters) {
      const isKnown = told.parameters.some((one) => one.in === parameter.in && one.name === parameter.name);
      if (!isKnown && parameter.in !== 'path') told.parameters.push(parameter);
    }
    if (form.requestBody && !told.requestBody) {
      told.requestBody = form.requestBody;
      append(
        told.tables,
        form.tables.filter(({ role }) => role === 'request'),
      );
    }
    append(told.requestExamples, form.requestExamples);
    append(told.at, form.at);
  }
  for (const parameter of told.parameters)
    if (parameter.required && parameter.in !== 'path' && !isEverywhere(parameter.name)) parameter.required = false;
  return told;
}

function hasResponse({ responses }: Operation): boolean {
  return responses.some(({ body, examples }) => body !== undefined || examples.length > 0);
}
