// A value that the text plainly calls an IPv4 or IPv6 address, a valid email address, a UUID.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { MAP, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';

const IP =
  /^(?:specifies |indicates )?(?:the |an? )?(?:[\w-]+ ){0,2}?(ipv[46]) address(?! (?:or|and|range|segment|block|pool|type|version|group|family)\b)(?!es)\b/i;
const EMAIL = /^(?:specifies |indicates )?(?:the |an? )?valid (?:[\w-]+ ){0,2}?e-?mail(?: address)?\b/i;
// "UUID of a recording" is not enough: the vendor calls 32 hexadecimal digits without hyphens a UUID as well.
const UUID =
  /\b(?:in (?:the )?(?:standard )?uuid format|(?:value|which|it|id) (?:is|must be) an? (?:valid )?uuid|complies with the uuid format)\b/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string' || isConditional(part.text)) return undefined;
  const ip = IP.exec(part.text)?.[1]?.toLowerCase();
  // "or a domain name", "with a mask": the column holds more than the address.
  const more = /\b(?:domain name|CIDR|mask|prefix|whether|separated)\b/i.test(part.text);
  if (ip !== undefined) return more ? [] : [{ kind: 'format', format: ip }];
  if (EMAIL.test(part.text)) return [{ kind: 'format', format: 'email' }];
  return UUID.test(part.text) ? [{ kind: 'format', format: 'uuid' }] : undefined;
}

export const addressFormat: Phrase = {
  id: 'address-format',
  cue: /\bipv[46]\b|mail|\buuid\b/i,
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
  ],
  counterExamples: [
    { text: 'IPv4 address or IPv6 address of the lamp.', type: STRING },
    { text: 'IPv4 address range of the room, with its mask.', type: STRING },
    { text: 'UUID of the lamp.', type: STRING },
    { text: 'If the value is a UUID, it names a room.', type: STRING },
    { text: 'Mailbox of the owner.', type: STRING },
    { text: 'IPv6 address of the lamp.', type: MAP },
  ],
};
