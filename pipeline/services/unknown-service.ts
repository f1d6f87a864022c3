// The id of a service that is not there → what a person hears.
import { similarNames } from '../../scraper/diagnostics/similar-names.ts';

const MOST = 12;

/** With the nearest that is there, or else all of them. */
export function unknownServiceWords(id: string, known: readonly string[]): string {
  const [meant] = similarNames(id, known);
  const hint =
    meant !== undefined
      ? ` Did you mean ${meant}?`
      : known.length > 0
        ? ` There are ${known.slice(0, MOST).join(', ')}${known.length > MOST ? ` and ${known.length - MOST} more` : ''}.`
        : '';
  return `There is no service ${id.slice(0, 100)}.${hint}`;
}
