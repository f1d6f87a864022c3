// "The value cannot be left blank", "It must not be an empty string", "This list cannot be an empty list": at least one character, or element.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, MAP, OBJECTS, STRING, type Phrase } from '../phrase.ts';
import { perCell } from '../per-cell.ts';
import { isConditional } from './sentences.ts';

const EMPTY = String.raw`(?:left )?(?:null or |blank or )?(?:empty|blank|an? empty (?:character )?(?:string|list|array|object|value))`;
const NOT_EMPTY = new RegExp(
  String.raw`(?:^|(?<subject>[\w.-]+) |\b(?:and|but),? )(?:cannot|can ?not|can't|must not|may not|should not) be ${EMPTY}(?=$|[,;.()]| or\b| and\b)`,
  'gi',
);
const ITSELF = /^(?:it|this|which|value|values|parameter|field|list|array|string|and|but|null|blank)$/i;
// It holds in some case, or of two fields together.
const CASE = /\b(?:if|when|unless|otherwise|at the same time|both|either|neither|together|for)\b/i;
const MAY_BE = /\b(?:can|may) be (?:left )?(?:empty|blank|null|an empty)\b|(?<![\d.])0\s?(?:to|-|\u2013)\s?\d/i;

// Another sentence tells the least length itself.
const OTHER_LEAST = /\b\d+\s?(?:to|-|\u2013|~)\s?\d+\b[^.;]{0,40}\bcharacters?\b|\bat least \w|\bminimum\b/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const match = [...part.text.matchAll(NOT_EMPTY)].find((one) => isSubject(one, part.text, cell.name));
  if (match === undefined) return undefined;
  if (isConditional(part.text) || CASE.test(withoutBrackets(part.text)) || isOpen(cell)) return [];
  if (cell.type.kind === 'array')
    return /\b(?:string|blank)\b/i.test(match[0]) && !/\b(?:field|parameter|list)\b/i.test(part.text)
      ? []
      : [{ kind: 'items', minimum: 1 }];
  return cell.type.kind === 'scalar' && cell.valueKind === 'string' ? [{ kind: 'length', minimum: 1 }] : [];
}

/** "ASCII (0-31) characters" that may not stand in it are no length. */
const CODES = /\bASCII\b[^.;,()]{0,20}\(?\d{1,3}\s?(?:to|-|\u2013|~)\s?\d{1,3}\)?/gi;

/** Whether the cell says elsewhere that the value may be empty, or how long it is at least. */
const isOpen = perCell((cell): boolean => {
  const text = cell.text.replace(CODES, '');
  return MAY_BE.test(text) || OTHER_LEAST.test(text);
});

/** "The tag key cannot be blank" speaks of `key` or `tag_key`, not of `tags`; without a subject it is the field. */
function isSubject(match: RegExpExecArray, text: string, name: string): boolean {
  const subject = match.groups?.['subject']?.toLowerCase();
  if (subject === undefined)
    return match.index === 0 || !/\b(?:key|value|each)\b[^.;]*$/i.test(text.slice(0, match.index));
  if (ITSELF.test(subject)) return subject !== 'list' || !/\b(?:item|element)s? of\b/i.test(text);
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .includes(subject);
}

const withoutBrackets = (text: string): string => text.replace(/\([^()]{0,300}\)/g, '');

export const nonEmpty: Phrase = {
  id: 'non-empty',
  cue: /\bbe (?:left |null or |blank or )?(?:an? )?(?:empty|blank)\b/i,
  reads,
  examples: [
    { text: 'Lamp title. It cannot be left blank.', type: STRING, gives: [{ kind: 'length', minimum: 1 }] },
    {
      text: 'Lamp title of any kind.\nThe title must not be an empty string.',
      type: STRING,
      name: 'title',
      gives: [{ kind: 'length', minimum: 1 }],
    },
    { text: 'Lamps.\nThis list cannot be an empty list.', type: OBJECTS, gives: [{ kind: 'items', minimum: 1 }] },
    {
      text: 'Lamp title. It cannot be empty and must not hold ASCII (0-31) characters.',
      type: STRING,
      gives: [{ kind: 'length', minimum: 1 }],
    },
  ],
  counterExamples: [
    { text: 'Lamp title. If the lamp is lit, it cannot be left blank.', type: STRING },
    { text: 'Lamps. The title of a lamp cannot be left blank.', type: OBJECTS, name: 'lamps' },
    { text: 'Lamp title (lamp and title cannot be empty at the same time).', type: STRING, name: 'title' },
    { text: 'Lamp number. It cannot be left blank.', type: INTEGER },
    { text: 'Lamps by title. It cannot be left blank.', type: MAP },
  ],
};
