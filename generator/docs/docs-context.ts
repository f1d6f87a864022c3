// What every page needs besides its own subject.
import type { ApiModel } from '../model/api-model.ts';
import type { SourcePositions } from '../model/documented-places.ts';
import type { SchemasByName } from './schema-fields.ts';
import type { SchemaUsage } from './schema-usage.ts';
import type { SiteMap } from './site-map.ts';

export interface BesideDocs {
  title: string;
  path: string;
}

export interface DocsContext {
  model: ApiModel;
  site: SiteMap;
  schemas: SchemasByName;
  usage: SchemaUsage;
  sources: SourcePositions;
  /** npm name of the generated client, if there is one. */
  packageName?: string;
  /** Files beside the folder of the docs, from there. */
  beside: readonly BesideDocs[];
  /** What `tablespec release` wrote; absent before the first release. */
  changelog?: string;
}
