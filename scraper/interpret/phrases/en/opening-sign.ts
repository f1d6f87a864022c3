// "The value must start with a slash (/)": the sign that a text begins with.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { perCell } from '../per-cell.ts';
import { isConditional } from './sentences.ts';
import { isCombinable } from './single-values.ts';

const SIGNS: readonly [RegExp, string][] = [
  [/^(?:forward )?slash$/i, '/'],
  [/^(?:period|dot)$/i, '\\.'],
  [/^(?:number|pound|hash) sign$/i, '#'],
  [/^at sign$/i, '@'],
  [/^underscore$/i, '_'],
  [/^hyphen$/i, '-'],
];
const OPENS = new RegExp(
  [
    String.raw`(?:^|[,;] |\b(?:and|but) )(?:(?:the|its) (?:value|path|string|text|url|uri|parameter value|[\w-]{1,40})|it|which|value|must|should)?`,
    String.raw`(?: (?:must|should|has to|can only|needs to|always)|(?<=\b(?:must|should)))? ?(?:(?<=(?:must|should|to|only) )(?:start|begin)|(?:starts|begins)|(?<=(?:^|[,;] ))(?:starting|beginning)) with `,
    String.raw`(?:an? |the )?(?:([a-z]+(?: [a-z]+)?)(?: \((.)\))?|([/#@]))(?=$|[,;]| and\b| or be (?:empty|blank))`,
  ].join(''),
  'i',
);
// "The value is empty or must start with a slash", "starts with a slash or http://"
const MAY_DIFFER =
  /\b(?:or be (?:left )?(?:empty|blank)|or (?:an? )?(?!more\b)[a-z]+ (?:sign|\()|or (?:with )?(?:http|\$))/i;

/** A default that the cell tells may begin otherwise, as a word in braces that stands for a value does. */
const defaultsIn = perCell(({ text }) =>
  [...text.matchAll(/\bdefault(?: value)?(?: is|:| to)? ["\u201c]?(\S{1,80}?)["\u201d]?(?=[.,;]?(?:\s|$))/gi)].map(
    ([, value = '']) => value,
  ),
);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const match = OPENS.exec(part.text);
  const sign = match?.[3] ?? SIGNS.find(([name]) => name.test(match?.[1] ?? ''))?.[1];
  if (match === null || sign === undefined) return undefined;
  const plain = sign.replace('\\', '');
  if (match[2] !== undefined && match[2] !== plain) return undefined;
  const isOther = MAY_DIFFER.test(part.text) || defaultsIn(cell).some((value) => !value.startsWith(plain));
  if (cell.valueKind !== 'string' || cell.type.kind !== 'scalar' || isConditional(part.text) || isOther) return [];
  return isCombinable(cell) ? [] : [{ kind: 'pattern', pattern: `^${sign}` }];
}

export const openingSign: Phrase = {
  id: 'opening-sign',
  cue: /\b(?:starts?|begins?|starting|beginning) with\b/i,
  reads,
  examples: [
    {
      text: 'Lamp path. The value must start with a slash (/).',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^/' }],
    },
    {
      text: 'Lamp path. The default value is /, and it must begin with a slash (/).',
      type: STRING,
      gives: [
        { kind: 'pattern', pattern: '^/' },
        { kind: 'default', value: '/' },
      ],
    },
    {
      text: 'Lamp sign, which must start with a period (.).',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^\\.' }],
    },
  ],
  counterExamples: [
    { text: 'Lamp path. If it is dark, it must start with a slash (/).', type: STRING },
    { text: 'Lamp title. It must start with a letter.', type: STRING },
    { text: 'Lamp title. Names that start with a slash (/) are reserved.', type: STRING },
    { text: 'Lamp title. It cannot start with a slash (/).', type: STRING },
    { text: 'Lamp path. The default value is ${path}. The value must start with a slash (/).', type: STRING },
    { text: 'Lamp path. It must start with a slash (/) or a hyphen (-).', type: STRING },
    { text: 'Lamp paths. They must start with a slash (/).', type: STRINGS },
    { text: 'Lamp number. It must start with a slash (/).', type: INTEGER },
  ],
};
