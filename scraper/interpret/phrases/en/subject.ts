// Whom a sentence that states bounds speaks of: the value itself, or a part of it ("The path may have up to 9 characters").
import { lettersOf } from '../../../reference/similar-name.ts';
import type { Cell } from '../cell.ts';
import { perCell } from '../per-cell.ts';

const VERB =
  /\b(?:can|cannot|can't|must|may|might|should|shall|will|would|needs?|contains?|consists?|ranges?|is|are|was|has|have|holds?|comprises?|includes?|does|do|starts?|lies?|exceeds?)\b/i;
const CLAUSE = /[,;:]\s|\(|\b(?:and|but|while|whereas|where)\s/g;
const OPENING = /^(?:(?:note that|currently|and|but|or|so|then|here|also|only|by default)\b,?\s*)+/i;
const ARTICLES =
  /^(?:(?:the|an?|its|their|this|these|that|those|any|all|both|each|every|such|your|whole|entire|total|new)\s+)+/i;
/** What a value has or is, whatever it is the value of. */
const ITSELF =
  /^(?:|it|they|this|that|which|value|field|parameter|attribute|property|argument|string|text|content|data|input|character|length|count|range|one|you|element|item|option|setting|number|integer|maximum|minimum|limit|total|size|sum)$/;
/** Whole texts by their nature, where nothing says which of several. */
const WHOLE =
  /^(?:quantity|amount|percentage|duration|interval|period|capacity|descriptions?|remarks?|comments?|messages?|passwords?|ids?|identifiers?|expressions?)$/i;
/** Of what they are told, the value is. */
const MEASURE = /^(?:length|value|range|maximum|minimum|limit|content|character)$/;

const OF_MEASURE = /^(?:(?:max|min)(?:imum)?|total|whole|allowed|actual|overall|string|text|character|data|field)$/i;
/** Values of some, not of all. */
const SEEN =
  /^(?:measured|observed|typical|usual|common|normal|sample|example|recommended|suggested|preferred|good|best|most|many|some|average|real|current|reported|displayed|shown)$/i;
const COUNTED =
  /\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten) ((?!(?:characters?|can|may|must|is|are)\b)[a-z][\w-]*(?: [\w-]+){0,4}?)(?= (?:can|may|must|is|are|to|in|for|at|per|of|from|with|and|each)\b|$|[,;()])/i;
const OF_NUMBER = /\bnumber of ([\w -]{1,60}?) (?:is|cannot|must)\b/i;
const ELEMENT = /^(?:value|item|element|entry|record|object|one|condition|id|identifier|key|option|time)$/;
const TELLS = /^(?:indicates?|specif(?:y|ies)|describes?|defines?|identifies|sets?)\s/i;
const AROUND = /\s(?:of|for|in|to|that|which|used|when|with|from|on|by)\s/;
/** A part, whatever it is a part of. */
const PIECE =
  /^(?:part|portion|segment|section|component|prefix|suffix|extension|octet|half|piece|step|label|block|word|line)$/;
/** "A letter followed by up to 9 characters", "segments of up to 9 characters": what is counted is not all. */
const BESIDE = /\b(?:followed by|preceded by|plus) [^,;.]{0,40}$/i;
// "Maximum path length: 9"
const LIMIT_OF = /\b(?:max|min)(?:imum)?\.? ([a-z_]+) length\b[^.;]*$/i;
// "Path: 1 to 9 characters"
const HEADING =
  /\b(?:constraints?|restrictions?|notes?|rules?|requirements?|formats?|limits?|limitations?|remarks?|conditions?|syntax|type|lengths?|ranges?|values?|size|description|definition|follows|bounds?|allowed|permitted|supported|accepted|valid)$/i;
const LABEL =
  /(?:^|[(;,.] ?)([A-Za-z][A-Za-z _-]{0,40}):\s?(?:(?:from|between|up to|at most|at least|an? |maximum|minimum|max|min|of|no more than|contains?|has|the|can) ?){0,4}$/i;
const PIECES_OF = /\b([a-z]+)(?: each)? (?:of|with) (?:(?:up to|at most|a maximum of|between|no more than) )?$/i;

/** The words in front of the verb of the clause that a bound stands in; undefined where the clause has no subject. */
function subjectBefore(before: string): string | undefined {
  let from = 0;
  for (const match of before.matchAll(CLAUSE)) from = match.index + match[0].length;
  const clause = before.slice(from).replace(OPENING, '').trim();
  const verb = VERB.exec(clause);
  return verb === null ? undefined : clause.slice(0, verb.index).trim();
}

/** True where the clause in front of a figure, with its verb, speaks of something else than the value of the field. */
export function isAboutPart(before: string, cell: Cell): boolean {
  if (BESIDE.test(before)) return true;
  const owned = LIMIT_OF.exec(before)?.[1];
  if (
    owned !== undefined &&
    !OF_MEASURE.test(owned) &&
    !ITSELF.test(singular(owned)) &&
    !isNamed(singular(owned), cell)
  )
    return true;
  const piece = singular(PIECES_OF.exec(before)?.[1] ?? '');
  if (PIECE.test(piece) && !isNamed(piece, cell)) return true;
  const label = LABEL.exec(before)?.[1];
  if (label !== undefined && !HEADING.test(label) && !isItself(label, cell)) return true;
  // "The path is bound by these rules: at most 9 characters"
  const subject = subjectBefore(before) ?? subjectBefore(/^(.*):\s/s.exec(before)?.[1] ?? '');
  if (subject === undefined || subject === '') return false;
  // "The path, which can hold ..."
  const owner = /^which$/i.test(subject)
    ? /(?:^|[.;:] )((?:the|its) [^,;.:]{1,60}), which [^,]*$/i.exec(before)?.[1]
    : undefined;
  return !isItself(owner ?? subject, cell);
}

function isItself(subject: string, cell: Cell): boolean {
  const [noun = '', ...others] = subject.replace(ARTICLES, '').split(/\s(?:of|in|for|from|to|that|which|with)\s/i);
  if (WHOLE.test(noun) && others.length === 0) return true;
  const words = noun.split(' ');
  const head = singular(words.pop() ?? '');
  if (MEASURE.test(head) && others.length > 0) return isItself(others.join(' of '), cell);
  const owner = words.filter((word) => !OF_MEASURE.test(word)).at(-1);
  if (SEEN.test(owner ?? '')) return false;
  if (/^(?:length|limit)$/.test(head) && owner !== undefined)
    return WHOLE.test(owner) || ITSELF.test(singular(owner)) || isNamed(singular(owner), cell);
  // "The owner's name" of an owner.
  const ofOwner =
    /^(?:name|id|title|code|address)$/.test(head) && owner !== undefined && isNamed(singular(owner), cell);
  return ofOwner || ITSELF.test(head) || isNamed(head, cell);
}

/** Of a list, what is counted: its elements or something that they hold ("Up to 9 loaves can be put in a box"). */
export function countsOthers(sentence: string, cell: Cell): boolean {
  const counted = COUNTED.exec(sentence)?.[1] ?? OF_NUMBER.exec(sentence)?.[1];
  if (counted === undefined || /\b(?:list|array) of\b/i.test(sentence)) return false;
  const head = singular(counted.split(' ').at(-1) ?? '');
  return !ELEMENT.test(head) && !isNamed(head, cell);
}

/** Whether the field bears the noun, or what the cell says that it is. */
function isNamed(head: string, cell: Cell): boolean {
  if (head.length > 1 && lettersOf(cell.name).includes(lettersOf(head))) return true;
  return nounsTold(cell).some((words) => (PIECE.test(head) ? words.at(-1) === head : words.includes(head)));
}

/** The words in which the cell tells what the field is, clause by clause. */
const nounsTold = perCell(({ text }) => {
  const [first = '', ...others] = text.split(/[.,;:()\n]\s?/, 40);
  const told = [first, ...others.filter((clause) => TELLS.test(clause))];
  return told.map((clause) => (clause.split(AROUND)[0] ?? '').trim().split(' ').map(singular));
});

function singular(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$|[^a-z0-9_-]/g, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<=[^isu])s$/, '');
}
