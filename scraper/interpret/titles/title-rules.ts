// How each language makes orders of titles. Titles of a language that is not here are orders already (查询灯), or nobody knows.
import type { HttpMethod } from '../../reference/reference-model.ts';
import { isOrder, joinOrders, readOrder } from './en/read-order.ts';
import { properNames } from './en/sentence-case.ts';

interface TitledOperation {
  method: HttpMethod;
  path: string;
  /** Names that keep their capitals. */
  names: readonly string[];
  /** Most titles of the service begin with a gerund. */
  isBesideGerunds: boolean;
}

export interface TitleRules {
  /** The title as an order in the letters of a sentence: "Query lamps". */
  readOrder(title: string, operation: TitledOperation): string;
  /** Of what a service is called, the names that keep their capitals, as the titles of its operations use them. */
  properNames(called: readonly string[], titles: readonly string[]): string[];
  /** One title for an operation that does one of several things. */
  joinOrders(orders: readonly string[]): string;
}

const RULES: Readonly<Record<string, TitleRules>> = { en: { readOrder, properNames, joinOrders } };

/** Editions are in English, their titles are in the language of the documents: only in Latin letters a rule is asked. */
const LATIN_ONLY = /^[\p{Script=Latin}\p{Script=Common}]+$/u;

export const isLatin = (title: string): boolean => LATIN_ONLY.test(title);

/** True for a title that says what is to be done, as far as anyone can tell; in other letters than Latin ones nobody can. */
export function isImperative(title: string): boolean {
  return !isLatin(title) || isOrder(title);
}

/** Undefined for a language without rules. */
export function titleRules(language: string): TitleRules | undefined {
  return Object.hasOwn(RULES, language) ? RULES[language] : undefined;
}
