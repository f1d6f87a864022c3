// What another build of a catalogue made of a service's spec since the last one: the changes that its users meet, by class.
import { openDocument } from '../../spec/checks/check-document.ts';
import { type ChangeClass, changeClasses } from '../../spec/diff/change.ts';
import { compareDocuments } from '../../spec/diff/compare-documents.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface Drift {
  service: string;
  /** Number of changes, the worst class first; a class without any is absent. */
  changes: Partial<Record<ChangeClass, number>>;
  /** What the first of them are, in words. */
  first: string[];
}

const FIRST = 5;

/** Undefined for a spec that is not there. */
export function readSpec(file: string): string | undefined {
  try {
    return readTextFile(file);
  } catch {
    return undefined;
  }
}

/** Undefined where nothing changed, or where there was nothing before. @param before and after: texts of openapi.json */
export function findDrift(service: string, before: string | undefined, after: string): Drift | undefined {
  if (before === undefined || before === after) return undefined;
  const [old, now] = [before, after].map((text) => openDocument(parsed(text)));
  if (old?.kind !== 'opened' || now?.kind !== 'opened') return undefined;
  const found = compareDocuments(old.view, now.view);
  if (found.length === 0) return undefined;
  const counts = changeClasses.flatMap((kind) => {
    const count = found.filter((change) => change.class === kind).length;
    return count === 0 ? [] : [[kind, count] as const];
  });
  return {
    service,
    changes: Object.fromEntries(counts),
    first: found.slice(0, FIRST).map(({ place, message }) => `${place}: ${message}`),
  };
}

/** A file that somebody broke is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
