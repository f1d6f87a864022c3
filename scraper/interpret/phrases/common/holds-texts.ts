// What limits of the texts of a map may be about, in every language.
import type { TypeRef } from '../../../reference/type-ref.ts';

/** An object of which no more is known, or a map of texts. */
export function holdsTexts(type: TypeRef): boolean {
  return (
    type.kind === 'object' || (type.kind === 'map' && type.values.kind === 'scalar' && type.values.name === 'string')
  );
}
