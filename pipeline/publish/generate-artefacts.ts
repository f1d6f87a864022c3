// What a publication has beside the files of spec/<service>: made from the document that is published, never taken from an earlier build.
import { generateDocs } from '../../generator/docs/generate-docs.ts';
import { type GeneratedFile, inFolder } from '../../generator/generated-file.ts';
import { generateJsonSchemas } from '../../generator/json-schemas/generate-json-schemas.ts';
import type { PortalOptions, ShownState } from '../../generator/portal/portal.ts';
import type { Progress } from '../progress.ts';
import { buildPortal } from '../site/read-portal.ts';
import { onePage, readPortalService } from '../site/read-portal-service.ts';

export interface ArtefactOptions {
  service: string;
  /** The folder of the service. */
  spec: string;
  /** Whose version each of them has. */
  state: ShownState;
  /** The publication stands beside others of the service. */
  isVersioned: boolean;
  progress: Progress;
}

/** The title of the document, and schemas, docs and portal, each in its folder. The specifications stand above the portal, once. */
export async function generateArtefacts({
  service: id,
  spec,
  state,
  isVersioned,
  progress,
}: ArtefactOptions): Promise<{ title: string; generated: GeneratedFile[] }> {
  const { service, document } = readPortalService({ service: id, spec, maintained: spec }, state);
  const { model } = service;
  const options: PortalOptions = { sends: false, ...(isVersioned && { versions: { here: state.version } }) };
  const downloads = [
    ...service.downloads.map(({ path, title }) => ({ path: path === onePage.path ? path : `../../${path}`, title })),
    { path: '../../index.html', title: 'All files of this publication' },
  ];
  const portal = await buildPortal([{ service: { ...service, downloads }, document }], options, progress);
  const beside = [
    { title: 'Pages for a browser', path: '../site/index.html' },
    { title: 'OpenAPI', path: '../openapi.yaml' },
  ];
  const generated = await progress.stage('make schemas and docs', () => [
    ...inFolder('schemas', generateJsonSchemas(model, { serviceId: id })),
    ...inFolder('docs', generateDocs(model, { ...service, beside })),
    ...inFolder('site', portal),
  ]);
  return { title: document.info.title, generated };
}
