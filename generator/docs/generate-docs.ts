// The model → Markdown: an index, one page per tag, the schemas and the error codes, every part linked to the others.
import type { GeneratedFile } from '../generated-file.ts';
import type { ApiModel } from '../model/api-model.ts';
import type { SourcePositions } from '../model/documented-places.ts';
import { errorCodesPage } from './error-codes-page.ts';
import { indexPage } from './index-page.ts';
import { schemasByName } from './schema-fields.ts';
import { schemaPages } from './schema-pages.ts';
import { schemaUsage } from './schema-usage.ts';
import { SiteMap } from './site-map.ts';
import { tagPage } from './tag-page.ts';

export interface DocsOptions {
  /** The spec's provenance; with it, operations and schemas name the document and section they come from. */
  sources?: SourcePositions;
}

/** Files relative to the docs folder: `README.md`, `operations/<tag>.md`, `schemas.md` (and `schemas/<letter>.md`), `error-codes.md`. */
export function generateDocs(model: ApiModel, options: DocsOptions = {}): GeneratedFile[] {
  const context = {
    model,
    site: new SiteMap(model),
    schemas: schemasByName(model.schemas),
    usage: schemaUsage(model),
    sources: options.sources ?? {},
  };
  return [indexPage(context), ...model.tags.map((tag) => tagPage(tag, context)), ...schemaPages(context), errorCodesPage(context)];
}
