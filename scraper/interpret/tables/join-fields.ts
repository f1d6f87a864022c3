// Several tables that describe one object: "(creating a single lamp)", "(creating a pair)". Never only the first of them.
import { append } from '../../diagnostics/append.ts';
import type { Field } from '../../reference/reference-model.ts';

/** Adds the fields of a further table; what not all of the tables demand is optional. */
export function joinFields(target: Field[], more: readonly Field[]): void {
  for (const one of target)
    if (one.required && !more.some(({ name, required }) => name === one.name && required)) one.required = false;
  for (const one of more) {
    const same = target.find(({ name }) => name === one.name);
    if (same) append(same.at, one.at);
    else target.push(one.required ? { ...one, required: false } : one);
  }
}
