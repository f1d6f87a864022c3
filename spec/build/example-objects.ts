// Examples → the examples map of a media type.
import type { Example, RequestExample } from '../../scraper/reference/reference-model.ts';
import type { Json, MediaTypeObject } from '../openapi.ts';
import type { BuildContext } from './build-context.ts';

/** "example1", "example2" ... in document order. */
export function buildExamples(
  examples: readonly (Example | RequestExample)[],
  pointer: string,
  context: BuildContext,
): MediaTypeObject['examples'] {
  const objects: NonNullable<MediaTypeObject['examples']> = {};
  examples.forEach((example, index) => {
    const name = `example${index + 1}`;
    objects[name] = {
      ...(example.title === undefined ? {} : { summary: example.title }),
      value: example.value as Json,
    };
    context.provenance.add(`${pointer}/examples/${name}`, example.at);
  });
  return examples.length > 0 ? objects : undefined;
}
