// Inline marks of reStructuredText → plain text.
import { plainCharacters } from '../plain-characters.ts';

const ROLE = /:[\w:+.-]{1,60}:`([^`<]{1,300}?)(?:\s*<[^`<>]{1,300}>)?`/g;
const LINK = /`([^`<]{1,300}?)\s*<[^`<>]{1,400}>`__?/g;
const LITERAL = /``([^`]{1,400})``/g;
const REFERENCE = /`([^`]{1,300})`_{0,2}/g;
const STRONG = /\*\*([^*\n]{1,400})\*\*/g;
const EMPHASIS = /(?<![\w*])\*([^*\s][^*\n]{0,400})\*(?!\w)/g;

export function rstText(markup: string): string {
  return plainCharacters(markup)
    .replace(ROLE, '$1')
    .replace(LINK, '$1')
    .replace(LITERAL, '$1')
    .replace(REFERENCE, '$1')
    .replace(STRONG, '$1')
    .replace(EMPHASIS, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
