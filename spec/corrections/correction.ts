// What a correction file says: where the documents contradict themselves, what they mean, and how that can be seen.
import type { OriginalPosition } from '../../scraper/diagnostics/position.ts';
import type { Json } from '../openapi.ts';

/** spec/<service>/corrections/<id>.yaml. */
export interface Correction {
  /** The file's name without ending: the reason in a few words. */
  id: string;
  /** Path of the file for people: "spec/workspace/corrections/<id>.yaml". */
  file: string;
  reason: string;
  evidence: Evidence[];
  changes: Change[];
}

/** A place of the documents and what can be seen there, as facts. */
export interface Evidence extends OriginalPosition {
  facts: string;
}

/** One value of the uncorrected spec, and either what it has to be or how it has to be called. */
export interface Change {
  /** A JSON pointer, or a name as `explain` takes it, with the keyword behind a slash: "ListDesktops.query.limit/schema/maximum". */
  target: string;
  /** What stands there now, descriptions aside; absent where nothing does. */
  expected?: Json;
  /** What has to stand there; absent to remove it. */
  value?: Json;
  /** The right name of the member, which keeps its value. */
  rename?: string;
}

/** A change that was made, as a member of an object of the uncorrected document. */
export interface AppliedChange {
  correction: Correction;
  /** Pointer of the object, and the name of its member. */
  parent: string;
  key: string;
  before?: Json;
  value?: Json;
  /** Set for a member that keeps its value under this name. */
  rename?: string;
}
