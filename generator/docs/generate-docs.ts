// The model → Markdown: an index, one page per tag (and per operation where a tag has many), the schemas, the error codes and the changelog, every part linked to the others; and
// an index for language models.
import type { GeneratedFile } from '../generated-file.ts';
import type { ApiModel } from '../model/api-model.ts';
import type { SourcePositions } from '../model/documented-places.ts';
import { changelogPage } from './changelog-page.ts';
import type { BesideDocs, DocsContext } from './docs-context.ts';
import { errorCodesPage } from './error-codes-page.ts';
import { indexPage } from './index-page.ts';
import { llmsIndex } from './llms-index.ts';
import { schemasByName } from './schema-fields.ts';
import { schemaPages } from './schema-pages.ts';
import { schemaUsage } from './schema-usage.ts';
import { SiteMap } from './site-map.ts';
import { tagPages } from './tag-page.ts';

export interface DocsOptions {
  /** The spec's provenance; with it, operations and schemas name the document and section they come from. */
  sources?: SourcePositions;
  /** npm name of the generated client; without it there are no samples of it. */
  packageName?: string;
  /** Files beside the folder of the docs, which the index links. */
  beside?: readonly BesideDocs[];
  /** Markdown of our own making; without it there is no such page. */
  changelog?: string;
}

/** Files relative to the docs folder: `README.md`, `operations/<tag>.md` (and `operations/<tag>/<operation>.md`), `schemas.md` (and `schemas/<letter>.md`), `error-codes.md`, `changelog.md`, `llms.txt`. */
export function generateDocs(model: ApiModel, options: DocsOptions = {}): GeneratedFile[] {
  const { changelog, packageName, beside = [] } = options;
  const context: DocsContext = {
    model,
    site: new SiteMap(model),
    schemas: schemasByName(model.schemas),
    usage: schemaUsage(model),
    sources: options.sources ?? {},
    beside,
    ...(packageName === undefined ? {} : { packageName }),
    ...(changelog === undefined ? {} : { changelog }),
  };
  const pages = [
    indexPage(context),
    ...model.tags.flatMap((tag) => tagPages(tag, context)),
    ...schemaPages(context),
    errorCodesPage(context),
    ...(changelog === undefined ? [] : [changelogPage(changelog, context)]),
  ];
  return [...pages, llmsIndex(context, pages)];
}
