// Successes that pages show in examples and describe in no table → their bodies as the examples show them.
import type { Report } from '../../diagnostics/report.ts';
import type { Operation } from '../../reference/reference-model.ts';
import { variantsOf } from '../../reference/variants-of.ts';
import { inferBody } from '../examples/infer-body.ts';

/** Gives such responses a body, in place; a status that another page of the operation describes has one. */
export function completeResponses(operations: readonly Operation[], report: Report): void {
  for (const operation of operations) {
    const variants = variantsOf(operation);
    const described = new Set(
      variants.flatMap(({ responses }) => responses.flatMap(({ status, body }) => (body ? [status] : []))),
    );
    for (const variant of variants) complete(variant, described, report);
  }
}

function complete(operation: Operation, described: ReadonlySet<string>, report: Report): void {
  for (const response of operation.responses) {
    const { status, examples } = response;
    // What stands below a failure is often the answer of another status; a 204 has no content.
    if (described.has(status) || examples.length === 0 || !/^2\d\d$/.test(status) || status === '204') continue;
    const at = examples.flatMap((example) => example.at);
    const inferred = inferBody(
      examples.map(({ value }) => value),
      'response',
      `response/example-${status}`,
      at,
    );
    if (!inferred) continue;
    report.add('body-from-example', { status }, { at: at[0] });
    response.body = inferred.body;
    operation.tables.push(...inferred.tables);
  }
}
