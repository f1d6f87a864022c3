// The tag of a release: its name, and the commands that make it.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { git } from '../services/service-state.ts';

export function tagOf(service: string, version: string): string {
  return `${service}-v${version}`;
}

/** Tags the commit of the last release; false where the tag is there already, or (said in the report) git refuses. */
export function tagRelease(service: string, name: string, folder: string, report: Report): boolean {
  if (git(['rev-parse', '--quiet', '--verify', `refs/tags/${name}`], folder) !== undefined) return false;
  // Later commits of the same state are not what was released.
  const commit = git(['log', '-1', '--format=%H', '--', `spec/${service}/release/state.json.br`], folder)?.trim();
  const made = commit && git(['tag', '--annotate', '--message', name, name, commit], folder) !== undefined;
  if (!made) report.add('tag-failed', { name });
  return made === true;
}

/** The tree was clean before the release: what differs now is the release. */
export function commitAndTag(
  { service, version, name }: { service: string; version: string; name: string },
  folder: string,
  report: Report,
): boolean {
  const isCommitted =
    git(['add', '--all', '--', `spec/${service}`, 'generated'], folder) !== undefined &&
    git(['commit', '--quiet', '--message', `Release ${service} ${version}`], folder) !== undefined;
  if (!isCommitted) report.add('tag-failed', { name });
  return isCommitted && tagRelease(service, name, folder, report);
}
