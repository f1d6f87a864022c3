// What a page has at its end: where the documents say so, and what releases changed.
import type { Position } from '../../../scraper/diagnostics/position.ts';
import { escapePointer } from '../../model/normalise-schema.ts';
import { html, type Html } from '../html.ts';
import type { ServiceContext } from '../service-context.ts';

/** A schema that many operations share has many origins. */
const mostShown = 4;

/** @param path the unescaped parts of the JSON pointer. */
export function sourcePart(
  { sources, documents }: ServiceContext,
  path: readonly string[],
  before = '',
): Html | undefined {
  const pointer = path.map((part) => `/${escapePointer(part)}`).join('');
  const positions = Object.hasOwn(sources, pointer) ? (sources[pointer] ?? []) : [];
  const places = [...new Set(positions.map(placeWords))];
  if (places.length === 0) return undefined;
  const more = places.length > mostShown && html`<li>and ${places.length - mostShown} more</li>`;
  return html`<section id="${before}source"><h2>In the documents</h2>
<ul class="plain">${places.slice(0, mostShown).map((place) => html`<li>${place}</li>`)}${more}</ul>
${documents !== undefined && html`<p><a href="${documents}" rel="noreferrer">The vendor's documents</a></p>`}</section>`;
}

/** The vendor's own document where the position is in an edition made from it. */
function placeWords(position: Position): string {
  const { document, section } = position.original ?? position;
  const page = position.page === undefined ? undefined : `page ${position.page}`;
  return [document, section ?? page].filter((word) => word !== undefined).join(', ');
}

/** What releases changed of an operation or a schema. */
export function changesPart({ changes }: ServiceContext, name: string, before = ''): Html | undefined {
  const own = changes.get(name);
  return (
    own &&
    html`<section id="${before}changes"><h2>Changes</h2>
<ul>${own.map(({ version, line }) => html`<li>${version}: ${line}</li>`)}</ul></section>`
  );
}
