// `openOneOf`, for a `oneOf` with a member that tolerance makes looser: its enumeration is open then, or it takes unknown fields. Two
// members may match then where one does as documented, so in tolerant mode one or more will do.
import { _ } from 'ajv/dist/2020.js';
import { type Keyword, strict } from './keyword.ts';

export const openOneOf: Keyword = {
  keyword: 'openOneOf',
  standsFor: 'oneOf',
  schemaType: 'array',
  trackErrors: true,
  code(cxt) {
    const { gen } = cxt;
    const matching = gen.let('matching', 0);
    const valid = gen.name('_valid');
    gen.block(() => {
      (cxt.schema as object[]).forEach((_member, index) => {
        cxt.subschema({ keyword: 'openOneOf', schemaProp: index, compositeRule: true }, valid);
        gen.if(valid, () => gen.code(_`${matching}++`));
      });
    });
    cxt.result(
      _`${matching} === 1 || ${matching} > 1 && !${strict}`,
      () => cxt.reset(),
      () => cxt.error(true),
    );
  },
};
