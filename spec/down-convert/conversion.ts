// What the conversion of one document to 3.0.3 carries along.
import type { JsonObject } from '../checks/json.ts';

export interface Conversion {
  source: JsonObject;
  lose(pointer: string, what: string): void;
  /** References to the path items that are being written out in place of them. */
  inlining: ReadonlySet<string>;
}
