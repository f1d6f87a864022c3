// A value that the text plainly calls an IPv4 or IPv6 address, a valid email address, a UUID.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { MAP, STRING, type Phrase } from '../phrase.ts';
import { saidInCell } from '../per-cell.ts';
import { isConditional } from './sentences.ts';

const IP =
  /^(?:specifies |indicates )?(?:the |an? )?(?:[\w-]+ ){0,2}?(ipv[46]) address(?! (?:or|and|range|segment|block|pool|type|version|group|family)\b)(?!es)\b/i;
const EMAIL = /^(?:specifies |indicates )?(?:the |an? )?valid (?:[\w-]+ ){0,2}?e-?mail(?: address)?\b/i;
// "UUID of a recording" is not enough: the vendor calls 32 hexadecimal digits without hyphens a UUID as well.
const UUID =
  /\b(?:in (?:the )?(?:standard )?(?:universally unique identifier \(uuid\)|uuid) format|in the format of (?:the |an? )?uuid|(?:value|which|it|id) (?:is|must be) an? (?:valid )?uuid|(?:complies|compliant|comply|complying) with the uuid (?:format|regular expression)|complying with uuid regular expression)\b|^only uuids? (?:is|are) (?:supported|allowed)$|\bid \(uuid\)$/i;
// A cell of limits that says no more than this.
const ALONE = /^uuid$/i;
const IS_ID = /(?:^|[_-])(?:uu)?id$|[a-z](?:Uu)?Id$/;

// "0 or a string in UUID format", "name or UUID"; "0 indicates the main room".
const isOneOfTwo = saidInCell(
  /(?:\b(?:is|be|to|either|specif(?:y|ies)|enter)|[,:(]|^|\n) ?["'\u201c]?[\w-]{1,40}["'\u201d]? or (?:an? |the )?(?:[\w-]+ ){0,10}?uuid\b|\buuid,? or (?:the )?(?:values? )?["'\u201c]?(?:-?\d{1,3}|all|none|default|[A-Z_]{2,40})\b/i,
);
const hasOtherValue = saidInCell(
  /(?:^|[.;(]\s?|\n|\bvalue (?:of )?|\bto )["'\u201c]?(?:0|-1|all)["'\u201d]? (?:indicates|means|stands for|represents|refers to|specifies|is (?:also )?(?:allowed|accepted|supported|the default))\b/i,
);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string' || isConditional(part.text)) return undefined;
  const ip = IP.exec(part.text)?.[1]?.toLowerCase();
  // "or a domain name", "with a mask": the column holds more than the address.
  const more = /\b(?:domain name|CIDR|mask|prefix|whether|separated)\b/i.test(part.text);
  if (ip !== undefined) return more ? [] : [{ kind: 'format', format: ip }];
  if (EMAIL.test(part.text)) return [{ kind: 'format', format: 'email' }];
  if (ALONE.test(part.text)) return IS_ID.test(cell.name) ? [{ kind: 'format', format: 'uuid' }] : undefined;
  if (!UUID.test(part.text)) return undefined;
  return isOneOfTwo(cell) || hasOtherValue(cell) ? [] : [{ kind: 'format', format: 'uuid' }];
}

export const addressFormat: Phrase = {
  id: 'address-format',
  cue: /\bipv[46]\b|mail|\buuids?\b/i,
  reads,
  examples: [
    { text: 'IPv6 address of the lamp.', type: STRING, gives: [{ kind: 'format', format: 'ipv6' }] },
    {
      text: 'Specifies the private IPv4 address of the lamp.',
      type: STRING,
      gives: [{ kind: 'format', format: 'ipv4' }],
    },
    { text: 'Valid owner email.', type: STRING, gives: [{ kind: 'format', format: 'email' }] },
    { text: 'Lamp ID in UUID format.', type: STRING, gives: [{ kind: 'format', format: 'uuid' }] },
    { text: 'Lamp, in the format of a UUID.', type: STRING, gives: [{ kind: 'format', format: 'uuid' }] },
    { text: 'Lamp ID (UUID)', type: STRING, gives: [{ kind: 'format', format: 'uuid' }] },
    { text: 'Last lamp. Only UUIDs are allowed.', type: STRING, gives: [{ kind: 'format', format: 'uuid' }] },
    { text: 'Room of the lamp.\nUUID', type: STRING, name: 'room_id', gives: [{ kind: 'format', format: 'uuid' }] },
  ],
  counterExamples: [
    { text: 'IPv4 address or IPv6 address of the lamp.', type: STRING },
    { text: 'IPv4 address range of the room, with its mask.', type: STRING },
    { text: 'UUID of the lamp.', type: STRING },
    { text: 'Lamp group UUID.', type: STRING },
    { text: 'Title of the lamp.\nUUID', type: STRING, name: 'title' },
    { text: 'If the value is a UUID, it names a room.', type: STRING },
    { text: 'Mailbox of the owner.', type: STRING },
    { text: 'IPv6 address of the lamp.', type: MAP },
  ],
};
