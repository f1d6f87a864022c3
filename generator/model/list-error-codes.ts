// The error codes of a document (`x-error-codes`), in its order, with what it says of them. The one place that reads them.
import { asRecord, member, memberText } from './json-value.ts';

/** What the document says in words. */
const TEXTS = ['message', 'description', 'solution'] as const;

export interface ErrorCode {
  code: string;
  status?: string;
  message?: string;
  description?: string;
  solution?: string;
}

interface Extended {
  extensions: ReadonlyMap<string, unknown>;
}

/** One entry for each code and status. */
export function listErrorCodes({ extensions }: Extended): ErrorCode[] {
  const listed = extensions.get('x-error-codes');
  return (Array.isArray(listed) ? listed : []).flatMap((entry): ErrorCode[] => {
    const record = asRecord(entry);
    const [code, status] = ['code', 'status'].map((key) => literal(member(record, key)));
    if (code === undefined) return [];
    const texts = TEXTS.flatMap((key) => {
      const text = memberText(record, key);
      return text === undefined ? [] : [[key, text] as const];
    });
    return [{ code, ...(status === undefined ? {} : { status }), ...Object.fromEntries(texts) }];
  });
}

/** A code with what is said of it, and the statuses that it comes with, none where the document names none. */
export interface ExplainedErrorCode extends Omit<ErrorCode, 'status'> {
  statuses: string[];
}

/** One entry for each code, in the order of the document; several for a code of which it says different things. */
export function explainedErrorCodes(model: Extended): ExplainedErrorCode[] {
  const byText = new Map<string, ExplainedErrorCode>();
  for (const { status, ...said } of listErrorCodes(model)) {
    const key = JSON.stringify([said.code, ...TEXTS.map((name) => said[name] ?? null)]);
    const known = byText.get(key) ?? { ...said, statuses: [] };
    if (status !== undefined && !known.statuses.includes(status)) known.statuses.push(status);
    byText.set(key, known);
  }
  return [...byText.values()];
}

export function countCodes(entries: readonly Pick<ErrorCode, 'code'>[]): number {
  return new Set(entries.map(({ code }) => code)).size;
}

/** What went wrong and what to do, as far as anyone says; each text once. */
export function errorTexts(entry: Omit<ErrorCode, 'status'>): string[] {
  return [...new Set(TEXTS.flatMap((key) => entry[key] ?? []))];
}

/** By code, each once: the words in one text, empty where there are none. */
export function wordsByCode(model: Extended): Map<string, string> {
  const codes = new Map<string, string>();
  for (const entry of listErrorCodes(model))
    if (!codes.get(entry.code)) codes.set(entry.code, errorTexts(entry).join(' ').trim());
  return codes;
}

function literal(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
