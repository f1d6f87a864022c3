// A caption that names the case in which its table holds.
import type { Field } from '../../reference/reference-model.ts';

/** "metadata field description (for encrypted disks)": what it demands, it demands in that case. */
export function limitToCase(title: string, fields: readonly Field[]): void {
  const condition = /\(((?:for|when|if|only|in) [^()]{1,120})\)$/i.exec(title)?.[1];
  if (condition === undefined) return;
  for (const field of fields)
    if (field.required)
      Object.assign(field, {
        required: false,
        constraints: [...field.constraints, { kind: 'required-when', condition }],
      });
}
