// What the validators say of a value, and what alternatives do to it.
import { expect, test } from 'vitest';
import { describeFailure } from '../../../generator/runtime/validators/describe-failure.ts';
import {
  alone,
  called,
  type Check,
  end,
  fail,
  isCollecting,
  lift,
  passOn,
  request,
  response,
} from '../../../generator/runtime/validators/validation.ts';

const refusing =
  (instancePath: string, keyword: string, params: Record<string, unknown>): Check =>
  () =>
    fail(instancePath, keyword, params);

test('an error says what was expected, what was found and where it is documented', () => {
  const value = { things: [{ name: 5 }] };
  const validate = response(
    refusing('/things/0/name', 'type', { type: ['string', 'null'] }),
    { document: 'book.txt', section: '4.1 Things', tables: { Thing: '4-2' } },
    'Thing',
  );
  expect(validate(value)).toBe(false);
  expect(validate.errors).toEqual([
    {
      instancePath: '/things/0/name',
      keyword: 'type',
      params: { type: ['string', 'null'] },
      message: 'must be a string or null',
      expected: 'a string or null',
      found: 'the number 5',
      source: { document: 'book.txt', section: '4.1 Things', table: '4-2', schema: 'Thing' },
      explanation:
        '/things/0/name must be a string or null; found the number 5; see book.txt, section 4.1 Things, table 4-2',
    },
  ]);
});

test.each<[string, Record<string, unknown>, unknown, string, string]>([
  ['required', { missingProperty: 'id' }, { a: 1 }, 'must have the property "id"', 'an object with "a"'],
  ['required', { missingProperty: 'id' }, {}, 'must have the property "id"', 'an object without properties'],
  [
    'additionalProperties',
    { additionalProperty: 'b' },
    { b: 1 },
    'must have documented properties only',
    'the property "b"',
  ],
  ['enum', { allowedValues: ['A', 'B'] }, 'C', 'must be one of "A", "B"', '"C"'],
  [
    'enum',
    { allowedValues: Array.from({ length: 14 }, (_, index) => index) },
    true,
    'must be one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more',
    'true',
  ],
  ['const', { allowedValue: 1 }, null, 'must be 1', 'null'],
  ['maxLength', { limit: 1 }, '🙂🙂', 'must have at most 1 character', '"🙂🙂" (2 characters)'],
  ['maxProperties', { limit: 2 }, [1], 'must have at most 2 properties', 'an array of 1 item'],
  ['maximum', { comparison: '<=', limit: 3 }, 4, 'must be <= 3', 'the number 4'],
  ['format', { format: 'int32' }, 2 ** 31, 'must be an integer of 32 bits', 'the number 2147483648'],
  ['pattern', { pattern: '^a$' }, 'b'.repeat(70), 'must be text that matches ^a$', `"${'b'.repeat(60)}"...`],
  ['uniqueItems', { i: 1, j: 0 }, [1, 1], 'must have no item twice (0 and 1 are equal)', 'an array of 2 items'],
  ['oneOf', {}, undefined, 'must be like exactly one of its alternatives', 'nothing'],
])('%s %j of %j', (keyword, params, value, message, found) => {
  expect(describeFailure({ instancePath: '', keyword, params }, value, undefined)).toMatchObject({
    message,
    found,
    explanation: `the value ${message}; found ${found}`,
  });
});

test('a schema that is described in another section says so; a path with escapes leads to its value', () => {
  const check = refusing('/a~1b~0', 'type', { type: 'string' });
  const validate = request(
    check,
    { document: 'book.txt', section: '1 A', tables: { Tag: ['old.txt', '9 Tags', '9-1'] } },
    'Tag',
  );
  validate({ 'a/b~': [] });
  expect(validate.errors?.[0]).toMatchObject({
    found: 'an array of 0 items',
    source: { document: 'old.txt', section: '9 Tags', table: '9-1', schema: 'Tag' },
  });
});

const call: typeof called = (check, value, strict, path, schema) =>
  isCollecting() ? called(check, value, strict, path, schema) : check(value, strict) || passOn(path, schema);

test('one failure, or as many as asked for, each with its whole path and the innermost schema', () => {
  const name: Check = (value) => typeof value === 'string' || fail('', 'type', { type: 'string' });
  const thing: Check = (value, strict) => {
    const { first, second } = value as Record<string, unknown>;
    return call(name, first, strict, '/first', 'Name') && call(name, second, strict, '/second', 'Name');
  };
  const things: Check = (value, strict) =>
    (value as unknown[]).every((item, index) => call(thing, item, strict, `/${index}`, 'Thing'));
  const validate = response(things, { document: 'book.txt', tables: { Name: '4-7' } });
  const faulty = [{ first: 1, second: 2 }, { first: 'a', second: 'b' }, { first: 3 }];
  const paths = (maximumErrors?: number): (string | undefined)[] => {
    expect(validate(faulty, maximumErrors === undefined ? {} : { maximumErrors })).toBe(false);
    return (validate.errors ?? []).map(({ instancePath, source }) => `${instancePath} ${source?.table}`);
  };
  expect(paths()).toEqual(['/0/first 4-7']);
  expect(paths(3)).toEqual(['/0/first 4-7', '/0/second 4-7', '/2/first 4-7']);
  expect(paths(50)).toHaveLength(4);
  expect(validate([{ first: 'a', second: 'b' }], { maximumErrors: 50 })).toBe(true);
  expect(validate.errors).toBeNull();
});

test('what an alternative refuses is no failure while another one accepts', () => {
  const refused: Check = (value) => value === 2 || fail('/a', 'type', { type: 'string' });
  const one: Check = (value) => value === 1 || fail('', 'const', { allowedValue: 1 });
  const either: Check = (value, strict) => {
    if (alone(refused, value, strict)) return true;
    const found = lift(null, '/refused', 'Refused');
    return alone(one, value, strict) || end(lift(found, '', 'One'));
  };
  const validate = response(either);
  expect(validate(1, { maximumErrors: 9 })).toBe(true);
  expect(validate(2, { maximumErrors: 9 })).toBe(true);
  for (const maximumErrors of [1, 9]) {
    expect(validate(3, { maximumErrors })).toBe(false);
    expect(validate.errors).toMatchObject([{ instancePath: '/refused/a' }, { instancePath: '' }]);
  }
});
