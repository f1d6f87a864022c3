// Names with a percent sign go through a printer that would decode them.
import { expect, test } from 'vitest';
import { sparePercent } from '../../../generator/client/spare-percent.ts';

const decode = (part: Record<string, string>): Record<'text', string> => ({
  text: JSON.stringify(
    Object.fromEntries(Object.entries(part).map(([name, value]) => [decodeURIComponent(name), value])),
  ),
});

test('what comes out has its signs, whatever else it holds', () => {
  for (const part of [{ 'b%': '100 %' }, { '%zz': '-percent0-', 'a-percent1-': '%25' }, { plain: '-percent0-' }])
    expect(sparePercent(part, decode).text).toBe(JSON.stringify(part));
});

test('names with the sign still need quotes', () => {
  const names: string[] = [];
  sparePercent({ 'b%': '' }, (part) => {
    names.push(...Object.keys(part));
    return { text: '' };
  });
  expect(names).toHaveLength(1);
  expect(names[0]).not.toMatch(/^\w+$|%/);
});
