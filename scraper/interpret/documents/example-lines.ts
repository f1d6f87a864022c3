// Lines that divide a part of a page as its headings divide the page: "- Example response 2", "Example request (one disk): POST ...".
import type { Block } from '../../blocks/block.ts';
import type { PartKind, Section } from '../operations/section.ts';
import { captionSubject } from '../tables/caption-subject.ts';
import { isGeneralCaption, isRoleLine } from '../tables/classify-table.ts';

/** What may stand beside the words example and request. */
const WORDS =
  '(?: (?:the|an?|normal|abnormal|successful|success|failed|failure|error|correct|incorrect|returned|http|api|ur[il]|body|message|parameters?|data))';
const EXAMPLE = '(?:examples?|samples?)';
/** What stands in parentheses is the title of the example, what follows the colon its request line. */
const TITLE = '(?: \\d{1,2})?(?: \\(([^()]{1,120})\\))?';
const linesOf = (noun: string, rest: string): RegExp =>
  new RegExp(
    `^(?:- )?(?:(?:normal |abnormal |successful |failed |error )?${EXAMPLE}(?: of)?${WORDS}{0,3} ${noun}${WORDS}{0,2}|(?:normal |abnormal |successful |failed |error )?${noun}${WORDS}{0,2} ${EXAMPLE})${TITLE}${rest}$`,
    'i',
  );
const LINES: readonly [PartKind, RegExp][] = [
  ['request-examples', linesOf('requests?', '(?:[:.]|: *((?:GET|PUT|POST|DELETE|PATCH|HEAD) .*))?')],
  ['response-examples', linesOf('responses?', '[:.]?')],
];
const FAILED = /\b(?:abnormal|failed|failure|error|incorrect)\b/i;
/** In the part of the address, examples are addresses. */
const PLAIN = /^(?:- )?(?:examples?|samples?)(?: ur[il]s?)?:?$/i;
const EXAMPLES_OF: Partial<Record<PartKind, PartKind>> = {
  uri: 'request-examples',
  request: 'request-examples',
  response: 'response-examples',
};

export function isExamplePart(part: PartKind): boolean {
  return part === 'request-examples' || part === 'response-examples';
}

interface DividingLine {
  kind: PartKind;
  /** What the line says besides: the title of the example, its request line, the status that it is an example of. */
  rest: { kind: 'paragraph' | 'heading'; text: string }[];
}

/** A line of a part that begins examples; undefined for any other. */
export function dividingLine(text: string, part: PartKind): DividingLine | undefined {
  const plain = EXAMPLES_OF[part];
  if (text.length > 400 || (plain === undefined && !isExamplePart(part))) return undefined;
  if (plain !== undefined && PLAIN.test(text)) return { kind: plain, rest: [] };
  for (const [kind, pattern] of LINES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const said = [match[1], match[2]].flatMap((rest) =>
      rest === undefined ? [] : [{ kind: 'paragraph', text: rest } as const],
    );
    const failed = kind === 'response-examples' && FAILED.test(text.replace(/\(.*/, ''));
    return { kind, rest: failed ? [{ kind: 'heading', text: 'Status code: default' }, ...said] : said };
  }
  return undefined;
}

/** Takes the lines at the end of a part that are captions of the table behind them. */
export function takeCaptions(part: Block[]): Block[] {
  let first = part.length;
  while (first > 0) {
    const block = part[first - 1] as Block;
    const text = block.kind === 'paragraph' ? block.text.replace(/^- /, '') : '';
    const isCaption =
      captionSubject(text) !== undefined || isGeneralCaption(text) || isRoleLine(text) || /^Table \d/.test(text);
    if (text === '' || !isCaption) break;
    first -= 1;
  }
  return part.splice(first);
}

/** Where a payload goes that stands among the parameters without a line that calls it an example; undefined for any other block. */
export function examplesBlock(block: Block, part: PartKind, { parts }: Section): Block[] | undefined {
  if (block.kind !== 'code' || (part !== 'request' && part !== 'response')) return undefined;
  if (!/^\s*(?:[{[]|curl\b|(?:GET|PUT|POST|DELETE|PATCH|HEAD)\s)/.test(block.text)) return undefined;
  const kind = EXAMPLES_OF[part] as PartKind;
  const blocks = parts.get(kind) ?? [];
  parts.set(kind, blocks);
  return blocks;
}
