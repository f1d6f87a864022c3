// The keywords of ours, for ajv to know.
import { callSchema } from './call-schema.ts';
import type { Keyword } from './keyword.ts';
import { knownProperties } from './known-properties.ts';
import { knownValues } from './known-values.ts';
import { elements, furtherMembers, memberNames, members } from './members.ts';
import { needed } from './needed.ts';
import { openOneOf } from './open-one-of.ts';
import { maxLength, minLength } from './text-length.ts';
import { numberFormat, textFormat } from './value-format.ts';

export const keywords: readonly Keyword[] = [
  callSchema,
  needed,
  memberNames,
  members,
  furtherMembers,
  elements,
  knownProperties,
  knownValues,
  openOneOf,
  maxLength,
  minLength,
  numberFormat,
  textFormat,
];

/** What an error calls a keyword. */
export const reportedKeywords: ReadonlyMap<string, string> = new Map(
  keywords.map(({ keyword, standsFor = keyword }) => [keyword, standsFor]),
);
