import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { isSafeOutputPath } from '../../../generator/generated-file.ts';
import {
  camelCaseName,
  commentText,
  escapeInvisible,
  jsonLiteral,
  kebabCaseName,
  oneLine,
  pascalCaseName,
  stringLiteral,
} from '../../../generator/model/safe-text.ts';

const nasty = [
  '*/',
  '/*',
  '__proto__',
  'constructor',
  '${x}',
  '`',
  "'",
  '"',
  '\\',
  '\\u0027',
  '\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u202e',
  '</script>',
  '<!--',
  '@type {any}',
  '../../x',
  '\u0000',
  '\ud800',
  '🙂',
  '//',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...nasty, 'a', ' ', '1', '*', '/')).map((parts) => parts.join('')),
);
const evaluate = (source: string): unknown => new Function(`return ${source};`)();

test('a comment stays one comment on one line', () => {
  fc.assert(
    fc.property(text, (value) => {
      const source = `/** ${commentText(value)} */ const after = 1;\n// ${commentText(value)}\nconst last = 2;`;
      const { statements } = ts.createSourceFile('x.ts', source, ts.ScriptTarget.ESNext, true);
      expect(statements.map((statement) => statement.getText())).toEqual(['const after = 1;', 'const last = 2;']);
      expect(source.split(/[\n\r\u2028\u2029]/)).toHaveLength(3);
    }),
  );
  expect(commentText('*/ x /* @type {any}')).toBe('*\\/ x /\\* @ type {any}');
});

test('a string literal is the string, and nothing else', () => {
  fc.assert(
    fc.property(text, (value) => {
      const literal = stringLiteral(value);
      expect(evaluate(literal)).toBe(value);
      expect(literal).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029\u202e]|<\/|<!/);
    }),
  );
});

test('a JSON literal is the value; __proto__ is a member', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(evaluate(`(${jsonLiteral(value)})`))).toBe(JSON.stringify(value));
    }),
  );
  const value = evaluate(`(${jsonLiteral(JSON.parse('{"__proto__":{"a":1}}'))})`) as object;
  expect(Object.keys(value)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(() => jsonLiteral(() => 1)).toThrow('Not a JSON value');
});

test('names are identifiers, module names are safe paths, or empty', () => {
  fc.assert(
    fc.property(text, (value) => {
      const pascal = pascalCaseName(value);
      expect(pascal).toMatch(/^(?:[A-Za-z][A-Za-z0-9]*)?$/);
      if (pascal !== '') expect(() => new Function(`"use strict"; const ${camelCaseName(pascal)} = 1;`)).not.toThrow();
      const kebab = kebabCaseName(value);
      expect(kebab).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      if (kebab !== '') expect(isSafeOutputPath(`${kebab}-x.ts`)).toBe(true);
    }),
  );
});

test.each([
  ['ListDesktops', 'listDesktops'],
  ['VPCList', 'vpcList'],
  ['VPC', 'vpc'],
  ['AK2List', 'ak2List'],
  ['Delete', 'deleteOperation'],
  ['Then', 'thenOperation'],
  ['Call', 'callOperation'],
  ['CreateClient', 'createClientOperation'],
  ['Constructor', 'constructor'],
])('%s is called %s', (id, name) => expect(camelCaseName(id)).toBe(name));

test.each([
  ['OU Management', 'ou-management'],
  ['AppCenter', 'app-center'],
  ["User's Désktops", 'users-desktops'],
  ['../../x', 'x'],
  ['桌面', ''],
])('the tag %s is the module %s', (tag, name) => expect(kebabCaseName(tag)).toBe(name));

test('invisible characters become visible', () => {
  expect(escapeInvisible('a\u202eb\nc\u2028')).toBe('a\\u202eb\nc\\u2028');
  expect(oneLine(' a\r\n\u2028 b\ud800 ')).toBe('a b\ufffd');
});
