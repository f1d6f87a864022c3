// HTML whose texts are escaped: a template that takes strings as text and only what it made itself as markup. Every string of a document
// is untrusted, so no page is put together in any other way.

/** Markup. Only `html` and `joinHtml` make it. */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  /** For this file. */
  static trusted(text: string): Html {
    return new Html(text);
  }
}

/** Strings and numbers are text; what is absent or false gives nothing. */
export type HtmlPart = Html | string | number | false | undefined | readonly HtmlPart[];

/** Controls, half surrogate pairs, marks that turn the reading direction or show nothing: they have no place in a page. */
const invisible =
  /(?![\n\t])[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
/** Nearly all texts: nothing to escape. */
const plain = /^[\w .,:;()[\]{}/+=*?!#$%-]*$/;
const special = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Values stand between tags or within quoted attributes, nowhere else: no unquoted attribute, no script, no style. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  let text = strings[0] ?? '';
  for (const [index, value] of values.entries()) text += `${print(value)}${strings[index + 1] ?? ''}`;
  return Html.trusted(text);
}

export function joinHtml(parts: readonly HtmlPart[], between: HtmlPart = ''): Html {
  return Html.trusted(parts.map(print).join(print(between)));
}

function print(value: HtmlPart): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? escapeText(value) : value.map(print).join('');
}

function escapeText(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(invisible, '').replace(special, (character) => entities[character] ?? '');
}
