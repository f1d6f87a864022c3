// What the preview shows: the services as they were last read, and their pages, each made when somebody looks at it. So a change costs the
// reading of one service, however many pages there are.
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { portalFiles } from '../../generator/portal/generate-portal.ts';
import { type ServiceContext, serviceContext } from '../../generator/portal/service-context.ts';
import { buildOnePage } from '../site/build-one-page.ts';
import { portalAssets } from '../site/portal-assets.ts';
import { onePage, type ReadService } from '../site/read-portal-service.ts';
import type { PreviewFile } from './preview-server.ts';

interface ShownService {
  context: ServiceContext;
  files: readonly PreviewFile[];
}

export class PreviewPortal {
  readonly #order: readonly string[];
  readonly #services = new Map<string, ShownService>();
  readonly #assets: readonly GeneratedFile[] = portalAssets();

  /** @param order ids of the services, as the first page has them. */
  constructor(order: readonly string[]) {
    this.#order = order;
  }

  put({ service, document, files }: ReadService): void {
    const edition: PreviewFile = {
      path: `${service.id}/${onePage.path}`,
      // A process of a second.
      print: once(() => buildOnePage({ ...service, document })),
    };
    const beside = files.map(({ path, text }): PreviewFile => ({ path, print: () => text }));
    this.#services.set(service.id, { context: serviceContext(service), files: [edition, ...beside] });
  }

  files(): PreviewFile[] {
    const shown = this.#order.flatMap((id) => this.#services.get(id) ?? []);
    const pages = portalFiles(
      shown.map(({ context }) => context),
      this.#assets,
      { sends: false },
    );
    return [...pages.map(({ path, print }) => ({ path, print: once(print) })), ...shown.flatMap(({ files }) => files)];
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
