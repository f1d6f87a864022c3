// `members: {...}`, for `properties`, and `elements: {...}`, for `items`: what a function of the runtime can check is a call of it; where
// `null` stands for what is not there, nothing is checked.
import { _, Name } from 'ajv/dist/2020.js';
import { getProperty } from 'ajv/dist/compile/codegen/code.js';
import { propertyInData } from 'ajv/dist/vocabularies/code.js';
import { type Keyword, strict } from './keyword.ts';
import { fastCheck, plainCall, plainCheck } from './plain-check.ts';

const isAbsent = new Name('isAbsent');

export const members: Keyword = {
  keyword: 'members',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, data, it, schemaValue } = cxt;
    const valid = gen.name('valid');
    const own = it.opts.ownProperties === true;
    const names = _`${it.topSchemaRef}${it.schemaPath}.memberNames`;
    Object.entries(cxt.schema as Record<string, Record<string, unknown>>).forEach(([name, schema], index) => {
      if (Object.keys(schema).length === 0) return;
      const member = _`${data}${getProperty(name)}`;
      // An alternative counts what fails in it.
      const plain =
        own || it.compositeRule === true || !it.errorPath.emptyStr()
          ? undefined
          : plainCheck(schema, _`${schemaValue}${getProperty(name)}`);
      if (plain) {
        gen.if(_`${fastCheck(plain, member)}!${plainCall(plain, member, names, index)}`, () => gen.return(false));
        return;
      }
      const there = _`!${isAbsent}(${member}, ${strict})`;
      gen.if(own ? _`${propertyInData(gen, data, name, true)} && ${there}` : there);
      cxt.subschema({ keyword: 'members', schemaProp: name, dataProp: name }, valid);
      gen.else().var(valid, true);
      gen.endIf();
      cxt.ok(valid);
    });
  },
};

/** Read by the code of `members`; the check of undocumented members has the same list most times. */
export const memberNames: Keyword = { keyword: 'memberNames', schemaType: 'array', code: () => undefined };

export const elements: Keyword = {
  keyword: 'elements',
  type: 'array',
  schemaType: 'object',
  code(cxt) {
    const { gen, data } = cxt;
    const valid = gen.name('valid');
    gen.var(valid, true);
    const length = gen.const('len', _`${data}.length`);
    gen.forRange('i', 0, length, (index) => {
      gen.if(_`!${isAbsent}(${data}[${index}], ${strict})`);
      cxt.subschema({ keyword: 'elements', dataProp: index, dataPropType: 0 }, valid);
      gen.if(_`!${valid}`, () => gen.break());
      gen.endIf();
    });
    cxt.ok(valid);
  },
};
