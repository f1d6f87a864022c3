// "The request may carry the Lamp-Owner header." → the header, where no table has it.
import type { Block } from '../../../blocks/block.ts';
import { sentencesOf } from '../../../profiles/sentences-of.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { Parameter } from '../../../reference/reference-model.ts';

export function toldHeaders(
  blocks: readonly Block[],
  known: readonly Parameter[],
  { returns }: Pick<Profile, 'returns'>,
): Parameter[] {
  const headers: Parameter[] = [];
  const taken = new Set(known.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase()));
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const sentence of sentencesOf(block.text)) {
      const name = returns.readSentHeader(sentence);
      if (name === undefined || taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      headers.push({
        name,
        in: 'header',
        type: { kind: 'scalar', name: 'string' },
        constraints: [],
        required: false,
        at: [block.at],
      });
    }
  }
  return headers;
}
