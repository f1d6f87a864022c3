// Built specs on the disk → the portal of all of them, in memory.
import { type GeneratedFile, mergeGeneratedFiles } from '../../generator/generated-file.ts';
import { generatePortal } from '../../generator/portal/generate-portal.ts';
import type { PortalOptions } from '../../generator/portal/portal.ts';
import { Progress } from '../progress.ts';
import { buildOnePage } from './build-one-page.ts';
import { portalAssets } from './portal-assets.ts';
import { onePage, type ReadService, readPortalService } from './read-portal-service.ts';
import type { BuiltSpec } from '../services/built-specs.ts';

/** Takes two seconds for 500 operations, and about a second for the one page of each service. */
export async function readPortal(
  places: readonly BuiltSpec[],
  options: PortalOptions,
  progress = new Progress(),
): Promise<GeneratedFile[]> {
  const services = await progress.stage('read specifications', () =>
    places.map((place, index) => {
      progress.count(index, places.length, 'services');
      return readPortalService(place);
    }),
  );
  const portal = await buildPortal(services, options, progress);
  return mergeGeneratedFiles(
    portal,
    services.flatMap(({ files }) => files),
  );
}

/** Without the files that lie beside its pages. */
export async function buildPortal(
  services: readonly Pick<ReadService, 'service' | 'document'>[],
  options: PortalOptions,
  progress = new Progress(),
): Promise<GeneratedFile[]> {
  let made = 0;
  // They are made by processes of their own, meanwhile.
  const onePages = Promise.all(
    services.map(async ({ service, document }) => ({
      path: `${service.id}/${onePage.path}`,
      text: await buildOnePage({ ...service, document }).finally(() => {
        made += 1;
        progress.count(made, services.length, 'services');
      }),
    })),
  );
  onePages.catch(() => undefined); // one may fail before it is waited for
  const pages = await progress.stage('make pages', () => {
    const operations = services.reduce((sum, { service }) => sum + service.model.operations.length, 0);
    progress.detail(`${operations} operations`);
    return generatePortal(
      services.map(({ service }) => service),
      portalAssets(),
      options,
    );
  });
  return mergeGeneratedFiles(pages, await progress.stage('make one page of each service', () => onePages));
}
