// Lines of code → preformatted text with its indentation. Where the printer broke a long line, the string that it
// cut is put together again: JSON has no line break inside of a string.
import { append } from '../../../diagnostics/append.ts';
import { leastOf } from '../../../diagnostics/extremes.ts';
import { TOLERANCE } from './join-lines.ts';
import type { Box } from '../content/page-content.ts';
import type { TextLine } from '../lines/text-line.ts';

const REQUEST = /^(?:GET|PUT|POST|DELETE|PATCH|HEAD)\b/i;
const ADDRESS = /^(?:(?:GET|PUT|POST|DELETE|PATCH|HEAD)(?: |$))?(?:(?:https?:\/\/|\/)\S*)?$/i;
/** Usual distance of two lines, as a multiple of the size of the font. */
const LINE_PITCH = 1.25;

export interface CodeLine {
  line: TextLine;
  box: Box | undefined;
}

export function codeText(lines: readonly CodeLine[]): string {
  const start = leastOf(lines.map(({ line }) => line.left));
  const step = lines.every(({ line }) => line.monospace) ? undefined : indentStep(lines, start);
  const texts: string[] = [];
  let above: CodeLine | undefined;
  for (const code of lines) {
    const { line } = code;
    const width = step ?? (line.text.length > 0 ? (line.right - line.left) / line.text.length : line.size / 2);
    const indented = ' '.repeat(Math.min(200, Math.max(0, Math.round((line.left - start) / width)))) + line.text;
    const open = texts.at(-1);
    const glue = above && open !== undefined ? glueBetweenCode(open, above, code) : undefined;
    if (glue !== undefined) texts[texts.length - 1] = open + glue + line.text;
    else append(texts, [...emptyLines(above?.line, line), indented]);
    above = code;
  }
  return texts.join('\n');
}

/** In a proportional face letters say nothing of the width of a space: the smallest indentation is two of them. */
function indentStep(lines: readonly CodeLine[], start: number): number | undefined {
  const steps = lines.map(({ line }) => line.left - start).filter((step) => step > 0.3 * (lines[0]?.line.size ?? 0));
  return steps.length > 0 ? steps.reduce((least, step) => Math.min(least, step)) / 2 : undefined;
}

/** Code is set tight: a gap of two lines and more was left on purpose. A page break leaves none. */
function emptyLines(above: TextLine | undefined, { baseline, size }: TextLine): string[] {
  const lines = above ? Math.round((baseline - above.baseline) / (LINE_PITCH * size)) - 1 : 0;
  return Array.from({ length: Math.max(0, Math.min(lines, 2)) }, () => '');
}

/** What stands between two lines that were one; undefined for lines of their own. `text` is what the upper one belongs to. */
export function glueBetweenCode(text: string, above: CodeLine, { line: below }: CodeLine): '' | ' ' | undefined {
  const edge = edgeOf(above) - TOLERANCE;
  if (above.line.right + below.firstWord < edge) return undefined;
  const inString = leavesStringOpen(text);
  const inAddress = ADDRESS.test(text) && !/^[{[]/.test(below.text) && !REQUEST.test(below.text);
  if (!inString && !inAddress) return undefined;
  if (above.line.endsWithSpace) return ' ';
  if (above.line.right + below.firstCharacter > edge || /[-/?&=]$/.test(text)) return '';
  return inString ? ' ' : undefined;
}

function edgeOf({ line, box }: CodeLine): number {
  return box ? box.right - Math.max(0, Math.min(12, line.left - box.left)) : line.right;
}

function leavesStringOpen(text: string): boolean {
  let open = false;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"') open = !open;
  }
  return open;
}
