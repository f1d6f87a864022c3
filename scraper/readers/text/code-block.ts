// Preformatted text: fenced, or JSON that lost its fences. Page breaks cut fences in the middle of a payload,
// so whether a payload is complete is told by its brackets, not by its fences.
import { openBrackets } from '../../blocks/open-brackets.ts';
import type { Profile } from '../../profiles/profile.ts';
import { endsBlock } from './raw-table.ts';

const FENCE = /^\s*(?:(?:[-*]|\d+\.)\s+)?```/;

export function isFence(line: string): boolean {
  return FENCE.test(line);
}

export interface CodeLines {
  text: string;
  next: number;
  closed: boolean;
}

/** The lines between two fences; an open fence ends at the next heading. */
export function readFenced(lines: readonly string[], index: number, profile: Profile): CodeLines {
  const content: string[] = [];
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next] as string;
    if (/^\s*```\s*$/.test(line)) return { text: content.join('\n'), next: next + 1, closed: true };
    if (endsBlock(line, profile)) return { text: content.join('\n'), next, closed: false };
    content.push(line);
  }
  return { text: content.join('\n'), next: lines.length, closed: false };
}

/** True for a line that opens a JSON payload outside of a fence. */
export function opensPayload(line: string): boolean {
  return /^(?:- )?(?:\{|\[|\[\s*\{|\{\s*"[^"]*"\s*:.*)$/.test(line.trim());
}

/** JSON lines without fences: until the brackets close, a heading or a fence. */
export function readPayload(lines: readonly string[], index: number, profile: Profile): CodeLines {
  const content: string[] = [];
  let depth = 0;
  for (let next = index; next < lines.length; next += 1) {
    const line = next === index ? (lines[next] as string).trim().replace(/^- /, '') : (lines[next] as string);
    if (isFence(line) || endsBlock(line, profile)) return { text: content.join('\n').trimEnd(), next, closed: true };
    content.push(line);
    depth += openBrackets(line);
    if (depth <= 0) return { text: content.join('\n').trimEnd(), next: next + 1, closed: true };
  }
  return { text: content.join('\n').trimEnd(), next: lines.length, closed: true };
}
