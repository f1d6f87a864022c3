// What the slow generators are given; plain, to be sent to their processes.
import type { ApiModel } from '../../generator/model/api-model.ts';
import type { DocumentedPlaces } from '../../generator/model/documented-places.ts';
import type { CacheAccess } from '../cache/build-cache.ts';

export interface GeneratorRequest {
  model: ApiModel;
  places: DocumentedPlaces;
  /** npm name of the client; the validators' has a suffix. */
  packageName: string;
  /** Of the last release. */
  packageVersion?: string;
  cache: CacheAccess | undefined;
  /** SHA-256 of the openapi.json. */
  specification: string;
}
