// A built spec on the disk → what the portal is made of, and the files that stand beside its pages.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GeneratedFile, inFolder } from '../../generator/generated-file.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import type { PortalDownload, PortalService, ShownState } from '../../generator/portal/portal.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import type { ReleaseRecord } from '../../spec/release-record.ts';
import { readServiceDefinition, type ServiceDefinition } from '../../spec/service-definition.ts';
import { packageNameOf } from '../build/package-name.ts';
import { readReleasedState } from '../release/released-state.ts';
import { withScope } from '../services/load-services.ts';
import { readProjectFile } from '../services/project-file.ts';
import { documentationSources } from './documentation-sources.ts';
import type { BuiltSpec } from '../services/built-specs.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface ReadService {
  service: PortalService;
  /** The OpenAPI document as the build wrote it. */
  document: OpenApiDocument;
  /** What stands beside its pages. */
  files: GeneratedFile[];
}

/** Specifications that readers take from beside the pages. */
const specFiles: readonly PortalDownload[] = [
  { path: 'openapi.yaml', title: 'OpenAPI 3.1 (YAML)' },
  { path: 'openapi.json', title: 'OpenAPI 3.1 (JSON)' },
  { path: 'openapi-3.0.json', title: 'OpenAPI 3.0.3' },
  { path: 'defects.md', title: 'Defects of the documents' },
];
/** Redoc's edition, which the pipeline lays there. */
export const onePage: PortalDownload = { path: 'one-page.html', title: 'Everything on one page' };

/** @param state of a publication, whose version the document gets. @throws SyntaxError for a file that is no JSON, as one that is being written. */
export function readPortalService({ service: id, spec, maintained }: BuiltSpec, state?: ShownState): ReadService {
  const text = readTextFile(join(spec, 'openapi.json'));
  const built = JSON.parse(text) as OpenApiDocument;
  const document = state ? { ...built, info: { ...built.info, version: state.version } } : built;
  const downloads = specFiles.filter(({ path }) => existsSync(join(spec, path)));
  const textOf = (name: string): string | undefined =>
    existsSync(join(maintained, name)) ? readTextFile(join(maintained, name)) : undefined;
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
  const { source, release: released } = definition;
  const shown = state ?? (released && stateOf(released, maintained, text));
  return {
    document,
    files: inFolder(
      id,
      downloads.map(({ path }) => ({ path, text: readTextFile(join(spec, path)) })),
    ),
    service: {
      id,
      model: buildApiModel(document, new Report()),
      packageName: packageNameOf(id, definition.package),
      ...documentationSources(spec, maintained),
      ...(source !== undefined && /^https:/i.test(source) ? { documents: source } : {}),
      ...documentsVersionOf(built, definition),
      ...(shown && { state: shown }),
      downloads: [onePage, ...downloads],
    },
  };
}

/** The version of a document that was released is the release's. */
function documentsVersionOf(
  { info }: OpenApiDocument,
  { release }: Pick<ServiceDefinition, 'release'>,
): Pick<PortalService, 'documentsVersion'> {
  const version = release ? info['x-documents-date'] : info.version;
  return version === undefined ? {} : { documentsVersion: version };
}

/** A document that differs from the one that was released is another state, whatever version it carries. */
function stateOf({ version }: ReleaseRecord, maintained: string, document: string): ShownState {
  const isReleased = readReleasedState(maintained)?.get('openapi.json') === document;
  return { kind: isReleased ? 'release' : 'changed', version };
}
