// What a rule for keywords of a schema looks like.
import type { JsonObject } from '../checks/json.ts';
import type { Conversion } from './conversion.ts';

export type ConvertSchema = (schema: unknown, pointer: string) => unknown;

export interface Rule {
  keywords: readonly string[];
  /** The meaning of `schema`'s keywords in 3.0.3; nothing when they are to be dropped as lost. */
  convert(
    schema: JsonObject,
    at: (keyword: string) => string,
    convertSchema: ConvertSchema,
    conversion: Conversion,
  ): JsonObject | undefined;
}
