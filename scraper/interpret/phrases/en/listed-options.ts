// Lists of values: bullets, "ON: enabled; OFF: disabled", and the same after it lost its separators.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { BOOLEAN, INTEGER, MAP, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { listsCases } from './case-lists.ts';
import { leadsOtherThings } from './other-leads.ts';
import { areGroups, isAdvised, isDescription } from './no-values.ts';
import type { Entry } from '../common/entry.ts';
import { arePieces } from '../common/pieces.ts';
import { holdsSingleValues } from './single-values.ts';
import { hasStandIn } from './stand-ins.ts';
import { enumOf as enumOfSpelled } from '../common/enum-of.ts';
import { isNumeric, isUpperCase, type ValueKind } from '../common/values.ts';

const LEADS_EXAMPLES =
  /\b(?:for example|e\.g\.|samples?(?: values?)?(?: are)?(?: as follows)?|examples?(?: are)?(?: as follows)?|such as)\b[^.]{0,300}:$/i;
// "Value ranges:" above addresses: each item is a range of values.
const LEADS_RANGES = /\branges?:$/i;
// "Two formats of numbers are used:" above samples of them, unless formats are what the field holds.
const LEADS_FORMATS = /\bformats?\b[^.:]{0,300}:$/i;
const ADDRESS_RANGE = /^\d+\.\d+\.\d+\.\d+(?:\/|-)\d/;
const NUMERIC_RANGE = /\brang(?:es?|ing)\b[^.]{0,40}\d|\bgreater than \d/i;
const NO_LIMIT = /\b(?:unlimited|no limit|not limited|unrestricted|never|permanent(?:ly)?)\b/i;
// "no: none are shown; yes or other values: all are"
const LEAVES_OPEN = /\bor (?:any )?other values?\b/i;
const OPEN_ENDED = /\bvalue ranges\b|\bor (?:any )?(?:other|custom|user-defined)\b/i;

/** The enum of these values, or undefined where one of them stands for others: "any text". */
export function enumOf(values: string[], kind: ValueKind): Constraint | undefined {
  return hasStandIn(values) ? undefined : enumOfSpelled(values, kind);
}

/** "USER: users, target_id: ids, GROUP: groups, target_id: ids": a name that returns in another letter case is a field of the value above it. */
function withoutNested(entries: Entry[]): Entry[] {
  const first = entries[0]?.value ?? '';
  const count = new Map<string, number>();
  for (const entry of entries) count.set(entry.value, (count.get(entry.value) ?? 0) + 1);
  return entries.filter((entry) => count.get(entry.value) === 1 || isUpperCase(entry.value) === isUpperCase(first));
}

/** "Others: reserved": none of them may be sent. */
function isReserved({ value, gloss = '' }: Entry): boolean {
  return /^others?$/i.test(value) && /^(?:is |are )?(?:reserved|invalid|not (?:used|supported|allowed))\b/i.test(gloss);
}

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'options') return undefined;
  if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || !holdsSingleValues(cell)) return [];
  if (LEADS_RANGES.test(part.lead) || part.entries.some((entry) => ADDRESS_RANGE.test(entry.value))) return [];
  if (leadsOtherThings(part.lead) || isAdvised(part.lead)) return [];
  if (part.entries.some(({ value }) => isDescription(value)) || areGroups(part.entries)) return [];
  if (listsCases(part, cell)) return undefined;
  if (LEADS_FORMATS.test(part.lead) && !/format/i.test(cell.name)) return [];
  // Settings printed under the name of the field itself are an example of its use.
  if (LEADS_EXAMPLES.test(part.lead) || part.entries.some((entry) => entry.value === cell.name)) return [];
  if (cell.valueKind === 'number' && NUMERIC_RANGE.test(cell.text)) return [];
  if (LEAVES_OPEN.test(cell.text) || part.entries.some((entry) => OPEN_ENDED.test(entry.gloss ?? ''))) return [];
  if (
    arePieces(
      part.entries.map(({ value }) => value),
      cell.text,
    )
  )
    return [];
  // "-1: unlimited" alone is a special value among all others.
  const only = part.entries.length === 1 ? part.entries[0] : undefined;
  if (only !== undefined && isNumeric(only.value) && (only.value.startsWith('-') || NO_LIMIT.test(only.gloss ?? '')))
    return [];
  // "Whether it burns. 1: It does.": there is a second value, which the text leaves out.
  if (only !== undefined && isNumeric(only.value) && /\bwhether\b/i.test(cell.text)) return [];
  const constraint = enumOf(
    withoutNested(part.entries.filter((entry) => !isReserved(entry))).map((entry) => entry.value),
    cell.valueKind,
  );
  return constraint === undefined ? undefined : [constraint];
}

export const listedOptions: Phrase = {
  id: 'listed-options',
  cue: /[:\uff1a\u25cf\u2022\u25cb\u25aa\u25a0\u25a1\u2023\u00b7]|(?:^|\s)[-\u2013](?:\s|[A-Za-z])/,
  reads,
  examples: [
    {
      text: 'Lamp state.\nValue:\n- If the value is ON, the lamp burns.\n- If the value is OFF, the lamp is dark.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['ON', 'OFF'] }],
    },
    {
      text: 'Whether the lamp burns.\n- If the value is true, it burns.\n- If the value is false, it does not.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['true', 'false'] }],
    },
    {
      text: 'Lamp state.\n- LIT: shining\n- DARK: off',
      type: STRING,
      gives: [{ kind: 'enum', values: ['LIT', 'DARK'] }],
    },
    {
      text: 'Lamp state. LIT: shining; DARK: off; BROKEN: to be replaced',
      type: STRING,
      gives: [{ kind: 'enum', values: ['LIT', 'DARK', 'BROKEN'] }],
    },
    {
      text: 'Lamp state. LIT: shining DARK_RED: nearly off OFF2: off',
      type: STRING,
      gives: [{ kind: 'enum', values: ['LIT', 'DARK_RED', 'OFF2'] }],
    },
    {
      text: 'Tray: \u25cf upper: above \u25cf lower: below',
      type: STRING,
      gives: [{ kind: 'enum', values: ['upper', 'lower'] }],
    },
    {
      text: 'Tray.\n\u2022 upper: above\u2022 lower: below',
      type: STRING,
      gives: [{ kind: 'enum', values: ['upper', 'lower'] }],
    },
    {
      text: 'Move.\n-go-left: to the left\n-jump: upwards',
      type: STRING,
      gives: [{ kind: 'enum', values: ['go-left', 'jump'] }],
    },
    { text: 'Colour depth. Options: 1: flat 2: deep', type: INTEGER, gives: [{ kind: 'enum', values: [1, 2] }] },
    {
      text: '0: Either the wick or the oil can be named.\n1: Only the oil can be named.',
      type: INTEGER,
      gives: [{ kind: 'enum', values: [0, 1] }],
    },
    {
      text: 'Pump mode. Options: FAST SLOW_START OFF',
      type: STRINGS,
      gives: [{ kind: 'enum', values: ['FAST', 'SLOW_START', 'OFF'] }],
    },
    {
      text: 'Pump power. Options: Weak Normal: usual Strong',
      type: STRING,
      gives: [{ kind: 'enum', values: ['Weak', 'Normal', 'Strong'] }],
    },
    {
      text: 'Pump style. Options: Quiet pumping Loud pumping',
      type: STRING,
      gives: [{ kind: 'enum', values: ['Quiet pumping', 'Loud pumping'] }],
    },
    {
      text: 'Sort key.\npump_age - By age. pump_size - By size.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['pump_age', 'pump_size'] }],
    },
    {
      text: 'Kind.\n- BOX: boxes\n- box_id: ids\n- BAG: bags\n- box_id: ids',
      type: STRING,
      gives: [{ kind: 'enum', values: ['BOX', 'BAG'] }],
    },
    {
      text: 'Acts.\nOptions:\nlift, turn_left, drop',
      type: STRING,
      gives: [{ kind: 'enum', values: ['lift', 'turn_left', 'drop'] }],
    },
    {
      text: 'Picture of the pump. Supported formats:\n- png: small\n- svg: sharp',
      type: STRING,
      name: 'picture_format',
      gives: [{ kind: 'enum', values: ['png', 'svg'] }],
    },
    { text: 'Act.\nEnum:[ lift]', type: STRING, gives: [{ kind: 'enum', values: ['lift'] }] },
    {
      text: 'Act.\n- all refers to every act.\n- lift refers to lifting.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['all', 'lift'] }],
    },
    {
      text: 'Lamp. The value can be lit: shining; dark: off; or dim: nearly off.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['lit', 'dark', 'dim'] }],
    },
    {
      text: 'Lamp model. Options:\n- Big Lamp 1 (oil)-tall\n- Big Lamp 1(gas)\n- Big Lamp 2 (oil)\n- Lantern (old)',
      type: STRING,
      gives: [{ kind: 'enum', values: ['Big Lamp 1 (oil)-tall', 'Big Lamp 1(gas)', 'Big Lamp 2 (oil)', 'Lantern'] }],
    },
    {
      text: 'Lamp system.\n- Linux: lamps for all\n- Windows: lamps of a firm',
      type: STRING,
      name: 'os_type',
      gives: [{ kind: 'enum', values: ['Linux', 'Windows'] }],
    },
    {
      text: 'Lamp kind. Value:\n- a: Its name has 1 to 9 letters.\n- b: Its name has 1 to 5 letters.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['a', 'b'] }],
    },
    {
      text: 'Tank.\n- empty: without oil\n- full: with oil',
      type: STRING,
      gives: [{ kind: 'enum', values: ['empty', 'full'] }],
    },
    {
      text: 'Light.\n- low: cheap\n- high: dear\n- Others: reserved',
      type: STRING,
      gives: [{ kind: 'enum', values: ['low', 'high'] }],
    },
    { text: 'Action. retry: one more time', type: STRING, gives: [{ kind: 'enum', values: ['retry'] }] },
  ],
  counterExamples: [
    {
      text: 'Lamp hours.\n- If the value is 0, it never burns.\n- If the value is 24, it always burns.',
      type: INTEGER,
    },
    { text: 'Whether the lamp is on. Options: false: dark; true: lit', type: BOOLEAN },
    { text: 'Lamp title. These titles are reserved:\n- sun\n- moon', type: STRING },
    { text: 'Lamp title. Forbidden options: sun, moon, and star', type: STRING },
    { text: 'Room of the lamp. To look it up:\n- Phone: Call us.\n- Post: Write to us.', type: STRING },
    { text: 'Unit of the light by kind.\n- wall: lumen\n- desk: candela', type: STRING },
    { text: 'Depends on the kind: wall: its height; desk: its width', type: STRING },
    { text: 'Lamp title. Naming rules:\n- Start: a letter\n- End: a digit', type: STRING },
    { text: 'Labels. Examples:\n- size=1\n- size=2', type: STRING },
    { text: 'Lamp facts.\n- maker: who made it\n- colour: of its light', type: MAP },
    { text: 'Trays, separated by commas (,).\n- UPPER: above\n- LOWER: below', type: STRING },
    { text: 'Pump number. These formats are in use:\n- pump-0001\n- 1', type: STRING, name: 'pump' },
    { text: 'Pump code, such as pump.tall.4x.\n- pump: all are\n- tall: its form\n- 4x: its power', type: STRING },
    { text: 'Broken ones.\n- no: none are shown\n- yes or other values: all are', type: STRING },
    { text: 'Lamps left. -1: unlimited', type: INTEGER },
    { text: 'Whether the lamp burns.\n1: It burns.', type: INTEGER },
    { text: 'Time of light, e.g: 3h', type: STRING },
    { text: 'Lamps to light (defaults: 4, all of a room)', type: STRING },
    { text: 'Lamp name.\n- Linux: 1 to 9 letters\n- Windows: 1 to 5 letters', type: STRING },
    { text: 'Lamp file.\n- OIL: /lamps/oil\n- GAS: D:\\lamps', type: STRING },
    { text: 'Lamp name.\n- Required: It must be given.\n- Unique: It must not be given twice.', type: STRING },
    { text: 'Lamp wires.\n- Min: 2\n- Max: 4', type: STRINGS },
    { text: 'Lamp address. Indoors: 10.0.0.1; Outdoors: 8.8.8.8', type: STRING },
    { text: 'Lamp door. Linux: 22; Windows: 33', type: INTEGER },
    { text: 'Lamp code. The parts of the code are described as follows:\n- l4: row\n- big: size', type: STRING },
    { text: 'Lamp kind. Options:\n- OIL: old\n- GAS: new\n- Empty: both', type: STRING },
    { text: 'Lamp kind. Options:\n- OIL\n- GAS\n- Any other word', type: STRING },
    { text: 'Start: The moment at which the pump starts.', type: STRING },
    { text: 'Speed. Options: Off; On: The value ranges from 1 to 9.', type: STRING },
  ],
};
