// What every page needs besides its own subject.
import type { ApiModel } from '../model/api-model.ts';
import type { SourcePositions } from '../model/documented-places.ts';
import type { SchemasByName } from './schema-fields.ts';
import type { SchemaUsage } from './schema-usage.ts';
import type { SiteMap } from './site-map.ts';

export interface DocsContext {
  model: ApiModel;
  site: SiteMap;
  schemas: SchemasByName;
  usage: SchemaUsage;
  sources: SourcePositions;
  /** What `tablespec release` wrote; absent before the first release. */
  changelog?: string;
}
