// Random damages to the bytes of a document: what transport, editors, exports and people with bad intent do.
import type { Seed } from './seeds.ts';

type Random = (below: number) => number;

const WORDS = [
  '\t',
  '|',
  '\n',
  '\n\n',
  '\u0000',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\u200b',
  '*/',
  '`${x}`',
  '</script>',
  ']]>',
  '__proto__',
  'constructor',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '\\',
  '../../x',
  '/',
  '~1',
  '&#x110000;',
  'Array of ',
  'Map<String,',
  'Array<',
  ' object',
  'Table 1 ',
  'Status code: 200\n',
  'Response Parameters\n',
  'Request Parameters\n',
  'Function\n',
  'URI\n',
  'GET /v1/{a}/{b}\n',
  'Parameter\tType\tDescription\n',
  '| Parameter | Type |\n|---|---|\n',
  '```\n',
  '- x\n',
  'Default: ',
  'The value ranges from 1 to ',
  'regular expression ^(a+)+$',
  '<table>',
  '</table>',
  '<tr>',
  '<td colspan="1000000">',
  '<td rowspan="1000000">',
  '<th>',
  '<ul><li>',
  '<pre>',
  '</pre>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<h1>',
  '<h4>',
  '<caption>',
  '<a href="javascript:x">',
  '<script>',
  '<div>',
  'obj',
  'endobj',
  'stream',
  'endstream',
  '<<',
  '>>',
  ' R ',
  ' 99999999 ',
  ' -1 ',
  ' 0 ',
  ' 1e308 ',
  'BT',
  'ET',
  'Tj',
  ' re S ',
  ' cm ',
  'q ',
  'Q ',
  '/Kids [2 0 R]',
  '/Length 999999999',
  '/MediaBox [0 0 0 0]',
];

const DAMAGES: readonly ((bytes: Buffer, random: Random, other: Buffer) => Buffer)[] = [
  (bytes, random) => bytes.subarray(0, random(bytes.length + 1)),
  (bytes, random) => cut(bytes, random, 200, () => []),
  (bytes, random) => cut(bytes, random, 1, (part) => [Buffer.from([(part[0] ?? 0) ^ (1 << random(8))])]),
  (bytes, random) => cut(bytes, random, 0, () => [Buffer.from(WORDS[random(WORDS.length)] as string)]),
  (bytes, random) => cut(bytes, random, 12, () => [Buffer.from(WORDS[random(WORDS.length)] as string)]),
  (bytes, random) => cut(bytes, random, 60, (part) => Array.from({ length: 2 + random(300) }, () => part)),
  (bytes, random) =>
    cut(bytes, random, 0, () =>
      Array.from(
        { length: 2 + random(2000) },
        (
          (word) => () =>
            word
        )(Buffer.from(WORDS[random(WORDS.length)] as string)),
      ),
    ),
  (bytes, random, other) =>
    Buffer.concat([bytes.subarray(0, random(bytes.length + 1)), other.subarray(random(other.length + 1))]),
  (bytes, random) => onLines(bytes, random, (lines, at) => lines.splice(at, 1)),
  (bytes, random) => onLines(bytes, random, (lines, at) => lines.splice(at, 0, lines[at] as string)),
  (bytes, random) =>
    onLines(bytes, random, (lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] as string)),
  (bytes, random) =>
    onLines(bytes, random, (lines, at) => lines.splice(at, 0, ...lines.splice(random(lines.length), 1 + random(20)))),
  (bytes, random) =>
    onLines(bytes, random, (lines, at) =>
      lines.splice(
        at,
        1,
        (lines[at] as string).replace(/\d+/, () => String(10 ** random(20))),
      ),
    ),
  (bytes, random) =>
    onLines(bytes, random, (lines, at) => lines.splice(at, 1, (lines[at] as string).repeat(1 + random(40)))),
];

/** One to six damages; the same numbers give the same bytes. */
export function damage({ bytes }: Seed, other: Seed, random: Random): Buffer {
  let result = bytes;
  for (let left = 1 + random(6); left > 0; left -= 1)
    result = (DAMAGES[random(DAMAGES.length)] as (typeof DAMAGES)[number])(result, random, other.bytes).subarray(
      0,
      400_000,
    );
  return result;
}

function cut(bytes: Buffer, random: Random, most: number, change: (part: Buffer) => Uint8Array[]): Buffer {
  const from = random(bytes.length + 1);
  const to = Math.min(bytes.length, from + (most > 1 ? 1 + random(most) : most));
  return Buffer.concat([bytes.subarray(0, from), ...change(bytes.subarray(from, to)), bytes.subarray(to)]);
}

function onLines(bytes: Buffer, random: Random, change: (lines: string[], at: number) => unknown): Buffer {
  // One character a byte, so that nothing but the lines changes.
  const lines = bytes.toString('latin1').split('\n');
  change(lines, random(lines.length));
  return Buffer.from(lines.join('\n'), 'latin1');
}
