// Built specs on the disk → the portal of all of them, in memory.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type GeneratedFile, inFolder, mergeGeneratedFiles } from '../../generator/generated-file.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { generatePortal } from '../../generator/portal/generate-portal.ts';
import type { PortalDownload, PortalOptions, PortalService } from '../../generator/portal/portal.ts';
import { readPortalAssets } from '../../generator/runtime/read-runtime.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { readServiceDefinition } from '../../spec/service-definition.ts';
import { packageNameOf } from '../build/package-name.ts';
import { withScope } from '../services/load-services.ts';
import { readProjectFile } from '../services/project-file.ts';
import { buildOnePage } from './build-site.ts';
import { documentationSources } from './documentation-sources.ts';
import type { SitePlace } from './site-places.ts';

/** What stands beside the pages of a service as it is. */
const specFiles: readonly PortalDownload[] = [
  { path: 'openapi.yaml', title: 'OpenAPI 3.1 (YAML)' },
  { path: 'openapi.json', title: 'OpenAPI 3.1 (JSON)' },
  { path: 'openapi-3.0.json', title: 'OpenAPI 3.0.3' },
  { path: 'defects.md', title: 'Defects of the documents' },
];
const onePage: PortalDownload = { path: 'one-page.html', title: 'Everything on one page' };

/** Takes two seconds for 500 operations, and about a second for the one page of each service. */
export async function readPortal(places: readonly SitePlace[], options: PortalOptions): Promise<GeneratedFile[]> {
  const services = places.map(readService);
  // They are made by processes of their own, meanwhile.
  const onePages = Promise.all(
    services.map(async ({ service, document }) => ({
      path: `${service.id}/${onePage.path}`,
      text: await buildOnePage({ ...service, document }),
    })),
  );
  const portal = generatePortal(
    services.map(({ service }) => service),
    [...readPortalAssets(), searchLibrary()],
    options,
  );
  return mergeGeneratedFiles(
    portal,
    await onePages,
    services.flatMap(({ files }) => files),
  );
}

interface ReadService {
  service: PortalService;
  document: unknown;
  files: GeneratedFile[];
}

function readService({ service: id, spec, maintained }: SitePlace): ReadService {
  const document: unknown = JSON.parse(readFileSync(join(spec, 'openapi.json'), 'utf8'));
  const downloads = specFiles.filter(({ path }) => existsSync(join(spec, path)));
  const textOf = (name: string): string | undefined =>
    existsSync(join(maintained, name)) ? readFileSync(join(maintained, name), 'utf8') : undefined;
  const [service, release] = [textOf('service.yaml'), textOf('release.json')];
  // What is wrong with these files, the build has said already, and what the model changes of the document.
  const definition = withScope(
    readServiceDefinition(
      id,
      { ...(service !== undefined && { service }), ...(release !== undefined && { release }) },
      new Report(),
    ),
    readProjectFile(dirname(dirname(maintained))).scope,
  );
  const { source } = definition;
  return {
    document,
    files: inFolder(
      id,
      downloads.map(({ path }) => ({ path, text: readFileSync(join(spec, path), 'utf8') })),
    ),
    service: {
      id,
      model: buildApiModel(document, new Report()),
      packageName: packageNameOf(id, definition.package),
      ...documentationSources(spec, maintained),
      ...(source !== undefined && /^https:/i.test(source) ? { documents: source } : {}),
      ...(definition.release && { release: definition.release.version }),
      downloads: [onePage, ...downloads],
    },
  };
}

/** MiniSearch as a script of its own, with its licence. */
function searchLibrary(): GeneratedFile {
  const folder = join(dirname(createRequire(import.meta.url).resolve('minisearch')), '..', '..');
  const [script = '', licence = ''] = ['dist/umd/index.js', 'LICENSE.txt'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  // A browser's tools would look for the map, which is not here.
  const text = `/*! MiniSearch\n${licence.replaceAll('*/', '* /')}*/\n${script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')}`;
  return { path: 'minisearch.js', text };
}
