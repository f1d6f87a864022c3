// "Source: workspace-api-reference, 4.1.3 Querying Policies", for a part of the spec whose origin is known.
import { escapePointer } from '../model/normalise-schema.ts';
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { SourcePositions } from '../model/documented-places.ts';
import { inlineText } from './markdown-text.ts';

/** A schema that many operations share has many origins; the full list is in `provenance.json`. */
const mostShown = 3;

/** @param path the unescaped parts of the JSON pointer. */
export function sourceLine(sources: SourcePositions, path: readonly string[]): string {
  const pointer = path.map((part) => `/${escapePointer(part)}`).join('');
  const positions = Object.hasOwn(sources, pointer) ? (sources[pointer] ?? []) : [];
  const places = [...new Set(positions.map(placeWords))];
  if (places.length === 0) return '';
  const more = places.length > mostShown ? ` and ${places.length - mostShown} more` : '';
  return `Source: ${places.slice(0, mostShown).join('; ')}${more}`;
}

/** The vendor's own document where the position is in an edition made from it. */
function placeWords(position: Position): string {
  const { document, section } = position.original ?? position;
  const page = section === undefined && position.page !== undefined ? `page ${position.page}` : undefined;
  return [document, section ?? page].flatMap((word) => (word === undefined ? [] : [inlineText(word)])).join(', ');
}
