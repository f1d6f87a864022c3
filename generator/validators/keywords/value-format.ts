// `textFormat` and `numberFormat`, for `format`: a call of a function of the runtime by its name.
import { _, Name } from 'ajv/dist/2020.js';
import { numberFormats, textFormats } from '../../runtime/validators/formats.ts';
import type { Keyword } from './keyword.ts';

const error: Keyword['error'] = { message: 'unused', params: ({ schemaCode }) => _`{format: ${schemaCode}}` };

export const textFormat: Keyword = {
  keyword: 'textFormat',
  standsFor: 'format',
  type: 'string',
  schemaType: 'string',
  error,
  code(cxt) {
    cxt.pass(_`${new Name(textFormats[cxt.schema as string]?.name ?? '')}(${cxt.data})`);
  },
};

export const numberFormat: Keyword = {
  keyword: 'numberFormat',
  standsFor: 'format',
  type: 'number',
  schemaType: 'string',
  error,
  code(cxt) {
    const { data, parentSchema } = cxt;
    if (cxt.schema === 'int32') cxt.pass(_`(Number(${data}) | 0) === ${data}`);
    else if (parentSchema['type'] !== 'integer') cxt.pass(_`isWhole(${data})`);
  },
};

/** The keyword that checks a format; undefined for a format that is an annotation only. */
export function formatKeyword(format: string): 'textFormat' | 'numberFormat' | undefined {
  if (Object.hasOwn(textFormats, format)) return 'textFormat';
  return Object.hasOwn(numberFormats, format) ? 'numberFormat' : undefined;
}
