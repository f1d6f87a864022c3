// Tables that stand below headings which nobody knows, or which mean something else → the part that they belong to.
import type { Block } from '../../blocks/block.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { PartKind } from '../../profiles/profile-data.ts';
import type { Profile } from '../../profiles/profile.ts';
import { fieldColumns } from '../fields/columns.ts';
import { placeOfHeading } from '../tables/adopt-captions.ts';
import { tablesIn, type Section } from './section.ts';
import { statusColumn } from './statuses/status-tables.ts';

/** The section with its tables of fields in the parts for what is sent and what comes back. */
export function withKnownParts(section: Section, profile: Profile, report: Report): Section {
  if (profile.operations.divides || section.origin) return section;
  const parts = new Map(section.parts);
  openRequest(parts, profile, report);
  openResponse(parts, profile);
  return { ...section, parts };
}

/** Behind the address, a heading that nobody knows ends its part: what stands there without a caption of its own is sent. */
function openRequest(parts: Map<PartKind, Block[]>, profile: Profile, report: Report): void {
  const blocks = parts.get('uri') ?? [];
  if ((parts.get('request') ?? []).some((block) => isOfFields(block, profile))) return;
  const text = blocks.map((block) => (block.kind === 'table' ? '' : block.text)).join('\n');
  const start = blocks.findIndex((block, index) => {
    if (block.kind !== 'heading' || placeOfHeading(block.text, profile)) return false;
    const next = blocks.findIndex((other, at) => at > index && other.kind === 'heading');
    const below = blocks.slice(index + 1, next < 0 ? undefined : next);
    const [table] = tablesIn(below.filter((one) => isOfFields(one, profile)));
    const isSaid = table && (table.place ?? profile.captions.roleOf(table.title)) !== undefined;
    const column = table ? (fieldColumns(table, profile)?.name ?? 0) : 0;
    const names = table?.rows.map(({ cells }) => cells[column]?.trim() ?? '') ?? [];
    return !isSaid && names.some((name) => !text.includes(`{${name}}`));
  });
  const heading = blocks[start];
  if (heading?.kind !== 'heading') return;
  const moved = blocks.slice(start + 1);
  const end = moved.findIndex((block) => block.kind === 'heading' && placeOfHeading(block.text, profile));
  report.add('heading-unknown', { heading: heading.text.slice(0, 80) }, { at: heading.at });
  const taken = end < 0 ? moved : moved.slice(0, end);
  parts.set('uri', [...blocks.slice(0, start), ...moved.slice(taken.length)]);
  parts.set('request', [...taken, ...(parts.get('request') ?? [])]);
}

/** "Return Value" may stand above statuses, and above the fields of a response. */
function openResponse(parts: Map<PartKind, Block[]>, profile: Profile): void {
  const blocks = parts.get('statuses') ?? [];
  const fields = new Set(
    tablesIn(blocks).filter((table) => isOfFields(table, profile) && statusColumn(table, profile.tables) === undefined),
  );
  const response = parts.get('response') ?? [];
  if (fields.size === 0 || response.some((block) => isOfFields(block, profile))) return;
  parts.set(
    'statuses',
    blocks.filter((block) => block.kind !== 'table' || !fields.has(block)),
  );
  parts.set('response', [...response, ...fields]);
}

function isOfFields(block: Block, profile: Profile): boolean {
  return block.kind === 'table' && fieldColumns(block, profile)?.type !== undefined;
}
