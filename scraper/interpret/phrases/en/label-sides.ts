// "Side lamp: SIDE": in some lists the value stands behind its label, not before it. Which side holds the values is told by the whole list.
import { isIdentifier, isNumeric, isUpperCase, isValueToken, type ValueKind } from '../common/values.ts';
import type { Entry } from '../common/entry.ts';

const SIDES = /^([^:\uff1a]{1,80}?)\s?[:\uff1a]\s?["“]?([^\s"”]{1,80}?)["”]?[.;,]?$/;

// "Big lamp: The value is big."
const SAID = /^([^:\uff1a]{1,80}?)\s?[:\uff1a]\s?(?:the|its) value is ["“]?([^\s"”]{1,80}?)["”]?[.;,]?$/i;

// "The value is empty" tells no value.
const ADJECTIVE =
  /^(?:[a-z]+(?:ed|ing|ous|able|ible)|empty|blank|null|none|unique|optional|mandatory|random|unknown|an?|the|not|one|[a-z]+(?:er|est)|[a-z-]*sensitive)$/i;

// "#f00"
const TAGGED = /^#[A-Za-z\d][\w-]{0,40}$/;
const TITLE = /^[A-Z][a-z]+(?:[ -][A-Za-z][a-z]*){0,3}$/;
// A word without vowels is no word: "svg", "xml".
const SHORT_FORM = /^[b-df-hj-np-tv-xz]{2,5}$/;

/** "Drawing: svg", "Fast mode: fast": titles, and words in small letters that are short forms or stand in the titles. */
function ofTitles(left: readonly string[], right: readonly string[], entries: Entry[]): Entry[] | 'unclear' {
  const isSmall = right.every((value) => /^[a-z][a-z\d_-]*$/.test(value));
  const isNamed = left.every((label, index) => {
    const words = label.toLowerCase().split(/[ -]/);
    return words.length > 1 && words.includes(right[index] ?? '');
  });
  const isDistinct = new Set(right).size === right.length;
  return isSmall && isDistinct && (isNamed || right.some((value) => SHORT_FORM.test(value))) ? entries : 'unclear';
}

/** "Closed: closed", "Allow: allowed": the word behind the value says again what it means. */
function areExplained(left: readonly string[], right: readonly string[]): boolean {
  return right.every((word, index) => {
    const label = (left[index] ?? '').toLowerCase();
    return (
      !/[ -]/.test(label) && (word.toLowerCase().startsWith(label.slice(0, 4)) || /(?:ed|ing|able|al|ly)$/.test(word))
    );
  });
}

/** "Example value: lamp-1.2": what stands behind such a label is one of many, or the one that is taken where none is given. */
const OF_SAMPLE =
  /(?:^|[\s,;.(])(?:for example|e\.g\.?|such as|(?:an? |the )?(?:examples?|samples?|defaults?|recommended|suggested|typical|initial|minimum|maximum)(?: (?:values?|is|are))?)$/i;

/**
 * The entries of a list whose items are all "label: one word", where the word is the value. `unclear`: both sides could be.
 * Undefined: the list is no such list, its labels are its values.
 */
export function rightSides(items: readonly string[], kind: ValueKind): Entry[] | 'unclear' | undefined {
  if (items.length < 2) return undefined;
  const said = items.map((item) => SAID.exec(item.trim()));
  if (said.every((side) => side !== null)) {
    const values = said.map((side) => side[2] ?? '');
    if (!values.every((value) => isValueToken(value) && !ADJECTIVE.test(value))) return 'unclear';
    return values.map((value, index) => ({ value, gloss: said[index]?.[1] ?? '' }));
  }
  const sides = items.map((item) => SIDES.exec(item.trim()));
  if (!sides.every((side) => side !== null)) return undefined;
  const left = sides.map((side) => side[1] ?? '');
  const right = sides.map((side) => side[2] ?? '');
  if (!right.every((value) => isValueToken(value) || TAGGED.test(value))) return undefined;
  if (left.some((label) => OF_SAMPLE.test(label))) return 'unclear';
  const entries = right.map((value, index) => ({ value, gloss: left[index] ?? '' }));
  const isSame = left.every((label, index) => label.toLowerCase() === right[index]?.toLowerCase());
  if (kind === 'number') {
    if (left.every(isNumeric)) return undefined;
    return right.every(isNumeric) ? entries : undefined;
  }
  const areSpelled = right.every((value) => isIdentifier(value) || isUpperCase(value) || TAGGED.test(value));
  const areLabels = left.every((label) => /^[A-Z][a-z]+$/.test(label) || /\s/.test(label));
  if (!areSpelled && left.every((label) => TITLE.test(label)) && !areExplained(left, right))
    return ofTitles(left, right, entries);
  if (areSpelled && isSame) return 'unclear';
  if (areSpelled)
    return areLabels ? entries : left.every(isIdentifier) || left.every(isValueToken) ? 'unclear' : undefined;
  // "First lamp: on": words on both sides.
  return left.some((label) => /\s/.test(label)) ? 'unclear' : undefined;
}

const TITLED = /^[A-Za-z][A-Za-z-]*(?: [a-z-]+){0,3}: [a-z][a-z-]{0,79}$/;
// What a field has anyway, by its name.
const FACT_OF_FIELD = /^(?:[a-z]+ )?(?:defaults?|formats?|units?|types?|examples?|values?|notes?):/i;

/** "Fast mode: fast. Slow mode: slow.", "Image: png; drawing: svg": titles in one line, each with its value. */
export function titledValues(
  line: string,
  kind: ValueKind,
): { before: string[]; entries: Entry[]; text: string } | undefined {
  if (kind !== 'string' || !/[.;]\s[^:]{1,80}:\s/.test(line)) return undefined;
  const clauses = line.replace(/[.;]$/, '').split(/[.;]\s+/);
  let from = clauses.length;
  while (from > 0 && TITLED.test(clauses[from - 1] ?? '')) from -= 1;
  const group = clauses.slice(from).map((clause) => clause.charAt(0).toUpperCase() + clause.slice(1));
  if (group.some((clause) => FACT_OF_FIELD.test(clause))) return undefined;
  const entries = rightSides(group, kind);
  if (entries === undefined || entries === 'unclear') return undefined;
  return { before: clauses.slice(0, from), entries, text: group.join('; ') };
}
