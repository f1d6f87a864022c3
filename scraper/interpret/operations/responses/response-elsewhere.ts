// "Response: see Responses of Jobs": what comes back is described on a page of its own, once for many operations.
import type { Block, TextLink } from '../../../blocks/block.ts';
import type { Report } from '../../../diagnostics/report.ts';
import { isHeaderName } from '../../fields/names/header-name.ts';
import type { InterpretContext } from '../../tables/interpret-context.ts';

/** The response part, with the first field table of the page that its only words send to; the part itself where it describes anything. */
export function withResponseElsewhere(
  part: readonly Block[],
  { pages, profile }: Pick<InterpretContext, 'pages' | 'profile'>,
  report: Report,
): readonly Block[] {
  const [block, ...more] = part.filter(({ kind }) => kind !== 'heading');
  if (block?.kind !== 'paragraph' || more.length > 0) return part;
  const [link, ...others] = (block.links ?? []).filter(({ text }) => profile.captions.isSentTo(block.text, text));
  if (!link || others.length > 0) return part;
  const [table] = pages.linked({ links: [link.target], numbers: [] }, '');
  const failed = pages.failures(link.target);
  if (failed.some((failure) => failure.table === table || failure.objects.some((one) => one === table))) return part;
  // Headers that all operations share are no body.
  if (!table || table.rows.some(({ cells }) => isHeaderName(cells[0] ?? ''))) return part;
  report.add('response-elsewhere', { page: table.at.document, name: nameOf(link) }, { at: block.at });
  // Its caption is one of the other page.
  const { title, number, place, ...rows } = table;
  return [...part, rows];
}

const nameOf = ({ text }: TextLink): string => text.slice(0, 80);
