// `callSchema: [function name, schema name]`, for `$ref`: a call of the function of another schema. Unlike ajv's own it gives no path
// down, which costs as much as all other checks together; the path is put together on the way back from a failure.
import { _, Name } from 'ajv/dist/2020.js';
import { type Keyword, strict } from './keyword.ts';

const vErrors = new Name('vErrors');
const errors = new Name('errors');

export const callSchema: Keyword = {
  keyword: 'callSchema',
  schemaType: 'array',
  code(cxt) {
    const { gen, data, it } = cxt;
    const [functionName, schemaName] = cxt.schema as [string, string];
    const callee = new Name(functionName);
    if (!it.compositeRule) {
      const place = _`${it.errorPath}, ${schemaName}`;
      const collecting = _`isCollecting() ? called(${callee}, ${data}, ${strict}, ${place})`;
      gen.if(_`!(${collecting} : ${callee}(${data}, ${strict}) || passOn(${place}))`, () => gen.return(false));
      return;
    }
    cxt.result(_`alone(${callee}, ${data}, ${strict})`, undefined, () => {
      gen.assign(vErrors, _`lift(${vErrors}, ${it.errorPath}, ${schemaName})`);
      gen.assign(errors, _`${vErrors}.length`);
    });
  },
};
