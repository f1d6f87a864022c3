// `members: {...}`, for `properties`, and `elements: {...}`, for `items`: what a function of the runtime can check is a call of it; where
// `null` stands for what is not there, nothing is checked.
import { _, Name, str } from 'ajv/dist/2020.js';
import { getProperty } from 'ajv/dist/compile/codegen/code.js';
import { propertyInData } from 'ajv/dist/vocabularies/code.js';
import { isConstant, type Keyword, strict } from './keyword.ts';
import { plainCall, plainCheck } from './plain-check.ts';

const isAbsent = new Name('isAbsent');

export const members: Keyword = {
  keyword: 'members',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, data, it, schemaValue } = cxt;
    const valid = gen.name('valid');
    for (const [name, schema] of Object.entries(cxt.schema as Record<string, Record<string, unknown>>)) {
      if (Object.keys(schema).length === 0) continue;
      const member = _`${data}${getProperty(name)}`;
      const own = it.opts.ownProperties === true;
      const path = str`${it.errorPath}${`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`}`;
      // An alternative counts what fails in it, and a path of parts costs too much before something fails.
      const plain =
        own || it.compositeRule === true || !isConstant(path)
          ? undefined
          : plainCheck(schema, _`${schemaValue}${getProperty(name)}`);
      if (plain) {
        gen.if(_`!${plainCall(plain, member, path)}`, () => gen.return(false));
        continue;
      }
      const there = _`!${isAbsent}(${member}, ${strict})`;
      gen.if(own ? _`${propertyInData(gen, data, name, true)} && ${there}` : there);
      cxt.subschema({ keyword: 'members', schemaProp: name, dataProp: name }, valid);
      gen.else().var(valid, true);
      gen.endIf();
      cxt.ok(valid);
    }
  },
};

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
