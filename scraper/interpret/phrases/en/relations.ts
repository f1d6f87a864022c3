// "Cannot be used together with oil", "Either oil or wick must be set", "If oil is set, wick is mandatory".
import { append } from '../../../diagnostics/append.ts';
import {
  excludedBy,
  excludeEachOther,
  isAboutSiblings,
  oneIsNeeded,
  requiredWhen,
  type Relation,
  type RelationWords,
  type Siblings,
} from '../relations.ts';
import { withoutEmphasis } from '../common/without-emphasis.ts';
import { readCondition } from './condition.ts';
import { isConditional, splitSentences } from './sentences.ts';

const NAMES = '(.{1,160}?)';
const NOT = "(?:can(?:not| not|'t|\u2019t)|must not|should not|may not)";
const DONE =
  '(?:used|specified|set|configured|applied|provided|passed|transferred|given|included|combined|present|defined)';
const SET = `(?:is|are) (?:also )?(?:${DONE}|not (?:left )?(?:empty|null|blank))`;
const TOGETHER = '(?:together|along|simultaneously|in combination|at the same time|in (?:the same|one) request)';
const VOID =
  '(?:(?:is|are|becomes?|will be) (?:invalid|ignored|unavailable|not (?:valid|available))|(?:does|do|will) not take effect)';
const MUST = '(?:must|should|needs? to|has to|have to)';
const EMPTY = '(?:left )?(?:empty|blank|null|omitted|unspecified)';
const DEMANDED = `(?:(?:is|are|becomes?) (?:also )?(?:mandatory|required)|must (?:also )?be ${DONE})`;

interface Rule {
  pattern: RegExp;
  /** The lists of names of the match, its own field in place of a list that is not there. */
  relate(lists: readonly (readonly string[])[], own: string): Relation[];
}

const rule = (pattern: string, relate: Rule['relate']): Rule => ({ pattern: new RegExp(`^${pattern}$`, 'i'), relate });
const [ALL, ONE, OTHERS]: [Rule['relate'], Rule['relate'], Rule['relate']] = [
  ([names = [], others = []]) => [...excludedBy(names, others), ...excludedBy(others, names)],
  ([names = []]) => oneIsNeeded(names),
  ([names = [], by = []]) => excludedBy(names, by),
];
const AMONG: Rule['relate'] = ([names = []]) => excludeEachOther(names);

const RULES: readonly Rule[] = [
  rule(`(?:${NAMES} )?${NOT} be ${DONE}(?: ${TOGETHER})? with ${NAMES}`, ALL),
  rule(`(?:${NAMES} (?:is|are) )?mutually exclusive with ${NAMES}`, ALL),
  rule(`(?:${NAMES} )?conflicts? with ${NAMES}`, ALL),
  rule(`${NAMES} are (?:mutually exclusive|alternatives?(?: to each other)?)`, AMONG),
  rule(`(?:${NAMES} )?(?:is|are) (?:an )?alternatives? to ${NAMES}`, ALL),
  rule(`${NAMES} ${NOT} be (?:both )?${DONE} ${TOGETHER}`, AMONG),
  // "wick and conditions of oil (tank, can, and drum) cannot be set at the same time"
  rule(`${NAMES} and (?:the )?[\\w -]{3,60} \\(${NAMES}\\) ${NOT} be (?:both )?${DONE} ${TOGETHER}`, ALL),
  rule(`(?:only )?either ${NAMES} (?:is|are|can be|may be) ${DONE}(?: (?:each time|at a time|at once))?`, AMONG),
  rule(`${NAMES} ${NOT} both be ${DONE}`, AMONG),
  rule(`(?:only|exactly) one of ${NAMES} (?:can|may) be ${DONE}`, AMONG),
  rule(`(?:specify|use|set|provide|pass) (?:either )?${NAMES}, (?:but )?not both`, AMONG),
  rule(`(?:choose|select|use) either ${NAMES}`, AMONG),
  rule(`(?:${NAMES} )?${NOT} be ${DONE} (?:when|if) ${NAMES} ${SET}`, OTHERS),
  rule(`(?:${NAMES} )?${VOID} (?:when|if) ${NAMES} ${SET}`, OTHERS),
  rule(
    `(?:when|if) ${NAMES} ${SET}, (?:then )?${NAMES} (?:${VOID}|${NOT} be ${DONE}|${MUST} be ${EMPTY})(?:, and .{1,200})?`,
    ([by = [], names = []]) => excludedBy(names, by),
  ),
  rule(`(?:only|exactly) one of ${NAMES} ${MUST} be ${DONE}`, ([names = []]) => [
    ...excludeEachOther(names),
    ...oneIsNeeded(names),
  ]),
  rule(`(?:either|at least one of) ${NAMES} (?:${MUST} be ${DONE}|(?:is|are) (?:required|mandatory))`, ONE),
  rule(`${NAMES} ${NOT} (?:both be ${EMPTY}|be (?:both )?${EMPTY} (?:at the same time|simultaneously|together))`, ONE),
  rule(
    `(?:(?:[^,]{1,80}, which |${NAMES} )?${MUST} (?:only )?be used (?:together )?with) ${NAMES}`,
    ([names = [], others = []]) => names.flatMap((name) => requiredWhen(others, `${name} is set`)),
  ),
  // Told by the one that makes no sense alone.
  rule(`${NAMES} ${MUST} be used together`, ([names = []], own) =>
    names.includes(own)
      ? requiredWhen(
          names.filter((name) => name !== own),
          `${own} is set`,
        )
      : [],
  ),
];

const DEMAND = new RegExp(`^(?:if|when) ([^,;]{3,120}), (?:then )?(?:both )?${NAMES} ${DEMANDED}$`, 'i');
const OWN = /^(?:this|the) (?:parameter|field)$|^it$/i;
/** What stands around names: "the oil and wick parameters", "parameters oil and wick", "the values of oil and wick". */
const BEFORE =
  /^(?:(?:the|both|either|all) )?(?:(?:two|three|four) )?(?:(?:values?|parameters?|fields?) (?:of )?)?(?=\S)/i;
const BEHIND = /(?: (?:query|request))? (?:parameters?|fields?)$/i;
const OPTIONAL =
  /^(?:(.{1,80}) is (?:optional|not (?:mandatory|required))(?: (?:if|when) .{1,160})?|(?:the )?(?:[a-z]+ ){0,2}([\w.-]{1,60}) (?:can|may) be (?:passed or not|omitted|left out)(?: (?:if|when) .{1,160})?)$/i;
const LONGEST = 320;

export const relations: RelationWords = {
  cue: /\b(?:together|simultaneously|same time|exclusive|alternative|conflicts?|both|either|one of|invalid|ignored|unavailable|take effect|mandatory|required|must|can(?:not|'t)|optional)\b/i,
  relationsIn(description, siblings) {
    const found: Relation[] = [];
    for (const sentence of statementsIn(description)) {
      for (const { pattern, relate } of RULES) {
        const match = pattern.exec(sentence);
        const lists = match?.slice(1).map((text) => (text === undefined ? [siblings.own] : namesIn(text, siblings)));
        if (lists?.every((list) => list !== undefined)) append(found, relate(lists, siblings.own));
      }
      append(found, demandIn(sentence, siblings));
    }
    return found;
  },
  saysOptional(description, own) {
    return statementsIn(description).some((sentence) => {
      const [, subject, spelled = ''] = OPTIONAL.exec(sentence) ?? [];
      return OWN.test(subject ?? '') || subject === own || spelled === own;
    });
  },
};

/** "If oil is set, wick is mandatory"; what it says of the row's own field is read with its constraints. */
function demandIn(sentence: string, siblings: Siblings): Relation[] {
  const [, clause = '', text = ''] = DEMAND.exec(sentence) ?? [];
  const names = text === '' ? undefined : namesIn(text, siblings);
  if (!names || names.includes(siblings.own)) return [];
  const named = clause.replace(
    /^(?:this (?:parameter|field)|it|(?:this|the) value(?: of this (?:parameter|field))?)(?= (?:is|are) )/i,
    siblings.own,
  );
  const condition = readCondition(named);
  return condition !== undefined && isAboutSiblings(condition, siblings) ? requiredWhen(names, condition) : [];
}

/** The names that a text consists of; undefined where it holds other words. */
function namesIn(text: string, { own, names }: Siblings): string[] | undefined {
  const plain = (OWN.test(text) ? text : text.replace(BEFORE, '').replace(BEHIND, '')).replace(
    /["'`\u201c\u201d]/g,
    '',
  );
  const found = plain
    .split(/\s*,\s*(?:(?:and|or) )?|\s+(?:and|or|nor)\s+/)
    .map((name) => (OWN.test(name.trim()) ? own : name.trim().replace(/^the /, '').replace(BEHIND, '')));
  return found.every((name) => names.has(name)) ? [...new Set(found)] : undefined;
}

/** Sentences, and what stands in brackets, up to the first line that announces a case: what follows may hold in it only. */
function statementsIn(description: string): string[] {
  const statements: string[] = [];
  for (const line of withoutEmphasis(description).replaceAll('`', '').split('\n')) {
    const text = line
      .trim()
      .replace(/^(?:[-*\u2022]|\d{1,2}[.)]) /, '')
      .replace(/^(?:note|notes|constraints?|restrictions?): ?/i, '');
    if (/:$/.test(text) && isConditional(text)) break;
    for (const sentence of splitSentences(text).filter(({ length }) => length <= LONGEST)) {
      statements.push(sentence, sentence.replace(/\s?\([^()]{1,120}\)/g, ''));
      for (const [, inner = ''] of sentence.matchAll(/\(([^()]{10,200}?)\.?(?:\)|$)/g)) statements.push(inner);
    }
  }
  return [...new Set(statements)];
}
