// A caption that names the case in which its table holds.
import type { Field } from '../../../reference/reference-model.ts';
import type { PhraseSet } from '../../phrases/phrase-set.ts';

/** "metadata field description (for encrypted disks)": what it demands, it demands in that case. */
export function limitToCase(title: string, fields: readonly Field[], { casesIn }: PhraseSet): void {
  const condition = /\(([^()]{1,130})\)$/.exec(title)?.[1];
  if (condition === undefined || casesIn(condition) === 0) return;
  for (const field of fields)
    if (field.required)
      Object.assign(field, {
        required: false,
        constraints: [...field.constraints, { kind: 'required-when', condition }],
      });
}
