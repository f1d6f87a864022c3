// The phrases of Chinese descriptions in reading order. Adding one: a new file, and one line here.
import type { Phrase } from '../phrase.ts';
import { addressFormat } from './address-format.ts';
import { atLeastOne } from './at-least-one.ts';
import { bareRange } from './bare-range.ts';
import { base64 } from './base64.ts';
import { defaultValue } from './default-value.ts';
import { defaultState } from './default-state.ts';
import { deprecated } from './deprecated.ts';
import { elementCount } from './element-count.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { listedValues } from './listed-values.ts';
import { mapEntries } from './map-entries.ts';
import { multipleOf } from './multiple-of.ts';
import { nonEmpty } from './non-empty.ts';
import { nullable } from './nullable.ts';
import { oneSidedRange } from './one-sided-range.ts';
import { openingSign } from './opening-sign.ts';
import { regularExpression } from './regular-expression.ts';
import { requiredWhen } from './required-when.ts';
import { singleValue } from './single-value.ts';
import { spelledAlternatives } from './spelled-alternatives.ts';
import { textLength } from './text-length.ts';
import { timeLayout } from './time-layout.ts';
import { uniqueItems } from './unique-items.ts';
import { wholeLength } from './whole-length.ts';
import { valueRange } from './value-range.ts';
import { valueSeries } from './value-series.ts';

export const phrases: readonly Phrase[] = [
  listedValues,
  valueSeries,
  singleValue,
  spelledAlternatives,
  valueRange,
  bareRange,
  oneSidedRange,
  textLength,
  wholeLength,
  elementCount,
  uniqueItems,
  mapEntries,
  atLeastOne,
  nonEmpty,
  forbiddenCharacters,
  defaultValue,
  defaultState,
  regularExpression,
  openingSign,
  multipleOf,
  timeLayout,
  addressFormat,
  base64,
  nullable,
  deprecated,
  requiredWhen,
];
