// What a table of an operation's page is, told by its caption; where captions were lost, by what it holds.
import { captionSubject } from './caption-subject.ts';

export type FieldTableRole = 'path' | 'query' | 'header' | 'body' | 'object';

/** Captions that say nothing about where the parameters stand. */
const GENERAL =
  /^(?:request|response)$|^(?:the )?(?:description of )?(?:(?:the )?(request|response|input|output|returned) )?parameters?(?: descriptions?| information| list)?$/;

export function isGeneralCaption(caption: string): boolean {
  // "(creating a lamp)" tells tables of one kind apart.
  const title = caption.length < 400 ? caption.replace(/(?<=[a-z]) \(.*\)$/i, '') : caption;
  // A bare word in small letters is a name.
  return title !== title.toLowerCase() ? GENERAL.test(title.toLowerCase()) : title.includes(' ') && GENERAL.test(title);
}

/** The role that the caption states; "object" for any other caption, undefined without one and for one that says nothing. */
export function captionRole(title: string | undefined): FieldTableRole | undefined {
  if (title === undefined || title === '' || isGeneralCaption(title)) return undefined;
  if (captionSubject(title) !== undefined) return 'object';
  const lower = title.toLowerCase();
  if (!/\b(?:parameters?|body|headers?)\b/.test(lower) || !lower.includes(' ')) return 'object';
  if (/\bpath\b/.test(lower)) return 'path';
  if (/\b(?:query|uri)\b/.test(lower)) return 'query';
  if (/\bheaders?\b/.test(lower)) return 'header';
  return /\b(?:body|form|request|response)\b/.test(lower) ? 'body' : 'object';
}

const ROLE_WORDS =
  /^(?:(?:the|http|common|request|response|ur[il]|path|query|headers?|body|form|message|normal|abnormal|error|failed|successful|parameters?|fields?|descriptions?|list|information|in|of) ?){2,6}$/i;

/** True for a line of nothing but words for the parts of a request or response: "Response header parameter description". */
export function isRoleLine(text: string): boolean {
  return text.length < 80 && ROLE_WORDS.test(text) && captionRole(text) !== undefined;
}

const FAILED = /^(?:abnormal|error|failed) responses?\b/i;

/** True for the caption of what is answered when the request fails. */
export function isFailureCaption(title: string | undefined): boolean {
  return title !== undefined && FAILED.test(title);
}

/** "Request parameters": general, but of the whole request or response. */
export function isBodyCaption(title: string | undefined): boolean {
  return title !== undefined && isGeneralCaption(title) && /^(?:the )?(?:request|response)\b/i.test(title);
}

const HEADER_NAME = /^(?:[A-Z][A-Za-z]*-)+[A-Za-z]+$|^(?:Authorization|Host|Accept)$/;

/** Headers are written with capitals and hyphens, fields are not. */
export function isHeaderName(name: string): boolean {
  return HEADER_NAME.test(name);
}
