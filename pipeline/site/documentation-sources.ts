// What stands beside a built spec and its documentation tells: where each value comes from, and what changed from release to release.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceQuality } from '../build/service-quality.ts';
import type { ServiceReport } from '../build/service-report.ts';
import type { SourcePositions } from '../../generator/model/documented-places.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

interface DocumentationSources {
  sources: SourcePositions;
  changelog?: string;
  quality?: ServiceQuality;
}

/** `maintained` is the folder that has the service's changelog, if it was ever released. */
export function documentationSources(spec: string, maintained: string): DocumentationSources {
  const changelog = join(maintained, 'CHANGELOG.md');
  const report = join(spec, 'report.json');
  const { quality } = existsSync(report) ? (JSON.parse(readTextFile(report)) as Partial<ServiceReport>) : {};
  return {
    sources: JSON.parse(readTextFile(join(spec, 'provenance.json'))) as SourcePositions,
    ...(quality && { quality }),
    ...(existsSync(changelog) ? { changelog: readTextFile(changelog) } : {}),
  };
}
