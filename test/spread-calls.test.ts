// A list of unknown size is never spread into a call: each item takes a place on the stack, and some hundred thousand end it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesBelow, projectFolder } from './support/source-files.ts';

/** Built-in functions that take any number of values. */
const TAKES_ANY = new Set([
  'push',
  'unshift',
  'splice',
  'concat',
  'max',
  'min',
  'hypot',
  'fromCharCode',
  'fromCodePoint',
  'of',
  'assign',
  'apply',
]);

/** Calls of these with `...list`, or of `apply` at all. What stands in brackets, `[...list]`, is no such call. */
function spreadCalls(text: string): string[] {
  if (!/\.\.\.|\.apply\(/.test(text)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const name = node.expression.name.text;
      if (
        TAKES_ANY.has(name) &&
        (name === 'apply'
          ? /^(?:Math|String|Array)\b/.test(node.expression.getText())
          : node.arguments.some((one) => ts.isSpreadElement(one)))
      )
        found.push(node.getText().split('\n')[0]?.slice(0, 80) ?? '');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

test('no source spreads a list into a call', () => {
  const files = filesBelow(['cli', 'pipeline', 'scraper', 'spec', 'generator'], '.ts');
  const found = files.flatMap((file) =>
    spreadCalls(readFileSync(join(projectFolder, file), 'utf8')).map((call) => `${file}: ${call}`),
  );
  expect(found).toEqual([]);
});

test('what it finds, and what it does not', () => {
  const calls = [
    'a.push(...b)',
    'a.b.push(c, ...d())',
    'Math.max(...a)',
    'String.fromCharCode(...a)',
    'Math.min.apply(null, a)',
    'a?.push(...b)',
  ];
  for (const call of calls) expect(spreadCalls(call)).toEqual([call]);
  for (const fine of [
    'a.push(b)',
    'const c = [...a]',
    'f(...a)',
    'a.push([...b])',
    'new Set([...a])',
    '// a.push(...b)',
    "'a.push(...b)'",
  ])
    expect(spreadCalls(fine)).toEqual([]);
});
