// Markdown pipe tables.

/** One row a line; cells are facts. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeText).join(' | ')} |`;
  return `${[line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')}\n`;
}

/** What an editor or a terminal would obey without showing it. */
const INVISIBLE = '\\u0000-\\u0008\\u000b-\\u001f\\u007f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff';
const MARKUP = new RegExp(`[&*\`[\\\\|${INVISIBLE}]|<(?=[!/?]?[a-z]{1,10}[\\s/>])`, 'gi');

/** Text in which nothing is taken for markup: such characters are written as character references. */
export function escapeText(text: string): string {
  return text.replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`).replace(/\s*\n\s*/g, ' ');
}

/** JSON on several lines, in which such characters are escapes of its strings. */
export function printPayload(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(
    new RegExp(`[${INVISIBLE}]`, 'g'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
