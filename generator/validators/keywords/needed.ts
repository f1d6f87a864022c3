// `needed: [names]`, for `required`: a call of a function of the runtime, that finds all that is missing and lets the check go on.
import { _, nil } from 'ajv/dist/2020.js';
import { checkReportMissingProp } from 'ajv/dist/vocabularies/code.js';
import { isConstant, type Keyword } from './keyword.ts';

export const needed: Keyword = {
  keyword: 'needed',
  standsFor: 'required',
  type: 'object',
  schemaType: 'array',
  error: { message: 'unused', params: ({ params: { missingProperty } }) => _`{missingProperty: ${missingProperty}}` },
  code(cxt) {
    const { gen, data, it, schemaValue } = cxt;
    if (it.compositeRule || it.opts.ownProperties || !isConstant(it.errorPath)) {
      for (const name of cxt.schema as string[]) checkReportMissingProp(cxt, name);
      return;
    }
    const path = it.errorPath.emptyStr() ? nil : _`, ${it.errorPath}`;
    gen.if(_`!hasAll(${data}, ${schemaValue}${path})`, () => gen.return(false));
  },
};
