// "HTTP/1.1 201 Created" above the headers and the payload of what comes back.
import { reasonPhrase } from '../../reference/reason-phrase.ts';
import type { Example } from '../../reference/reference-model.ts';

export interface ShownResponse {
  status: string | undefined;
  /** The status is that of a line above the payload. */
  isLine?: true;
  example: Example;
}

const STATUS_LINE =
  /^\s*(?:HTTP\/\d(?:\.\d)?|Status:) ([1-5]\d\d)(?=\s|$)[^\n]{0,80}(?:\n[A-Za-z][\w-]{0,60}: ?[^\n]{0,2000})*/;

/** The status, and what follows the line and its headers; undefined for any other text. */
export function statusLine(text: string): { status: string; rest: string } | undefined {
  const match = STATUS_LINE.exec(text);
  return match ? { status: match[1] as string, rest: text.slice(match[0].length).trim() } : undefined;
}

const FAILURE_IN_TITLE = /^\D{0,60}(?<=^(?:- )?|[:\uff1a(\uff08]\s?|\bHTTP |\bcode:? )([45]\d\d)(?!\d)([^\d]{0,60})$/i;

/** The status in the title of one example of a failure: "Failed: HTTP 409", "404 Not Found". "500 lamps" tells of something else. */
export function failureInTitle(title: string | undefined): string | undefined {
  const [, status = '', rest = ''] = FAILURE_IN_TITLE.exec(title ?? '') ?? [];
  const reason = reasonPhrase(status)?.toLowerCase();
  const behind = rest.trim().toLowerCase();
  const isStatus = reason !== undefined && (/^(?:$|\p{P})/u.test(behind) || behind.startsWith(reason));
  return isStatus ? status : undefined;
}
