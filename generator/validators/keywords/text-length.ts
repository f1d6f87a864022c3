// `minLength` and `maxLength` as ajv has them, but for speed: a text has at most as many characters as `.length` says and at least
// half as many, so characters are counted near the limit only. (ajv's `unicode: false` never counts them; it is deprecated.)
import { _ } from 'ajv/dist/2020.js';
import type { Keyword } from './keyword.ts';

export const maxLength: Keyword = {
  keyword: 'maxLength',
  type: 'string',
  schemaType: 'number',
  error: { message: 'unused', params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
  code(cxt) {
    const { data, schemaCode } = cxt;
    cxt.pass(_`${data}.length <= ${schemaCode} || textLength(${data}) <= ${schemaCode}`);
  },
};

export const minLength: Keyword = {
  keyword: 'minLength',
  type: 'string',
  schemaType: 'number',
  error: { message: 'unused', params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
  code(cxt) {
    const limit = cxt.schema as number;
    const { data } = cxt;
    if (limit <= 1) cxt.pass(_`${data}.length >= ${limit}`);
    else cxt.pass(_`${data}.length >= ${2 * limit} || textLength(${data}) >= ${limit}`);
  },
};
