// An address that a sentence tells: "Send a GET request to /v1/lamps.", "Call PUT /v1/lamps/{id} to change a lamp.", "/v1/lamps (POST)".
import { METHOD } from '../../../profiles/title-forms.ts';
import type { AddressWords } from '../../../profiles/address-words.ts';
import type { HttpMethod } from '../../../reference/reference-model.ts';

const METHODS = new RegExp(`(?<![\\w/{}-])(?:${METHOD})(?![\\w/{}-])`, 'g');
const METHOD_BEFORE = new RegExp(`(?<![\\w/{}-])(${METHOD})\\s{1,3}["\`\u201c]?$`);
/** In other parts sentences speak of other addresses too. */
const AT_END = new RegExp(`[^\\w/{}-]\`?(?:${METHOD})\\s+\\S{1,400}$`);
const TARGETS =
  /(?<![\w/}:.<-])(?:https?:\/\/[\w.:{}-]{1,200}(?=\/))?(\/(?:[\w.~%:@!$&*+=-]|\/(?!\/)|\{[^{}\s?&]{1,100}\})+)(\?[\w.~%:@!$&*+=/{}-]{1,300})?/g;

const LONGEST_SENTENCE = 400;

export interface ToldAddress {
  method?: HttpMethod;
  target?: string;
  query: string;
}

/** The one method and the one address that a line names, at its end where `isPart` says that this is no part of the address; undefined where it names several, or shows an example. */
export function toldAddress(
  line: string,
  words: AddressWords,
  { isPart }: { isPart: boolean },
): ToldAddress | undefined {
  if (line.length > LONGEST_SENTENCE || !(isPart || AT_END.test(line))) return undefined;
  if (words.isExample(line.replace(TARGETS, ''))) return undefined;
  const all = [...line.matchAll(TARGETS)].filter((match) => /[\w{]/.test(match[1] as string));
  // Where a sentence names several, the method in front of its address tells which is meant.
  const beside = all.filter(({ index }) => METHOD_BEFORE.test(line.slice(0, index)));
  const [only] = beside.length === 1 ? beside : [];
  const targets = only ? [only] : all;
  // "GET or HEAD /v1/lamps" is an address of both.
  const before = only ? line.slice(0, only.index).replace(METHOD_BEFORE, '').slice(-12) : '';
  if (before.match(METHODS)) return undefined;
  const methods = new Set(only ? METHOD_BEFORE.exec(line.slice(0, only.index))?.slice(1) : line.match(METHODS));
  const [method] = methods;
  if (methods.size > 1 || targets.length > 1 || (method === undefined && targets.length === 0)) return undefined;
  const [, target, query = ''] = targets[0] ?? [];
  return {
    ...(method === undefined ? {} : { method: method.toLowerCase() as HttpMethod }),
    ...(target === undefined ? {} : { target: target.replace(/[.:,]+$/, '') }),
    query: query.replace(/[.:,]+$/, ''),
  };
}

/** A target without the quotation marks around it: `POST "/v1/lamps"`. */
export function unquoted(text: string): string {
  return text.replace(
    /(^|\s)["'`\u201c\u2018]([^"'`\s\u201c\u201d\u2018\u2019]{1,400})["'`\u201d\u2019][.\u3002]?$/,
    '$1$2',
  );
}
