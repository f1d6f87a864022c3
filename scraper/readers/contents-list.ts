// The contents list that the documentation system writes beside its pages (CLASS.TXT.json): title, page, own and parent code.
import { posix } from 'node:path';
import type { ContentsEntry } from '../blocks/block.ts';

/** The entries in the order of publication; undefined for JSON that is no contents list (one without parents is none). */
export function readContentsList(text: string, list: string): ContentsEntry[] | undefined {
  const items = parse(text);
  if (!Array.isArray(items) || items.length === 0 || !items.every(isItem)) return undefined;
  const titles = new Map(items.map(({ code, title }) => [code, title]));
  return items.map(({ uri, title, p_code: parent }) => {
    const chapter = titles.get(parent);
    return {
      document: posix.join(posix.dirname(list), uri),
      title: title.trim(),
      ...(chapter === undefined ? {} : { chapter: chapter.trim() }),
    };
  });
}

interface Item {
  uri: string;
  title: string;
  code: string;
  p_code: string;
}

function isItem(value: unknown): value is Item {
  if (typeof value !== 'object' || value === null) return false;
  const item = value as Record<string, unknown>;
  return ['uri', 'title', 'code', 'p_code'].every((key) => typeof item[key] === 'string');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
