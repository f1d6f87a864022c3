// What every page needs besides its own subject.
import type { ApiModel } from '../model/api-model.ts';
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { SchemasByName } from './schema-fields.ts';
import type { SchemaUsage } from './schema-usage.ts';
import type { SiteMap } from './site-map.ts';

/** JSON pointer into the spec → where it stands in the documents; the shape of `provenance.json`. */
export type SourcePositions = Readonly<Record<string, readonly Position[]>>;

export interface DocsContext {
  model: ApiModel;
  site: SiteMap;
  schemas: SchemasByName;
  usage: SchemaUsage;
  sources: SourcePositions;
}
