// `knownValues: [...]`, for an `enum` that a vendor may add to: it binds in strict mode only.
import { _ } from 'ajv/dist/2020.js';
import { type Keyword, strict } from './keyword.ts';

export const knownValues: Keyword = {
  keyword: 'knownValues',
  standsFor: 'enum',
  schemaType: 'array',
  error: { message: 'unused', params: ({ schemaValue }) => _`{allowedValues: ${schemaValue}}` },
  code(cxt) {
    cxt.pass(_`!${strict} || ${cxt.schemaValue}.includes(${cxt.data})`);
  },
};
