// What the rows of a document's tables are read with.
import type { Field } from '../../reference/reference-model.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { ConstraintReading } from '../phrases/read-constraints.ts';
import type { KnownRows } from './known-rows.ts';
import type { NameEvidence } from './names/name-evidence.ts';
import type { RowMention } from './names/row-mention.ts';

export interface FieldContext {
  profile: Profile;
  evidence: NameEvidence;
  /** Counts what a description was not read for: sentences that look like a constraint, and words. */
  unread(reading: ConstraintReading): void;
  /** Rows and descriptions read so far in this document. */
  known: KnownRows;
  /** What rows say about where they stand and which table describes their object. */
  mentions: Map<Field, RowMention>;
  /** Further rows of a name by the first one, which has their places. */
  twins: Map<Field, Field[]>;
  /** How deep rows stand in the objects of the rows above them, where they stand in one. */
  depths: Map<Field, number>;
}
