// npm run fuzz:shrink -- FILE: the shortest document that still shows the fault of a finding, to be written again as a fixture.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { examine } from './examine.ts';

const file = process.argv[2] ?? '';
const name = basename(file).replace(/^\d+-\d+-/, '');

/** Faults without what they say of one place. */
async function kindsOf(parts: readonly string[]): Promise<string> {
  try {
    const faults = await examine(name, Buffer.from(parts.join(''), 'latin1'));
    return faults[0]?.replace(/[:(].*/s, '') ?? '';
  } catch (error) {
    return error instanceof Error
      ? `${error.message.slice(0, 40)} ${error.stack?.split('\n')[1] ?? ''}`
      : String(error);
  }
}

/** Leaves out ever smaller runs of parts as long as the fault stays. */
async function shrink(parts: readonly string[], kind: string): Promise<string[]> {
  let kept = [...parts];
  for (let size = kept.length >> 1; size > 0; size = Math.min(size >> 1, kept.length >> 1)) {
    for (let from = 0; from < kept.length; ) {
      const without = [...kept.slice(0, from), ...kept.slice(from + size)];
      if ((await kindsOf(without)) === kind) kept = without;
      else from += size;
    }
  }
  return kept;
}

const content = readFileSync(file, 'latin1');
const kind = await kindsOf([content]);
if (kind === '') throw new Error(`${file} shows no fault`);
let parts = [content];
for (const pieces of [/(?<=\n)/, /(?=<)/, /(?<=[\s,.;:])/]) parts = await shrink(parts.join('').split(pieces), kind);
process.stdout.write(`${parts.join('')}\n${kind}\n`);
