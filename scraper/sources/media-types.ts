// The endings of files that are read, and what each holds.
import { extname } from 'node:path';
import type { Source } from '../blocks/block.ts';

const MEDIA_TYPES: Readonly<Record<string, Source['mediaType']>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.mdx': 'text/markdown',
  '.rst': 'text/x-rst',
  '.inc': 'text/x-rst',
  '.yaml': 'application/yaml',
  '.yml': 'application/yaml',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
};

export const readEndings: readonly string[] = Object.keys(MEDIA_TYPES);

/** Undefined for a file that is not read. */
export function mediaTypeOf(file: string): Source['mediaType'] | undefined {
  const extension = extname(file).toLowerCase();
  return Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension] : undefined;
}

export function isReadable(file: string): boolean {
  return mediaTypeOf(file) !== undefined;
}
