// Lines set in a monospaced font → preformatted text with its indentation. Where the printer broke a long line, the string that it
// cut is put together again: JSON has no line break inside of a string.
import type { Box } from './page-content.ts';
import type { TextLine } from './text-line.ts';

export interface CodeLine {
  line: TextLine;
  box: Box | undefined;
}

export function codeText(lines: readonly CodeLine[]): string {
  const start = Math.min(...lines.map(({ line }) => line.left));
  const texts: string[] = [];
  let above: CodeLine | undefined;
  for (const code of lines) {
    const { line } = code;
    const width = line.text.length > 0 ? (line.right - line.left) / line.text.length : line.size / 2;
    const indented = ' '.repeat(Math.min(200, Math.max(0, Math.round((line.left - start) / width)))) + line.text;
    if (above && isCut(texts.at(-1) ?? '', above, line)) {
      const filled = above.line.right + line.firstCharacter > edgeOf(above) - 0.75;
      texts[texts.length - 1] += filled ? line.text : ` ${line.text}`;
    } else texts.push(indented);
    above = code;
  }
  return texts.join('\n');
}

/** A string is open at the end of the line above, and what follows had no room there. */
function isCut(text: string, above: CodeLine, below: TextLine): boolean {
  return leavesStringOpen(text) && above.line.right + below.firstWord > edgeOf(above) - 0.75;
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
