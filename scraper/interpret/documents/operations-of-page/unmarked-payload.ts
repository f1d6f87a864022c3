// A payload that stands above an address or below the parameters of an operation without a word: is it what is sent, or what comes back?
import type { Block } from '../../../blocks/block.ts';
import type { PartKind } from '../../../profiles/profile-data.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { fieldColumns } from '../../fields/columns.ts';
import type { Section } from '../../operations/section.ts';
import { toldStatuses } from '../../operations/statuses/told-statuses.ts';
import { keysIn } from '../../examples/keys-in.ts';

const PAYLOAD = /^\s*[{[]/;

/** True for what comes back: nothing is sent with the method, a command has shown what is, or the keys are none of the parameters. */
export function isResponse(text: string, { section }: { section: Section }, profile: Profile): boolean {
  if (!PAYLOAD.test(text)) return false;
  const part = (kind: PartKind): readonly Block[] => section.parts.get(kind) ?? [];
  const address = part('uri')[0];
  const method = address?.kind === 'paragraph' ? address.text.split(' ', 1)[0] : undefined;
  if (method !== undefined && profile.operations.isBodiless(method.toLowerCase())) return true;
  if (part('request-examples').some((block) => block.kind === 'code' && /^\s*(?:\$ )?curl\b/.test(block.text)))
    return true;
  const names = new Set<string>();
  for (const block of part('request')) {
    const columns = block.kind === 'table' ? fieldColumns(block, profile) : undefined;
    if (block.kind !== 'table' || !columns) continue;
    for (const { cells } of block.rows) names.add(profile.names.read(cells[columns.name] ?? '').name);
  }
  if (names.size === 0) return false;
  const keys = keysIn([{ kind: 'code', text, at: section.at }]);
  return keys.filter((key) => names.has(key)).length * 2 < keys.length;
}

/** Where a block goes that stands between the title of an operation and its address; undefined for code that is no payload: it stays with the page. */
export function partAbove(block: Block, section: Section, profile: Profile): PartKind | undefined {
  if (block.kind === 'paragraph') return 'function';
  if (block.kind === 'table') return 'request';
  if (!PAYLOAD.test(block.text)) return undefined;
  return isResponse(block.text, { section }, profile) ? 'response-examples' : 'request-examples';
}

/** The payload below "returns 202, with a body like this:", with the status; undefined for anything else. */
export function responseBelow(above: Block | undefined, block: Block, profile: Profile): Block | undefined {
  if (
    block.kind !== 'code' ||
    !PAYLOAD.test(block.text) ||
    above?.kind !== 'paragraph' ||
    !above.text.trim().endsWith(':')
  )
    return undefined;
  const [told, ...others] = toldStatuses([above], profile);
  return told && others.length === 0 ? { ...block, status: told.status } : undefined;
}
