// Changes → how far the version moves.
import type { Change } from '../../spec/diff/change.ts';
import type { Bump } from '../../spec/release-record.ts';

export const FIRST_VERSION = '1.0.0';

/** The worst change decides: what may break some programs is announced as new. */
export function bumpOf(changes: readonly Change[]): Bump {
  if (changes.some((change) => change.class === 'breaking')) return 'major';
  return changes.some((change) => change.class !== 'documentation') ? 'minor' : 'patch';
}
