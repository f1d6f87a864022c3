// What stands beside a built spec and its documentation tells: where each value comes from, and what changed from release to release.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourcePositions } from '../../generator/model/documented-places.ts';

interface DocumentationSources {
  sources: SourcePositions;
  changelog?: string;
}

/** `maintained` is the folder that has the service's changelog, if it was ever released. */
export function documentationSources(spec: string, maintained: string): DocumentationSources {
  const changelog = join(maintained, 'CHANGELOG.md');
  return {
    sources: JSON.parse(readFileSync(join(spec, 'provenance.json'), 'utf8')) as SourcePositions,
    ...(existsSync(changelog) ? { changelog: readFileSync(changelog, 'utf8') } : {}),
  };
}
