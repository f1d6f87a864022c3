// Which version of a service a publication has: that of its release, where the tree is the release, or one that comes before the next.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { bumpVersion, parseVersion } from '../../spec/release-record.ts';
import { findChanges } from '../diff/find-changes.ts';
import { readSide } from '../diff/read-side.ts';
import { bumpOf, FIRST_VERSION } from '../release/release-version.ts';
import { isReleased, readReleasedState } from '../release/released-state.ts';
import { readState, type ServiceState } from '../services/service-state.ts';
import { uncommittedFiles } from '../services/uncommitted-files.ts';

interface Publication {
  service: string;
  /** The folder of the project. */
  root: string;
}

/** Undefined, with the reason in the report, where what is there is not what was released. */
export function releasedVersion({ service, root }: Publication, report: Report): string | undefined {
  const folder = join(root, 'spec', service);
  const released = readReleasedState(folder);
  const version = versionOf(released);
  if (!released || version === undefined) {
    report.add('never-released', { service });
    return undefined;
  }
  const changed = uncommittedFiles(root);
  if (!changed) report.add('no-repository', {});
  // A new file elsewhere, as of an earlier publication, is no work on a service.
  const files = (changed ?? []).filter(({ path, isNew }) => !isNew || /^(?:spec|generated)\//.test(path));
  if (files.length > 0) report.add('tree-unclean', { files: files.map(({ path }) => path) });
  const others = differing(released, new Map([...readState(folder)].filter(([name]) => isReleased(name))));
  if (others.length > 0) report.add('release-differs', { service, version, files: others });
  return report.has('error') ? undefined : version;
}

/** Of a pre-release: the version that a release of this state would have, and a digest of the document, so that another state has another one. */
export async function nextVersion({ service, root }: Publication): Promise<string> {
  const folder = join(root, 'spec', service);
  const state = readState(folder);
  const digest = createHash('sha256')
    .update(state.get('openapi.json') ?? '')
    .digest('hex')
    .slice(0, 8);
  const last = versionOf(readReleasedState(folder));
  // A letter before it: semver has no numbers that begin with a zero.
  if (last === undefined) return `${FIRST_VERSION}-next.d${digest}`;
  const options = { current: root };
  const changes = findChanges(await readSide(`${service}@release`, options), await readSide(service, options));
  return `${bumpVersion(last, bumpOf(changes))}-next.d${digest}`;
}

function versionOf(released: ServiceState | undefined): string | undefined {
  return released && parseVersion(released.get('release.json') ?? '');
}

function differing(one: ServiceState, other: ServiceState): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
