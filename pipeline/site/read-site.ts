// A built spec on the disk → its site, in memory.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { packageNameOf } from '../build/package-name.ts';
import { defineServices } from '../services/load-services.ts';
import { buildSite } from './build-site.ts';
import { documentationSources } from './documentation-sources.ts';

/** The site of a built spec, in memory. `maintained` is the folder that has the service's changelog, if it was ever released. */
export function readSite(service: string, spec: string, maintained: string): Promise<GeneratedFile[]> {
  const settings = defineServices(dirname(dirname(maintained)), new Report(), service).get(service)?.definition.package;
  return buildSite({
    packageName: packageNameOf(service, settings),
    document: JSON.parse(readFileSync(join(spec, 'openapi.json'), 'utf8')),
    ...documentationSources(spec, maintained),
  });
}
