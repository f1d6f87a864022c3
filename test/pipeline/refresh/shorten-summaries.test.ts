// What is left of a text that is too long, and in which order things go.
import { expect, test } from 'vitest';
import { shortenSummaries } from '../../../pipeline/refresh/shorten-summaries.ts';

const lines = (word: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `- ${word} ${index}: something about it`).join('\n');
const summary = (title: string, count: number): string =>
  `# ${title}\n\n2 breaking.\n\n## Documentation only\n\n${lines('word', count)}\n\n## New operations\n\nCopy these:\n\n\`\`\`yaml\n${lines('id', count)}\n\`\`\`\n\n## Breaking\n\n${lines('break', count)}\n`;

test('a text that fits is left as it is', () => {
  expect(shortenSummaries([summary('Lamps', 10)], 'all.md')).toBeUndefined();
});

test('the most important of all services comes before the rest of the first', () => {
  const text = shortenSummaries([summary('Lamps', 900), summary('Vases', 200)], 'all.md') ?? '';
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(
    text.startsWith('This text is cut, the most important first; all of it is in the file all.md.\n\n# Lamps\n'),
  ).toBe(true);
  for (const title of ['# Lamps', '# Vases']) expect(text).toContain(`${title}\n\n2 breaking.\n`);
  expect(text.match(/^- id /gm)?.length).toBe(1100);
  expect(text).toMatch(/^- and \d+ more lines$/m);
});

test.each([300, 500, 1000, 5000])('at most %d characters, and a block of code is closed', (most) => {
  const text = shortenSummaries([summary('Lamps', 40), summary('Vases', 40)], 'all.md', most) ?? '';
  expect(text.length).toBeLessThanOrEqual(most);
  expect((text.match(/^```/gm) ?? []).length % 2).toBe(0);
});

test('more services than there is space for', () => {
  const many = Array.from(
    { length: 5000 },
    (_, index) => `# Service ${index}\n\nNothing changed for users of the API.\n`,
  );
  expect((shortenSummaries(many, 'all.md') ?? '').length).toBeLessThanOrEqual(60_000);
});
