// Code and JSON as a reader looks at it: the names of a JSON value stand out, and a script adds a button that copies.
import { prettyJson } from '../../docs/markdown-text.ts';
import { html, type Html, joinHtml } from '../html.ts';

export function codeBlock(text: string, label: string): Html {
  return html`<div class="code"><pre tabindex="0" role="region" aria-label="${label}"><code>${text}</code></pre></div>`;
}

export function jsonBlock(value: unknown, label: string): Html {
  return html`<div class="code"><pre tabindex="0" role="region" aria-label="${label}"><code>${jsonHtml(prettyJson(value))}</code></pre></div>`;
}

/** A name with its colon, or a text. */
const tokenPattern = /^( *)("(?:[^"\\]|\\.)*")(: )?(.*)$/;

/** Line by line, as `prettyJson` writes it. */
function jsonHtml(json: string): Html {
  const lines = json.split('\n').map((line) => {
    const [, blank, first, colon, rest = ''] = tokenPattern.exec(line) ?? [];
    if (first === undefined) return html`${line}`;
    return colon === undefined
      ? html`${blank}<s>${first}</s>${rest}`
      : html`${blank}<b>${first}</b>${colon}${valueHtml(rest)}`;
  });
  return joinHtml(lines, '\n');
}

function valueHtml(text: string): Html | string {
  if (!text.startsWith('"')) return text;
  const end = text.endsWith(',') ? text.length - 1 : text.length;
  return html`<s>${text.slice(0, end)}</s>${text.slice(end)}`;
}
