// `needed: [names]`, for `required`: a call of a function of the runtime, that finds all that is missing and lets the check go on.
import { _ } from 'ajv/dist/2020.js';
import { checkReportMissingProp } from 'ajv/dist/vocabularies/code.js';
import type { Keyword } from './keyword.ts';

export const needed: Keyword = {
  keyword: 'needed',
  standsFor: 'required',
  type: 'object',
  schemaType: 'array',
  error: { message: 'unused', params: ({ params: { missingProperty } }) => _`{missingProperty: ${missingProperty}}` },
  code(cxt) {
    const { gen, data, it, schemaValue } = cxt;
    if (it.compositeRule || it.opts.ownProperties || !it.errorPath.emptyStr()) {
      for (const name of cxt.schema as string[]) checkReportMissingProp(cxt, name);
      return;
    }
    gen.if(_`!hasAll(${data}, ${schemaValue})`, () => gen.return(false));
  },
};
