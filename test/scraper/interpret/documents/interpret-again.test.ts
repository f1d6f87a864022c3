// Readings of earlier runs are taken only where a document would be read the same way again.
import { expect, test } from 'vitest';
import type { DocumentModel } from '../../../../scraper/blocks/block.ts';
import type { CachedReading, DocumentCache } from '../../../../scraper/interpret/documents/interpret-again.ts';
import type { ApiReference } from '../../../../scraper/reference/reference-model.ts';
import { interpretAs } from '../../../support/pipeline.ts';

const table = '| Field | Type | Description |\n|---|---|---|\n| id | string | the lamp |\n';
const structure = `# Lamps\n\n## Lamp Structure\n\n${table}`;
const operation =
  '# Rooms\n\n## Get Room\n\n<Route method="GET">/rooms/[\\{room.id\\}](/rooms#id)</Route>\n\n### Response Structure\n\n' +
  '| Field | Type | Description |\n|---|---|---|\n| lamp | lamp object | the lamp |\n| spare | lamp object | another |\n';

class WrittenCache implements DocumentCache {
  readonly entries = new Map<string, string>();
  hits = 0;

  find({ source }: DocumentModel): CachedReading | undefined {
    const entry = this.entries.get(source.sha256 + source.id);
    if (entry !== undefined) this.hits += 1;
    return entry === undefined ? undefined : (JSON.parse(entry) as CachedReading);
  }

  store({ source }: DocumentModel, cached: CachedReading): void {
    this.entries.set(source.sha256 + source.id, JSON.stringify(cached));
  }
}

const referenceOf = (pages: Readonly<Record<string, string>>, cache?: DocumentCache): ApiReference =>
  interpretAs('discord', pages, cache).reference;

const keysOf = ({ shared }: ApiReference): string[] | undefined => shared?.map(({ key }) => key);

test('an object takes the name of one whose document left', () => {
  const cache = new WrittenCache();
  const rest = { 'b.md': `${structure}\nSecond.\n`, 'c.md': operation };
  expect(keysOf(referenceOf({ 'a.md': structure, ...rest }, cache))).toEqual(['shared/Lamp']);
  const fresh = referenceOf(rest);
  expect(keysOf(fresh)).toEqual(['shared/Lamp']);
  expect(referenceOf(rest, cache)).toEqual(fresh);
});

test('an object of the same name in front moves the others', () => {
  const cache = new WrittenCache();
  const rest = { 'b.md': `${structure}\nSecond.\n`, 'c.md': operation };
  referenceOf(rest, cache);
  const all = { 'a.md': structure, ...rest };
  expect(referenceOf(all, cache)).toEqual(referenceOf(all));
});

test('what did not change is taken as it was, and a question is written down once', () => {
  const cache = new WrittenCache();
  const pages = { 'a.md': structure, 'c.md': operation };
  const first = referenceOf(pages, cache);
  const written = new Map(cache.entries);
  expect(referenceOf(pages, cache)).toEqual(first);
  expect(cache.hits).toBe(2);
  expect(cache.entries).toEqual(written);
  for (const entry of written.values()) {
    const asked = (JSON.parse(entry) as CachedReading).objects.map(({ kind, asked: words }) => `${kind} ${words}`);
    expect(asked).toEqual([...new Set(asked)]);
  }
  expect([...written.values()].join('\n')).toContain('"found":"shared/Lamp"');
});
