// Every phrase reads its own examples, nothing in its counter-examples, and no two phrases read one sentence differently.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCell } from '../../../scraper/interpret/phrases/cell.ts';
import { phrases, readConstraints } from '../../../scraper/interpret/phrases/read-constraints.ts';
import type { Constraint } from '../../../scraper/reference/constraint.ts';
import type { TypeRef } from '../../../scraper/reference/type-ref.ts';

interface Sample {
  text: string;
  type: TypeRef;
  name?: string;
}

function readAlone(phrase: (typeof phrases)[number], { text, type, name = 'lamp' }: Sample): Constraint[] {
  if (!phrase.cue.test(text)) return [];
  const cell = readCell(text, type, name);
  return cell.parts.flatMap(part => phrase.reads(part, cell) ?? []);
}

function merged(constraints: Constraint[]): string[] {
  const byKind = new Map<string, Constraint>();
  for (const constraint of constraints) byKind.set(constraint.kind, { ...byKind.get(constraint.kind), ...constraint } as Constraint);
  return [...byKind.values()].map(constraint => JSON.stringify(Object.entries(constraint).sort())).sort();
}

describe.each(phrases.map(phrase => [phrase.id, phrase] as const))('%s', (_id, phrase) => {
  test.each(phrase.examples)('reads: $text', example => {
    const alone = readAlone(phrase, example);
    expect(alone.length).toBeGreaterThan(0);
    expect(merged(example.gives)).toEqual(expect.arrayContaining(merged(alone)));
    expect(merged(readConstraints(example.text, example.type, example.name ?? 'lamp').constraints)).toEqual(merged(example.gives));
  });

  test.each(phrase.counterExamples)('leaves: $text', example => {
    expect(readAlone(phrase, example)).toEqual([]);
    const before = JSON.stringify(readConstraints(example.text, example.type, example.name ?? 'lamp'));
    expect(JSON.stringify(readConstraints(example.text, example.type, example.name ?? 'lamp'))).toBe(before);
  });
});

test('ids are the file names, and every file of a phrase is in the list', () => {
  const folder = fileURLToPath(new URL('../../../scraper/interpret/phrases/', import.meta.url));
  const files = readdirSync(folder).filter(file => /^export const \w+: Phrase = /m.test(readFileSync(folder + file, 'utf8')));
  expect(files.map(file => file.replace(/\.ts$/, '')).sort()).toEqual(phrases.map(phrase => phrase.id).sort());
});

test('no two phrases read one part differently', () => {
  const conflicts: string[] = [];
  for (const { text, type, name = 'lamp' } of phrases.flatMap((phrase): Sample[] => [...phrase.examples, ...phrase.counterExamples])) {
    const cell = readCell(text, type, name);
    for (const part of cell.parts) {
      const byKind = new Map<string, string>();
      for (const phrase of phrases) {
        if (!phrase.cue.test(text)) continue;
        for (const constraint of phrase.reads(part, cell) ?? []) {
          const seen = byKind.get(constraint.kind);
          if (seen !== undefined && seen !== JSON.stringify(constraint)) conflicts.push(`${phrase.id}: ${text}`);
          byKind.set(constraint.kind, JSON.stringify(constraint));
        }
      }
    }
  }
  expect(conflicts).toEqual([]);
});
