// `members: {...}`, for `properties`, `furtherMembers: {...}`, for `additionalProperties`, and `elements: {...}`, for `items`: what a
// function of the runtime can check is a call of it; where `null` stands for what is not there, nothing is checked.
import { _, type Code, type KeywordCxt, Name } from 'ajv/dist/2020.js';
import { getProperty } from 'ajv/dist/compile/codegen/code.js';
import { propertyInData } from 'ajv/dist/vocabularies/code.js';
import { type Keyword, strict } from './keyword.ts';
import { fastCheck, plainCall, plainCheck } from './plain-check.ts';

const isAbsent = new Name('isAbsent');
/** ajv's names for what it puts behind a path: the number of an item, a key that is known when the check runs. */
const [ITEM, DYNAMIC_KEY] = [0, 1];

export const members: Keyword = {
  keyword: 'members',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, data, it, schemaValue } = cxt;
    const valid = gen.name('valid');
    const own = it.opts.ownProperties === true;
    const names = namesOf(it);
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

/** A schema for the members that have none of their own. */
export const furtherMembers: Keyword = {
  keyword: 'furtherMembers',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, data, it, parentSchema } = cxt;
    const isFurther =
      parentSchema['memberNames'] === undefined ? undefined : (key: Name) => _`!${namesOf(it)}.includes(${key})`;
    untilOneFails(cxt, DYNAMIC_KEY, (check) => gen.forIn('key', data, (key) => check(key, isFurther?.(key))));
  },
};

function namesOf({ topSchemaRef, schemaPath }: { topSchemaRef: Code; schemaPath: Code }): Code {
  return _`${topSchemaRef}${schemaPath}.memberNames`;
}

export const elements: Keyword = {
  keyword: 'elements',
  type: 'array',
  schemaType: 'object',
  code(cxt) {
    const { gen, data } = cxt;
    untilOneFails(cxt, ITEM, (check) => {
      const length = gen.const('len', _`${data}.length`);
      gen.forRange('i', 0, length, (index) => check(index));
    });
  },
};

/** Code that checks what `loop` goes through against the keyword's schema: whatever is there and fulfils a further condition. */
function untilOneFails(
  cxt: KeywordCxt,
  dataPropType: number,
  loop: (check: (place: Name, condition?: Code) => void) => void,
): void {
  const { gen, data, keyword } = cxt;
  const valid = gen.name('valid');
  gen.var(valid, true);
  loop((place, condition) => {
    const there = _`!${isAbsent}(${data}[${place}], ${strict})`;
    gen.if(condition ? _`${condition} && ${there}` : there);
    cxt.subschema({ keyword, dataProp: place, dataPropType }, valid);
    gen.if(_`!${valid}`, () => gen.break());
    gen.endIf();
  });
  cxt.ok(valid);
}
