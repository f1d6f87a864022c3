// The error codes of a document (`x-error-codes`), in its order, with what it says of them.
import { asRecord, member, memberText } from './json-value.ts';

export interface ErrorCode {
  code: string;
  status?: string;
  /** What went wrong and what to do, as far as anyone says. */
  words: readonly string[];
}

/** One entry for each code and status. */
export function listErrorCodes({ extensions }: { extensions: ReadonlyMap<string, unknown> }): ErrorCode[] {
  const listed = extensions.get('x-error-codes');
  return (Array.isArray(listed) ? listed : []).flatMap((entry): ErrorCode[] => {
    const record = asRecord(entry);
    const [code, status] = ['code', 'status'].map((key) => literal(member(record, key)));
    if (code === undefined) return [];
    const words = ['message', 'description', 'solution'].flatMap((key) => memberText(record, key) ?? []);
    return [{ code, ...(status === undefined ? {} : { status }), words: [...new Set(words)] }];
  });
}

/** By code, each once: the words in one text, empty where there are none. */
export function wordsByCode(model: { extensions: ReadonlyMap<string, unknown> }): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, words } of listErrorCodes(model)) if (!codes.get(code)) codes.set(code, words.join(' ').trim());
  return codes;
}

function literal(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
