// Pages of many operations: what stands above an address, and what the splitter leaves as it was.
import { describe, expect, test } from 'vitest';
import { splitAtAddresses } from '../../../../scraper/interpret/documents/operations-of-page/split-at-addresses.ts';
import { bundledProfile } from '../../../../scraper/profiles/bundled-profiles.ts';
import { interpretAs, readPage } from '../../../support/pipeline.ts';

const code = (text: string): string => `\`\`\`\n${text}\n\`\`\`\n\n`;

describe('code above an address', () => {
  const read = (above: string, address: string) => {
    const text = `# Lamps\n\n## One Lamp\n\nAbout it.\n\n${code(above)}${code(address)}`;
    const { reference } = interpretAs('gitlab', { 'lamps.md': text });
    const [operation] = reference.operations;
    return {
      sent: operation?.requestExamples.map(({ value }) => value),
      received: operation?.responses.flatMap(({ examples }) => examples.map(({ value }) => value)),
    };
  };
  const payload = '{"id": 1, "shade": "red"}';
  const value = { id: 1, shade: 'red' };

  test('what is sent with a method that sends something', () => {
    expect(read(payload, 'POST /lamps')).toEqual({ sent: [value], received: [] });
  });

  test.each(['GET', 'DELETE'])('what comes back from %s, which sends nothing', (method) => {
    expect(read(payload, `${method} /lamps/:id`)).toEqual({ sent: [], received: [value] });
  });

  test('what is no payload stays with the page', () => {
    const text = `# Lamps\n\n## One Lamp\n\n${code('lamp install')}${code('GET /lamps/:id')}`;
    const sections = splitAtAddresses(readPage(text, 'lamps.md', bundledProfile('gitlab')));
    const kept = sections.flatMap(({ parts }) => [...parts].map(([part, blocks]) => [part, blocks.length]));
    expect(kept).toEqual([
      ['opening', 3],
      ['opening', 0],
      ['uri', 1],
    ]);
  });
});

test('what was read stays as it was', () => {
  const table = '| Field | Type | Description |\n|---|---|---|\n| id | string | x |\n\n';
  const document = readPage(
    `# Lamps\n\n## Get Lamp\n\n### Query String Params\n\n${table}<Route method="GET">/lamps</Route>\n\n#### Shades\n\n${table}`,
    'lamps.md',
    bundledProfile('discord'),
  );
  const before = structuredClone(document.blocks);
  const sections = splitAtAddresses(document);
  const tables = sections.flatMap(({ parts }) => [...parts.values()].flat()).filter(({ kind }) => kind === 'table');
  expect(tables).toMatchObject([{ place: 'query' }, { title: 'Shades' }]);
  expect(document.blocks).toEqual(before);
});
