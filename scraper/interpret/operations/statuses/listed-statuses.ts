// Statuses that the part of statuses has in lines: "202 Accepted", "Abnormal: 400 Bad Request, 404 Not Found", and those of one cell.
import { JOINTS } from '../../phrases/phrase-sets.ts';

export interface StatedStatus {
  status: string;
  /** What stands behind a colon; elsewhere it is what every status is called. */
  meaning?: string;
}

/** Words in front of them: "Abnormal:". */
const LABEL = /^(?:[-\u2022] )?(?:[^\d:\uff1a]{1,40}[:\uff1a]\s?)?/;
/** A number and at most a few words that begin with a capital letter or are in other letters than Latin ones. */
const STATED =
  /^([1-5]\d\d)(?:(\s?[:\uff1a]\s?|\s?\(|\s)((?:[A-Z][\w'-]{0,30}(?: [\w'-]{1,30}){0,7}|[\u3000-\u9fff\uff00-\uffef]{1,60}))\)?[.\u3002]?)?$/;
const JOINT = JOINTS.join('|');
/** "200, 201, or 204", "200 or 204", "200/204"; the end of "Error 404" parts nothing. */
const PARTING = new RegExp(
  String.raw`[,;\u3001\uff0c\uff1b]\s?(?:(?:${JOINT})\s?(?=[1-5]\d\d))?|/(?=\s?[1-5]\d\d)|(?:(?<=\d)|\s|(?=[^\x00-\x7f]))(?:${JOINT})\s?(?=[1-5]\d\d\b)`,
);
const IN_CELL = new RegExp(String.raw`^[1-5]\d\d(?:\s?(?:[/,;|\u3001\uff0c]|${JOINT})\s?[1-5]\d\d\b){1,8}$`);

const STATUS_CELL = /^([1-5]\d\d|default)\b/;

/** The statuses of a line that holds nothing else; none where anything else stands in it. */
export function listedStatuses(line: string): StatedStatus[] {
  const text = line.trim();
  const rest = text.slice(LABEL.exec(text)?.[0].length ?? 0);
  const found: StatedStatus[] = [];
  for (const piece of rest.split(PARTING)) {
    const [, status, sign = '', name] = STATED.exec(piece.trim()) ?? [];
    if (status === undefined) return [];
    found.push({ status, ...(name !== undefined && /[:\uff1a]/.test(sign) ? { meaning: name } : {}) });
  }
  return found;
}

/** "badRequest(400)", "Not Found (404)", "404" */
const NAMED = /^(?:[A-Za-z][A-Za-z -]{0,40}\s?\(([1-5]\d\d)\)|([1-5]\d\d)(?:\s?\([A-Za-z][A-Za-z -]{0,40}\))?)$/;

const BETWEEN = new RegExp(String.raw`[,;\u3001\uff0c\uff1b]|(?<=[)\d]\s?)(?:${JOINT})(?=\s|[^\x00-\x7f]|\d)`);

/** The statuses of "badRequest(400), itemNotFound(404)"; none where anything else stands in it. */
export function namedStatuses(list: string): string[] {
  const found = list.split(BETWEEN).map((piece) => NAMED.exec(piece.trim().replace(/[.\u3002]$/, '')));
  return found.every((one) => one !== null) ? found.map((one) => one?.[1] ?? one?.[2] ?? '') : [];
}

/** "400", "400/403", "404 not found", in small letters. */
export function statusesInCell(cell: string): string[] {
  if (IN_CELL.test(cell)) return cell.match(/[1-5]\d\d/g) ?? [];
  const status = STATUS_CELL.exec(cell)?.[1];
  return status === undefined ? [] : [status];
}

/** A status below which a page may describe what comes back: "300 Multiple Choices". */
export function isOfRedirection(status: string): boolean {
  return /^30[0-378]$/.test(status);
}
