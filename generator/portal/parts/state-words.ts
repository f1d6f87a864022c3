// Which state of a service a page shows, in words: readers have to know whether it is what was released.
import { html, type Html } from '../html.ts';
import { linkTo, listPlace } from '../places.ts';
import type { ShownState } from '../portal.ts';
import type { ServiceContext } from '../service-context.ts';

export function stateWords({ kind, version }: ShownState): string {
  return kind === 'release'
    ? `release ${version}`
    : kind === 'changed'
      ? `changed since release ${version}`
      : `pre-release ${version}`;
}

/** The words, and the way to what releases changed. Nothing for a service that was never released. */
export function statePart({ state, changelog, id }: ServiceContext, place: string): Html | undefined {
  if (!state) return undefined;
  const changes = changelog !== undefined && html`, <a href="${linkTo(place, listPlace(id, 'changes'))}">changes</a>`;
  const words = stateWords(state);
  return html`${words.charAt(0).toUpperCase()}${words.slice(1)}${changes}`;
}
