// An operation's page with more tables than any real one has → the page without them, each reported. Every field is compared with every
// table of its page, so a page costs the product of both.
import { limits } from '../../diagnostics/limits.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Section } from '../operations/section.ts';

/** Takes the tables beyond the limits out of the section. A diagnostic at a table explains all of its rows. */
export function dropBeyondLimits({ parts }: Section, report: Report): void {
  if (!parts.has('uri')) return;
  let tables = 0;
  let rows = 0;
  for (const [kind, blocks] of parts) {
    const kept = blocks.filter((block) => {
      if (block.kind !== 'table') return true;
      tables += 1;
      // Of a longer table no more is read.
      rows += Math.min(block.rows.length, limits.fields.most);
      const limit =
        tables > limits.operationTables.most
          ? 'operationTables'
          : rows > limits.operationRows.most
            ? 'operationRows'
            : undefined;
      if (limit !== undefined)
        report.add('over-limit', { limit, found: limit === 'operationTables' ? tables : rows }, { at: block.at });
      return limit === undefined;
    });
    parts.set(kind, kept);
  }
}
