// Payloads below a label of responses that are none: what a shown call sends, and what calls of other operations send and get.
import type { Block } from '../../blocks/block.ts';
import { append } from '../../diagnostics/append.ts';
import { readingOrder } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Profile } from '../../profiles/profile.ts';
import { METHOD } from '../../profiles/title-forms.ts';
import type { PartKind } from '../../profiles/profile-data.ts';
import { keysIn } from '../examples/keys-in.ts';
import { MOVED } from '../examples/read-examples.ts';
import { callsOther } from './address/address-of-examples.ts';
import { basesOf, isTargetOf, type OperationUri } from './address/read-uri.ts';
import { tablesIn, type Section } from './section.ts';

const CALL = new RegExp(String.raw`(?:^|\n|[.:]\s)\s*(${METHOD}) (/\S{1,2000}|https?:\/\/\S{1,2000})`);
/** What opens a payload, with its first key. */
const PAYLOAD = /(?:^|\n)[^\S\n]*[{[]\s*(?:\{\s*)?(?:"([^"\n]{1,120})")?/;

interface Call {
  target: string;
  isOwn: boolean;
  sends: boolean;
}

/** The section with such payloads among the examples of the request, or left out where they are of another operation. */
export function withExamplesBySide(
  section: Section,
  uris: readonly OperationUri[],
  profile: Profile,
  report: Report,
): Section {
  const answers = section.parts.get('response-examples') ?? [];
  if (section.origin || profile.operations.divides || uris.length === 0 || answers.length === 0) return section;
  const fields = namesOf(section);
  const requests = section.parts.get('request-examples') ?? [];
  const isAnswer = new Set(answers);
  const [sent, received, left]: [Block[], Block[], Set<Block>] = [[], [], new Set()];
  const titles: Block[] = [];
  let call: Call | undefined;
  /** The payload that comes next is sent, as its label or the call in front of it says. */
  let isNextSent = false;
  let sentKeys = '';
  const inOrder = [...requests, ...answers].sort((one, other) => readingOrder(one.at, other.at));
  for (const block of inOrder) {
    const isIn = isAnswer.has(block);
    const text = block.kind === 'table' ? '' : block.text;
    if (block.kind === 'heading') [isNextSent, sentKeys] = [false, ''];
    const shown = CALL.exec(text.slice(0, 4000));
    const payload = PAYLOAD.exec(text);
    if (shown !== null) {
      call = callOf(shown, uris, profile);
      isNextSent = isIn && call.sends;
      sentKeys = '';
      if (call.isOwn ? isNextSent : isIn) {
        // Where the payload stands in the same block, it is that of the call.
        // Texts above the label of a response are no titles of what is sent.
        if (call.isOwn) sent.push({ kind: 'heading', text: MOVED, at: block.at }, block);
        else left.add(block);
        if (payload !== null) [isNextSent, sentKeys] = [false, keysOf(block)];
        continue;
      }
    } else if (payload === null && isIn && block.kind === 'paragraph' && announcesRequest(text, profile)) {
      // What is announced is of no call in front of it.
      [call, isNextSent] = [undefined, true];
      sent.push(block);
      continue;
    }
    if (!isIn) continue;
    if (payload === null) {
      // What stands between two payloads of a call is the title of the second.
      if (block.kind === 'paragraph' && isShort(text)) titles.push(block);
      else append(received, [...titles.splice(0), block]);
      continue;
    }
    const keys = keysOf(block);
    const isOfCall = isNextSent || (sentKeys !== '' && keys === sentKeys);
    const isOwn = call?.isOwn !== false;
    append(isOfCall && isOwn ? sent : received, titles.splice(0));
    if (isOfCall) {
      [isNextSent, sentKeys] = [false, keys];
      if (isOwn) sent.push(block);
      else left.add(block);
    } else if (call?.isOwn === false && payload[1] !== undefined && !fields.has(payload[1])) {
      report.add('example-of-other-call', { target: call.target.slice(0, 200) }, { at: block.at });
      left.add(block);
      [call, sentKeys] = [undefined, ''];
    } else {
      received.push(block);
      sentKeys = '';
    }
  }
  append(received, titles);
  if (sent.length === 0 && left.size === 0) return section;
  for (const block of left)
    if (block.kind !== 'table' && CALL.test(block.text.slice(0, 4000)))
      report.add(
        'address-example-foreign',
        { target: (CALL.exec(block.text)?.[2] ?? '').slice(0, 200) },
        { at: block.at },
      );
  const parts = new Map<PartKind, Block[]>(section.parts);
  parts.set(
    'request-examples',
    [...requests, ...sent].sort((one, other) => readingOrder(one.at, other.at)),
  );
  parts.set('response-examples', received);
  return { ...section, parts };
}

function callOf([, method = '', target = '']: RegExpExecArray, uris: readonly OperationUri[], profile: Profile): Call {
  const same = uris.some(
    (uri) => uri.method.toUpperCase() === method && isTargetOf(target, uri.path, basesOf(profile)),
  );
  return {
    target,
    isOwn: same || !callsOther(target, uris),
    sends: !profile.operations.isBodiless(method.toLowerCase() as OperationUri['method']),
  };
}

/** "The request example is as follows:" */
function announcesRequest(text: string, { sections }: Profile): boolean {
  return text.length < 300 && /[:\uff1a]$/.test(text) && sections.namesRequest(text) && !sections.namesResponse(text);
}

function isShort(text: string): boolean {
  return text.length < 80 && /[:\uff1a]$/.test(text);
}

/** The keys of a payload, each once. */
function keysOf(block: Block): string {
  return keysIn([block]).sort().join('\n');
}

/** What the tables of the response call their fields. */
function namesOf({ parts }: Section): ReadonlySet<string> {
  return new Set(
    tablesIn(parts.get('response') ?? []).flatMap(({ rows }) => rows.map(({ cells }) => (cells[0] ?? '').trim())),
  );
}
