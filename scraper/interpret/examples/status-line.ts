// "HTTP/1.1 201 Created" above the headers and the payload of what comes back.
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

const FAILURE_IN_TITLE =
  /^\D{0,60}(?<=^(?:- )?|[:\uff1a(\uff08]\s?|\bHTTP |\bcode:? )([45]\d\d)(?!\d)(?:\s?[)\uff09]|\s?[:\uff1a-]|\s(?:Bad|Unauthorized|Forbidden|Not|Method|Conflict|Gone|Request|Too|Internal|Service|Server|Gateway|Unprocessable|Precondition)\b\D{0,40})?\D{0,2}$/i;

/** The status in the title of one example of a failure: "Failed: HTTP 409", "Broken (404)". Other numbers tell of something else. */
export function failureInTitle(title: string | undefined): string | undefined {
  return FAILURE_IN_TITLE.exec(title ?? '')?.[1];
}
