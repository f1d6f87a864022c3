// What a cell says of a fact that another sentence of it states: one more value in some region, a value that cannot be
// used, limits that nobody checks, the listed value that things are sorted by.
import type { Amended } from '../amended.ts';
import type { Constraint, Literal } from '../../../reference/constraint.ts';
import { isIdentifier, readLiteral, type ValueKind } from '../common/values.ts';
import { withoutUnlistedDefault } from '../merge.ts';
import { isConditional, splitSentences } from './sentences.ts';

type Enum = Extract<Constraint, { kind: 'enum' }>;

const SUBJECT =
  '(?:(?:the|its) values?(?: (?:of|for) (?:this|the) (?:parameter|field))?|(?:this|the) (?:parameter|field))';
const ELSEWHERE = new RegExp(
  String.raw`^(?:note:? )?(?:(?:currently|however),? )?(?:in|for|on|at|if|when) [^,]{1,100}, (?:only )?(?:${SUBJECT}|it) (?:(?:can|may|must|should) (?:only )?be(?: set to)?|is fixed (?:to|at|as)|is)(?: only)? ([^.;]{1,120})$`,
  'i',
);
// "In the attic, only LAMP_3 is supported", "For the attic, set it to LAMP_3", "The attic supports only LAMP_3", "LAMP_2 (LAMP_3 in the attic)"
const OTHER_FORMS: readonly RegExp[] = [
  /^(?:note:? )?(?:in|for|on|at|if|when) [^,]{1,100}, (?:currently,? )?only ([^.;]{1,120}?) (?:is|are) (?:supported|available|allowed|valid|used)$/i,
  /^(?:note:? )?(?:in|for|on|at|if|when) [^,]{1,100}, (?:please )?set (?:it|this (?:parameter|field)|the value) to ([^.;]{1,120})$/i,
  /^(?:the )?[\w .-]{1,60} (?:supports?|uses?|allows?|accepts?) only ([^\s.;]{1,60})$/i,
  new RegExp(String.raw`^${SUBJECT} (?:is|can only be|must be) ([^\s.;,]{1,60}) (?:in|for|on|at) [^.;,]{1,60}$`, 'i'),
];
/** "If the value is set to 0, all lamps burn." */
const MEANT = new RegExp(
  String.raw`^(?:if|when) (?:${SUBJECT}|it) is (?:set to )?["\u201c]?(-?\d{1,15})["\u201d]?, `,
  'i',
);
/** "If it is 0, an error is returned": a value that nobody may send. */
const REFUSED =
  /,.*\b(?:errors?|exceptions?|invalid|illegal|fail(?:s|ed|ure)?|refused|rejected|denied|unsupported|not (?:supported|allowed|valid|accepted|available)|cannot)\b/i;
const IN_BRACKETS = /\(([A-Z\d][\w.-]{1,60}) (?:in|for|on|at) [^()]{1,60}\)/g;
const CANNOT_BE = new RegExp(
  String.raw`^(?:(?:note:? )?(?:currently,? )?(?:and |but )?(?:${SUBJECT}|it) (?:cannot|can not|can't|must not|may not|should not) be (?:set to )?)([^.;]{1,120})$`,
  'i',
);
const OUT_OF_USE =
  /^(?:note:? )?(?:currently,? )?(?:the )?values? (.{1,80}?) (?:is|are) (?:currently )?(?:not supported|unsupported|not available|unavailable)(?: currently| now| yet)?$/i;
const VALUE_OUT_OF_USE =
  /^(?:note:? )?(?:currently,? )?["\u201c]?([^\s"\u201d]{1,60})["\u201d]? is (?:currently )?(?:not supported|unsupported|not available|unavailable)(?: currently| now| yet)?$/i;
const JOINT = /, (?:or |and )?| or | and /;

/** The values of a text that is nothing but values. */
function valuesOf(text: string, kind: ValueKind): Literal[] | undefined {
  const spelled = text.split(JOINT).map((one) => one.trim().replace(/^["\u201c'](.*)["\u201d']$/, '$1'));
  const values = spelled.map((one) => (/\s/.test(one) ? undefined : readLiteral(one, kind)));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** "In the attic, the value can only be LAMP_3": a value all the same. Words that could be prose are none. */
function withOtherCases(one: Enum, sentences: readonly string[], kind: ValueKind): Enum {
  const told = sentences.flatMap((text) => [
    ...[ELSEWHERE, ...OTHER_FORMS].flatMap((form) => valuesOf(form.exec(text)?.[1] ?? '', kind) ?? []),
    ...(kind === 'number' && !REFUSED.test(text) ? (valuesOf(MEANT.exec(text)?.[1] ?? '', kind) ?? []) : []),
    ...[...text.matchAll(IN_BRACKETS)].flatMap(([, value = '']) => valuesOf(value, kind) ?? []),
  ]);
  const more = told.filter(
    (value) => !one.values.includes(value) && (typeof value === 'number' || isIdentifier(String(value))),
  );
  return more.length === 0 ? one : { kind: 'enum', values: [...new Set([...one.values, ...more])] };
}

/** "It can be 1 or 2. The value cannot be 2." */
function withoutUnused(one: Enum, sentences: readonly string[], kind: ValueKind): Enum {
  const out = sentences.flatMap((text) =>
    isConditional(text)
      ? []
      : (valuesOf((CANNOT_BE.exec(text) ?? OUT_OF_USE.exec(text) ?? VALUE_OUT_OF_USE.exec(text))?.[1] ?? '', kind) ??
        []),
  );
  const left = one.values.filter((value) => !out.includes(value));
  return left.length === 0 ? one : { kind: 'enum', values: left };
}

const CHECKED = '(?:verified|checked|validated|enforced|restricted|limited)';
const UNCHECKED = new RegExp(
  String.raw`(?:^|[(,;] ?|\b(?:and|but) )(?:the )?([^,;()]{1,80}?) (?:(?:is|are|will) not (?:be )?${CHECKED}|(?:does|do) not need to be ${CHECKED})\b`,
  'i',
);
const INSTEAD =
  /\b(?:only|merely) (?:verif(?:y|ies)|checks?|validates?) [^.;]{1,100}?\b(?:instead of|rather than|but not|not) ([^.;()]{1,100})|\b(?:does|do) not (?:verify|check|validate) ([^.;()]{1,100})/i;
const NO_CHECK =
  /\bno (?:verification|check|validation)s? (?:is|are) (?:performed|made|done|carried out) (?:on|of|for) ([^.;()]{1,100})/i;
const NEITHER = new RegExp(String.raw`\bneither ([^.;()]{1,100}) (?:is|are) ${CHECKED}\b`, 'i');
const OF_WHOLE = /^(?:(?:this|the|its) (?:parameter|field|value)|which)$/i;

/** What the sentence says that nobody checks. */
function subjectOf(text: string): string {
  const found = [UNCHECKED, NO_CHECK, NEITHER, INSTEAD].map((form) => form.exec(text)).find((match) => match !== null);
  return found?.[1] ?? found?.[2] ?? '';
}

/** Which limits of the cell bind nobody. */
function unchecked(sentences: readonly string[]): ReadonlySet<'length' | 'pattern'> {
  const kinds = new Set<'length' | 'pattern'>();
  for (const text of sentences) {
    if (isConditional(text)) continue;
    const subject = subjectOf(text);
    const isWhole = OF_WHOLE.test(subject);
    if (isWhole || /\blengths?\b/i.test(subject)) kinds.add('length');
    if (isWhole || /\bcharacter (?:sets?|types?)\b|\bcharacters\b|\bformats?\b/i.test(subject)) kinds.add('pattern');
  }
  return kinds;
}

const MAY_NOT_BE_EMPTY = /\b(?:(?:cannot|can not|must not) be (?:left )?(?:blank|an empty|empty)|is an? empty)\b/i;

const FIELD = String.raw`["\u201c]?([\w.-]{1,60}?)["\u201d]?(?=\.?(?:$|[\s,;)]))`;
const SORTED = '(?:sorted|ordered|arranged)';
const SORTED_BY: readonly RegExp[] = [
  new RegExp(String.raw`\bby default,? [^.;]{0,60}\b${SORTED} (?:by|in) (?:the )?${FIELD}`, 'i'),
  new RegExp(String.raw`\b${SORTED} by (?=["\u201c]?[\w.-]{1,60}["\u201d]? by default)${FIELD}`, 'i'),
  new RegExp(
    String.raw`\bdefault (?:sort|sorting|order|ordering) (?:key|field|column|attribute)(?: is|:) ${FIELD}`,
    'i',
  ),
  new RegExp(
    String.raw`^if (?:(?:it|this parameter|this field) is )?not (?:specified|set|given), [^.;]{0,60}\b${SORTED} by (?:the )?${FIELD}`,
    'i',
  ),
];

/** "By default, they are sorted by made_at": where that is one of the listed values. */
function sortedBy(one: Enum, sentences: readonly string[]): Literal | undefined {
  const found = sentences.flatMap((text) => SORTED_BY.flatMap((form) => form.exec(text)?.[1] ?? []));
  return new Set(found).size === 1 ? one.values.find((value) => value === found[0]) : undefined;
}

/** The facts as the rest of the cell leaves them; `stated` are those that it takes back. */
export function amend(text: string, constraints: readonly Constraint[], kind: ValueKind): Amended {
  if (constraints.length === 0) return { constraints: [], stated: [] };
  const sentences = text
    .split('\n')
    .flatMap((line) => splitSentences(line.replace(/^(?:[-*\u2022] ?|note:? ?)+/i, '')))
    .flatMap((sentence) => sentence.split('; '));
  const free = unchecked(sentences);
  const left: Constraint[] = [];
  const stated: Constraint[] = [];
  for (const constraint of constraints) {
    if (constraint.kind === 'enum') {
      const amended = withoutUnused(withOtherCases(constraint, sentences, kind), sentences, kind);
      const first = constraints.some((other) => other.kind === 'default') ? undefined : sortedBy(amended, sentences);
      left.push(amended);
      if (first !== undefined) left.push({ kind: 'default', value: first });
    } else if (constraint.kind === 'length' && free.has('length')) {
      // That it holds something is another thing than how much.
      const isHeld = MAY_NOT_BE_EMPTY.test(text) && !sentences.some((one) => OF_WHOLE.test(subjectOf(one)));
      if (isHeld) left.push({ kind: 'length', minimum: 1 });
      if (!isHeld || constraint.minimum !== 1 || constraint.maximum !== undefined) stated.push(constraint);
    } else if (constraint.kind === 'pattern' && free.has('pattern')) stated.push(constraint);
    else left.push(constraint);
  }
  return { constraints: withoutUnlistedDefault(left), stated };
}
