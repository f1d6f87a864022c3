// JSON pointers → lines and columns of the file that was checked, JSON or YAML.
import { getLineColLocation, Source } from '@redocly/openapi-core';

interface Place {
  /** Both from 1. */
  line: number;
  column: number;
}

/** Undefined where the file has no such place, as inside of what YAML merges. The file is read once, at the first question. */
export type Locate = (pointer: string) => Place | undefined;

/** @param text of a file that is sound JSON or YAML. */
export function locateIn(path: string, text: string): Locate {
  const source = new Source(path, text);
  return (pointer) => {
    try {
      const { start } = getLineColLocation({
        source,
        pointer: `#${pointer === '' ? '/' : pointer}`,
        reportOnKey: true,
      });
      return { line: start.line, column: start.col };
    } catch {
      return undefined;
    }
  };
}
