// `knownProperties: [names]`: in strict mode an object has no others.
import { _ } from 'ajv/dist/2020.js';
import { type Keyword, strict } from './keyword.ts';

export const knownProperties: Keyword = {
  keyword: 'knownProperties',
  standsFor: 'additionalProperties',
  type: 'object',
  schemaType: 'array',
  error: { message: 'unused', params: ({ params }) => _`{additionalProperty: ${params['unknown']}}` },
  code(cxt) {
    const { gen, data, it, schemaValue } = cxt;
    if (!it.compositeRule && it.errorPath.emptyStr()) {
      gen.if(_`!hasOnly(${data}, ${strict}, ${schemaValue})`, () => gen.return(false));
      return;
    }
    const unknown = gen.const('unknown', _`${strict} === true ? unknownKey(${data}, ${schemaValue}) : undefined`);
    cxt.setParams({ unknown });
    cxt.pass(_`${unknown} === undefined`);
  },
};
