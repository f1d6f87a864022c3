// Results that were too long to be shown at once, kept for a while so that a caller can read on without sending the request again.

export interface ResultPart {
  text: string;
  /** Characters before this part, and of the whole. */
  from: number;
  whole: number;
  /** For the part behind this one; absent at the end. */
  cursor?: string;
}

export interface KeptResults {
  /** The beginning. */
  first(text: string, size: number): ResultPart;
  /** Undefined for a cursor that is not known, or not any more. */
  next(cursor: string, size: number): ResultPart | undefined;
}

export function keptResults({ most = 20, mostCharacters = 50_000_000 } = {}): KeptResults {
  const kept = new Map<string, string>();
  let count = 0;
  const part = (key: string, text: string, from: number, size: number): ResultPart => {
    let to = Math.min(text.length, from + Math.max(1, size));
    // Two halves of one character stay together.
    if (to < text.length && /[\ud800-\udbff]/.test(text.charAt(to - 1))) to += 1;
    return {
      text: text.slice(from, to),
      from,
      whole: text.length,
      ...(to < text.length && { cursor: `${key}:${to}` }),
    };
  };
  const forget = (): void => {
    let characters = [...kept.values()].reduce((sum, text) => sum + text.length, 0);
    for (const [key, text] of kept) {
      if (kept.size <= most && characters <= mostCharacters) break;
      kept.delete(key);
      characters -= text.length;
    }
  };
  return {
    first(text, size) {
      if (text.length <= size) return part('', text, 0, size);
      count += 1;
      const key = `r${count}`;
      kept.set(key, text);
      const shown = part(key, text, 0, size);
      forget();
      return shown;
    },
    next(cursor, size) {
      const [, key = '', at = ''] = /^(r\d{1,9}):(\d{1,9})$/.exec(cursor) ?? [];
      const text = kept.get(key);
      return text === undefined || Number(at) >= text.length ? undefined : part(key, text, Number(at), size);
    },
  };
}
