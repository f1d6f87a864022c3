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

/** What went wrong and what to do, as far as anyone says; each text once. */
export function errorTexts(entry: ErrorCode): string[] {
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
