// tablespec explain: a value of the spec and the places of the documents that it comes from.
import { join } from 'node:path';
import { explain, type ExplainOptions, similarPlaces } from '../../pipeline/explain/explain.ts';
import { printPosition, visible, visibleLines } from '../../scraper/diagnostics/print-diagnostic.ts';
import { viewFor } from '../output/view.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';

const MOST_LINES = 40;
const MOST_PLACES = 20;

/** Returns the exit code. */
export function explainCommand(options: Omit<ExplainOptions, 'folder'>, current: string): number {
  const explanation = explain({ ...options, folder: projectFolder(current) });
  if (explanation === undefined) {
    const { similar, example = 'ListDesktops.query.limit' } = similarPlaces({
      ...options,
      folder: projectFolder(current),
    });
    const hint =
      similar.length > 0
        ? `Did you mean ${similar.join(' or ')}?`
        : `Give a JSON pointer, or a name such as ${example}.`;
    process.stderr.write(visibleLines(`The spec of ${options.service} has nothing at ${options.place}. ${hint}\n`));
    return 1;
  }
  const folder = projectFolder(current);
  const view = viewFor({ current, near: join(folder, 'spec', options.service) });
  const { pointer, value, origin, positions, corrections } = explanation;
  const text = JSON.stringify(value, null, 2).split('\n').slice(0, MOST_LINES);
  const lines = [pointer, ...text.map((line) => `  ${line}`)];
  if (positions.length === 0) lines.push('No place of the documents is recorded: tablespec wrote this itself.');
  else lines.push(origin === pointer ? 'comes from' : `comes from (recorded for ${origin})`);
  for (const { repairs = [], correction, ...position } of positions.slice(0, MOST_PLACES)) {
    lines.push(
      `  ${correction === undefined ? '' : 'corrected by '}${printPosition(position, view)}${correction === undefined ? '' : `: ${correction}`}`,
    );
    for (const repair of repairs) lines.push(`    repaired: ${repair}`);
  }
  if (positions.length > MOST_PLACES) lines.push(`  ... and ${positions.length - MOST_PLACES} more places`);
  for (const { below, document, correction } of corrections.slice(0, MOST_PLACES))
    lines.push(`${below} corrected by ${document}: ${correction}`);
  process.stdout.write(`${lines.map(visible).join('\n')}\n`);
  return 0;
}
