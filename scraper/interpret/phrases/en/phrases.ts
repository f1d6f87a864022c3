// The phrases in reading order. Adding one: a new file, and one line here.
import { addressFormat } from './address-format.ts';
import { atLeastOne } from './at-least-one.ts';
import { base64 } from './base64.ts';
import { bareBounds } from './bare-bounds.ts';
import { characterCount } from './character-count.ts';
import { characterSet } from './character-set.ts';
import { defaultValue } from './default-value.ts';
import { defaultState } from './default-state.ts';
import { deprecated } from './deprecated.ts';
import { elementCount } from './element-count.ts';
import { fixedValue } from './fixed-value.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { labelledCount } from './labelled-count.ts';
import { listedOptions } from './listed-options.ts';
import { mapEntries } from './map-entries.ts';
import { markedDefault } from './marked-default.ts';
import { multipleOf } from './multiple-of.ts';
import { nonEmpty } from './non-empty.ts';
import { nullable } from './nullable.ts';
import { oneSidedRange } from './one-sided-range.ts';
import { openingSign } from './opening-sign.ts';
import { orderWords } from './order-words.ts';
import type { Phrase } from '../phrase.ts';
import { quotedSeries } from './quoted-series.ts';
import { regularExpression } from './regular-expression.ts';
import { requiredWhen } from './required-when.ts';
import { setTimes } from './set-times.ts';
import { setInTurn } from './set-in-turn.ts';
import { shortRange } from './short-range.ts';
import { uniqueItems } from './unique-items.ts';
import { spelledAlternatives } from './spelled-alternatives.ts';
import { timeLayout } from './time-layout.ts';
import { wholeLength } from './whole-length.ts';
import { valueCanBe } from './value-can-be.ts';
import { valueIndicates } from './value-indicates.ts';
import { valueRange } from './value-range.ts';
import { valueSeries } from './value-series.ts';

export const phrases: readonly Phrase[] = [
  listedOptions,
  valueCanBe,
  fixedValue,
  valueIndicates,
  setInTurn,
  setTimes,
  valueSeries,
  quotedSeries,
  orderWords,
  spelledAlternatives,
  bareBounds,
  valueRange,
  oneSidedRange,
  shortRange,
  characterCount,
  wholeLength,
  elementCount,
  labelledCount,
  uniqueItems,
  mapEntries,
  atLeastOne,
  nonEmpty,
  defaultValue,
  defaultState,
  markedDefault,
  multipleOf,
  timeLayout,
  addressFormat,
  base64,
  regularExpression,
  characterSet,
  forbiddenCharacters,
  openingSign,
  nullable,
  deprecated,
  requiredWhen,
];
