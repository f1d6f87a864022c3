import { expect, test } from 'vitest';
import { tagDepth } from '../../../../scraper/readers/html/tag-depth.ts';

test.each<[string, number]>([
  ['', 0],
  ['<p>a<p>b<p>c', 1],
  ['<ul><li>a<li>b</ul><ul><li>c</ul>', 2],
  ['<li><p>'.repeat(9), 18],
  ['<table><tr><td>a<td>b<tr><td>c</table>', 3],
  ['<br><img><input><hr>', 0],
  ['<DIV><Div></dIV></div>', 2],
  ['</b></b><b>', 1],
  ['<a><b><i></a><u>', 3],
  ['<div>'.repeat(100), 51],
  ['a < b, <1>, <>', 0],
])('%j', (text, depth) => expect(tagDepth(text, 50)).toBe(depth));
