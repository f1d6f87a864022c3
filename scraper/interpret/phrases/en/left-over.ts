// A fact is not taken while its sentence (or bracket) holds a figure, operator, condition or negation that nobody took: "1 to 9 when lit".
import { greatestOf, leastOf } from '../../../diagnostics/extremes.ts';
import type { Constraint, Literal } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { readNumber } from '../common/values.ts';
import { literalsOf, wordsOf, type Word } from '../common/words.ts';
import { scopesIn } from './scopes.ts';
import { ABSENCE } from './absence.ts';
import { isAboutAbsence, isConditional } from './sentences.ts';
import { isSetInTurn } from './set-in-turn.ts';
import { isInOtherUnit, isLiteral, isMultiple, isPair } from './taken-words.ts';
import { vocabulary } from './vocabulary.ts';

const GUARDED: ReadonlySet<Constraint['kind']> = new Set([
  'enum',
  'range',
  'length',
  'items',
  'keys',
  'entries',
  'multiple',
  'default',
  'deprecated',
]);
// What explains, and states nothing: examples, norms and versions by number, sets of characters, what stands for a value.
const ASIDES: readonly RegExp[] = [
  /\b(?:for example|for instance|e\.g\.|such as|examples?:)[^;)]*/gi,
  /\b(?:ISO|RFC|TLS|HTTP|SSL|SNMP|IPv|UTC|GMT|Unicode|ASCII|Base|SHA|MD|UTF|microversion|version|section|table|chapter|figure|step|port|appendix)[ -]?v?\d[\d.:-]*/gi,
  /\bASCII(?: characters| codes)? ?\(\d{1,3} ?(?:-|\u2013|~|to) ?\d{1,3}\)/gi,
  /[([]?\b(?:[A-Za-z]-[A-Za-z]|0-9)\b[\])]?/g,
  // "Digits (0 to 9)" are signs.
  /\bdigits \(0 ?(?:-|\u2013|~|to) ?9\)/gi,
  /\((?:the |by )?(?:default)[^()]{0,80}\)/gi,
  /\((?:inclusive|exclusive|included|excluded|not included)\)/gi,
  /\b(?:by default)\b/gi,
  /\b(?:in|with) (?:increments?|steps?) of \d[\d,]*/gi,
  // A bound is one whatever is left of it.
  /^if (?:it is |this (?:parameter|field) is )?(?:specified|given|provided), /i,
  /^if the (?:quotas?|resources?) (?:is|are) (?:sufficient|enough), /i,
  /\((?:introduced|added|available|removed|deprecated|since|from)\b[^()]{0,80}\)/gi,
  /\((?:may|can) also\b[^()]{0,120}\)/gi,
  // "True, if it burns" says what the value means.
  /^(?:optional\. )?(?:pass )?(?:true|false),? if\b[^,;.]*/gi,
  // How many at once is what such a bound says.
  /\b(?:for|in|per|by|at|of) (?:each|every|per) (?:[\w-]+ )?(?:requests?|quer(?:y|ies)|operations?|calls?|search(?:es)?|times?|pages?|batch)\b/gi,
  // What a field is to be if it is there holds of every value.
  /(?<=\d) (?:if|when) (?:it is )?(?:specified|given|provided|present)(?=[.;,)]|$)/gi,
  /\bper (?:request|query|call|page|batch|operation)\b/gi,
  /\(in [\w-]+ per [\w-]+\)/gi,
  /^each (?:[\w-]+ )?value\b/gi,
  // A regular expression.
  /\^\S{1,300}/g,
  // Numbers of the requirements of a list: "1. ... 2. ...".
  /(?:^|[.:;]\s)\d{1,2}[.)](?=\s)/g,
];
const COMPARISON =
  /\b(?:(?:can|must|may|should|shall|does|do|is|be|are)?\s?not|cannot|can't|mustn't|no|non)[ -](?:be )?(?:exceed|more|less|fewer|greater|larger|longer|smaller|lower|higher|negative|specified|set|case|left|empty|blank|null)\b/gi;

export function isGuarded({ kind }: Constraint): boolean {
  return GUARDED.has(kind);
}

/** The words that forbid to take `constraints` from this part; none: they may be taken. */
export function leftOver(part: Part, constraints: readonly Constraint[], cell: Cell): Word[] {
  const guarded = constraints.filter(isGuarded);
  if (guarded.length === 0) return [];
  if (part.kind === 'options') return [...conditionsOf(part.lead), ...scopesOf(lastSentence(part.lead), guarded, cell)];
  // "If this is set to false (default)" marks the value, whatever the sentence is about.
  if (guarded.every(({ kind }) => kind === 'default') && /\((?:the |by )?default\b/i.test(part.text)) return [];
  if (guarded.every(({ kind }) => kind === 'enum') && isSetInTurn(part.text, cell)) return [];
  const literals = guarded.flatMap(literalsOf);
  const scope = scopeOf(part.text, literals);
  const text = masked(withoutAsides(scope, guarded), literals);
  const words = wordsOf(text, vocabulary);
  const scopes = scopesOf(guarded.some(({ kind }) => kind === 'enum') ? text : scope, guarded, cell);
  if (scopes.length > 0) return scopes;
  const isSpecial = guarded.some(({ kind }) => kind === 'range') ? specialOf(text) : undefined;
  const isTaken = (word: Word, index: number): boolean =>
    literals.some((literal) => isLiteral(word.text, literal) || isInOtherUnit(words, index, literal)) ||
    isPair(word.text, literals) ||
    guarded.some((constraint) => constraint.kind === 'multiple' && isMultiple(constraint.of, readNumber(word.text))) ||
    (isSpecial !== undefined && word.text === isSpecial);
  const first = Math.max(text.indexOf(MASK), words.find(isTaken)?.from ?? -1);
  const widened = widenedEnds(words, guarded);
  const ofElements = cell.type.kind === 'array' && guarded.every(({ kind }) => kind !== 'items');
  return words.filter((word, index) => {
    switch (word.kind) {
      case 'number':
        return guarded.some(({ kind }) => kind !== 'deprecated') && !isTaken(word, index) && !widened.has(word);
      case 'operator':
        return isBesideFigure(words, index) && !guarded.some(({ kind }) => kind === 'enum' || kind === 'range');
      case 'unit':
        return guarded.some(({ kind }) => kind === 'length') && /^(?:[KMGT]i?)?B$|^bytes?$/i.test(word.text);
      case 'condition':
        // "At most 4 suggested lamps" of the field suggested_lamps is no advice.
        return !isInName(word.text, cell) && isDoubt(word.text, guarded, ofElements || word.from > first);
      case 'negation':
        return first > 0 && word.from < first && !/[,;:(]|\b(?:and|but|or)\b/.test(text.slice(word.from, first));
      default:
        return false;
    }
  });
}

function lastSentence(lead: string): string {
  return (lead.split(/[.;]\s/).at(-1) ?? '').trim();
}

/** For whom the sentence says that its facts hold; a default says so behind its value. */
function scopesOf(sentence: string, guarded: readonly Constraint[], cell: Cell): Word[] {
  const [fact] = guarded.filter(({ kind }) => kind !== 'default' && kind !== 'deprecated' && kind !== 'multiple');
  return fact === undefined ? [] : scopesIn(sentence, fact, cell);
}

/** "When lit, the options are:" above a list. */
function conditionsOf(lead: string): Word[] {
  const last = lastSentence(lead);
  if (isAboutAbsence(last)) return [];
  return wordsOf(withoutAsides(last, []), vocabulary).filter(
    ({ text, from }) => from === 0 && /^(?:if|when|unless)$/i.test(text),
  );
}

function isInName(word: string, { name }: Cell): boolean {
  return (
    word.length > 4 &&
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(word.toLowerCase())
  );
}

function isDoubt(word: string, guarded: readonly Constraint[], ofElements: boolean): boolean {
  const kinds = new Set(guarded.map(({ kind }) => kind));
  if (/^bytes?$/i.test(word)) return kinds.has('length');
  if (kinds.size === 1 && kinds.has('deprecated')) return /^(?:when|if|unless)$/i.test(word);
  if (/^(?:each|every)$/i.test(word)) return !ofElements && !kinds.has('default') && !kinds.has('enum');
  if (/^(?:recommended|suggested|advised|usually|typically|generally|normally|approximately|roughly)$/i.test(word))
    return !kinds.has('enum') && !(kinds.size === 1 && kinds.has('default'));
  return !(kinds.size === 1 && kinds.has('default') && /^depend/i.test(word));
}

/** The bracket that holds all that was taken, or the clause between semicolons, or else the whole sentence. */
function scopeOf(text: string, literals: readonly Literal[]): string {
  const stands = (where: string): boolean =>
    wordsOf(where, vocabulary).some((word) => literals.some((literal) => isLiteral(word.text, literal)));
  for (const match of text.matchAll(/\(([^()]{1,300})\)/g)) {
    const inside = match[1] ?? '';
    const outside = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    if (stands(inside) && !stands(outside)) return inside;
  }
  const clauses = text.split('; ');
  // "If lit; 1 to 9": what opens with a condition is about all that follows.
  const holding = clauses.length > 1 && !isConditional(text) ? clauses.filter(stands) : [];
  return holding.length === 1 ? (holding[0] ?? text) : text;
}

function withoutAsides(text: string, guarded: readonly Constraint[]): string {
  let rest = text;
  const blank = (pattern: RegExp): void => {
    rest = rest.replace(pattern, (found) => ' '.repeat(found.length));
  };
  // "Ranges from A-9 to A+9, and is A by default": ends that are no figures.
  if (guarded.every(({ kind }) => kind === 'default')) blank(/\branges from [A-Z]\S{1,20} to [A-Z][^\s,]{1,20}/gi);
  for (const aside of ASIDES) blank(aside);
  blank(ABSENCE);
  blank(COMPARISON);
  if (guarded.some(({ kind }) => kind === 'enum')) {
    // What a value means may hold figures and conditions.
    blank(/\([^()]{0,300}\)/g);
    blank(/(?<=["”`]) (?:if|when) [^“"`;.]*/g);
    blank(/\bwhich (?:correspond|indicate|mean|represent)s?\b[^.;]*/gi);
    blank(/\b(?:indicate|represent|mean|stand for|refer to|correspond to|specify)\b[^.;]*\brespectively$/gi);
    blank(/\b(?:indicat(?:es|ing)|means|meaning|represents|specifies)\b[^.;]*/gi);
  }
  if (guarded.some(({ kind }) => kind === 'length')) {
    blank(/\b(?:any |at least )?\w{1,5} (?:of the following|(?:kinds|types|categories) of)\b/gi);
    blank(
      /\b(?:greater|more|longer|larger) than (?:or equal to )?\w{1,6}(?: characters?)?,? (?:and|but) (?:less|smaller|shorter|fewer|lower) than (?:or equal to )?\w{1,6}/gi,
    );
    blank(/(?<=\d)-byte(?= (?:serial number|id|identifier|uuid)\b)/gi);
    blank(/(?<=(?:\bbe (?:left )?|\(|^)(?:empty|blank) (?:or|and) )\d{1,6}\s?(?:to|-|\u2013)(?=\s?\d)/gi);
    blank(/(?<=\d\s?(?:to|-|\u2013)\s?)\d{1,6}(?= characters\b[^.;]{0,40}? (?:after|once) )/gi);
    blank(/\b(?:valid|kept|stored|available) for \d{1,6} [a-z]{1,20}(?= and\b)/gi);
  }
  // How much each element holds.
  if (guarded.some(({ kind }) => kind === 'items'))
    blank(/,? and each (?:[\w-]+ ){1,4}?(?:contains?|has|have|can)\b[^.;]*/gi);
  if (guarded.some(({ kind }) => kind === 'default'))
    blank(/\b(?:indicating|which (?:indicates|means)|meaning)\b[^.;]*/gi);
  return rest;
}

/** "-1 or ranges from 1 to 9": the lower end of the range is no bound of the value. */
function specialOf(text: string): string | undefined {
  return /\bor (?:ranges?|in the range|rang\w+)? ?(?:is |of |from |between )*(-?\d[\d,.]*\d|\d) ?(?:to|-|and)/i.exec(
    text,
  )?.[1];
}

const MASK = '\ue000';

/** Values that are words or names may hold figures of their own: "1G", "6.2.3". */
function masked(text: string, literals: readonly Literal[]): string {
  let rest = text;
  const longestFirst = [...literals].sort((one, other) => String(other).length - String(one).length);
  for (const literal of longestFirst)
    if (typeof literal === 'string' && literal !== '') rest = rest.replaceAll(literal, MASK.repeat(literal.length));
  return rest;
}

/** A value beside the range ("0 means for ever") moves its end: the figure of the sentence is no bound any more. */
function widenedEnds(words: readonly Word[], guarded: readonly Constraint[]): ReadonlySet<Word> {
  const range = guarded.find(({ kind }) => kind === 'range');
  const bounds = range === undefined ? [] : literalsOf(range).map(Number);
  const figures = words.filter(({ kind }) => kind === 'number');
  const [only] = figures;
  if (range?.kind === 'range' && bounds.length === 1 && figures.length === 1 && only !== undefined) {
    const figure = readNumber(only.text) ?? Number.NaN;
    return (range.minimum ?? Infinity) < figure || (range.maximum ?? -Infinity) > figure ? new Set([only]) : new Set();
  }
  if (bounds.length < 2 || figures.length !== 2) return new Set();
  const values = figures.map(({ text }) => readNumber(text) ?? Number.NaN);
  return leastOf(bounds) <= leastOf(values) && greatestOf(bounds) >= greatestOf(values) ? new Set(figures) : new Set();
}

function isBesideFigure(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.kind === 'number' || words[index + 1]?.kind === 'number';
}
