// The URI part: method and path.
import type { Block } from '../blocks/block.ts';
import type { Position } from '../diagnostics/position.ts';
import type { Report } from '../diagnostics/report.ts';
import type { HttpMethod } from '../reference/reference-model.ts';

export interface OperationUri {
  method: HttpMethod;
  path: string;
  at: Position;
}

const URI = /^(?:- )?(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)\s+(?:https?:\/\/[^\s/]+)?(\/?(?:[^\s?#{}]|\{[^{}\s]{1,100}\})+)(\?\S*)?$/;

/** Addresses are shorter than that. */
const LONGEST_LINE = 4000;

/** The first line of the part that is a method and a path. */
export function readUri(blocks: readonly Block[], report: Report): OperationUri | undefined {
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    for (const line of block.text.split('\n')) {
      const match = line.length < LONGEST_LINE ? URI.exec(line.trim()) : null;
      if (!match) continue;
      const path = match[2] as string;
      if (!path.startsWith('/')) report.add('path-without-slash', { path }, { at: block.at });
      return { method: (match[1] as string).toLowerCase() as HttpMethod, path: path.startsWith('/') ? path : `/${path}`, at: block.at };
    }
  }
  return undefined;
}

/** Names of the placeholders of a path, in order. */
export function placeholdersOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]{1,100})\}/g)].map((match) => match[1] as string);
}
