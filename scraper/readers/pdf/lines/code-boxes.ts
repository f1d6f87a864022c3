// Filled boxes → those that hold code, whatever its font: many makers set examples in a proportional face on grey. Notes and the labels
// of notes stand in boxes too; they are sentences and words.
import type { SectionWords } from '../../../profiles/section-words.ts';
import type { Box } from '../content/page-content.ts';
import type { TextLine } from './text-line.ts';

/** Points. */
const NEAR = 1.5;
/** Part of the page that a box of its own has at least. */
const WIDE = 0.4;

/** Word processors and some formatters fill the ground line by line: boxes right below each other are one. */
export function joinedBoxes(boxes: readonly Box[]): Box[] {
  const sorted = [...boxes].sort((one, other) => one.left - other.left || one.top - other.top);
  const joined: Box[] = [];
  for (const box of sorted) {
    const above = joined.at(-1);
    if (
      above &&
      Math.abs(above.left - box.left) < NEAR &&
      Math.abs(above.right - box.right) < NEAR &&
      Math.abs(above.bottom - box.top) < NEAR
    )
      above.bottom = box.bottom;
    else joined.push({ ...box });
  }
  return joined;
}

export function isCodeBox(box: Box, lines: readonly TextLine[], pageWidth: number, words: SectionWords): boolean {
  if (lines.every(({ bold }) => bold)) return false;
  if (lines.every(({ monospace }) => monospace)) return true;
  const text = lines.map((line) => line.text).join(' ');
  if (words.isNote(text) || isSentence(text)) return false;
  return isMarkedAsCode(text) || (lines.length > 1 && box.right - box.left > WIDE * pageWidth);
}

/** It begins with a capital, ends with a full stop and holds little but words. */
function isSentence(text: string): boolean {
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(text) || !/[.!?:;。!?:;)]["”]?$/u.test(text)) return false;
  const signs = text.match(/[{}[\]<>=#$|\\"_]/g)?.length ?? 0;
  return text.split(' ').length > 3 || /\p{Lo}{6}/u.test(text) ? signs < 0.05 * text.length : false;
}

function isMarkedAsCode(text: string): boolean {
  return /[{}[\]<>=;#$|\\_]|"\s?:|\/\w|(?:^| )--?\w|:\/\/|^(?:GET|PUT|POST|DELETE|PATCH|HEAD) /.test(text);
}
