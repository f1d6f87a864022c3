// Every phrase reads its own examples, nothing in its counter-examples, and no two phrases read one sentence differently.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { narrowForms } from '../../../../scraper/profiles/narrow-forms.ts';
import type { Phrase } from '../../../../scraper/interpret/phrases/phrase.ts';
import { languages, phraseSet } from '../../../../scraper/interpret/phrases/phrase-sets.ts';
import { readConstraints } from '../../../../scraper/interpret/phrases/read-constraints.ts';
import type { Constraint } from '../../../../scraper/reference/constraint.ts';
import type { TypeRef } from '../../../../scraper/reference/type-ref.ts';

interface Sample {
  text: string;
  type: TypeRef;
  name?: string;
}

function readAlone(phrase: Phrase, language: string, { text, type, name = 'lamp' }: Sample): Constraint[] {
  if (!phrase.cue.test(narrowForms(text))) return [];
  const cell = phraseSet(language).readCell(text, type, name);
  return cell.parts.flatMap((part) => phrase.reads(part, cell) ?? []);
}

function merged(constraints: Constraint[]): string[] {
  const byKind = new Map<string, Constraint>();
  for (const constraint of constraints)
    byKind.set(constraint.kind, { ...byKind.get(constraint.kind), ...constraint } as Constraint);
  return [...byKind.values()].map((constraint) => JSON.stringify(Object.entries(constraint).sort())).sort();
}

describe.each(languages)('phrases of %s', (language) => {
  const { phrases, readCell } = phraseSet(language);

  describe.each(phrases.map((phrase) => [phrase.id, phrase] as const))('%s', (_id, phrase) => {
    test.each(phrase.examples)('reads: $text', (example) => {
      const alone = readAlone(phrase, language, example);
      expect(alone.length).toBeGreaterThan(0);
      expect(merged(example.gives)).toEqual(expect.arrayContaining(merged(alone)));
      expect(merged(readConstraints(example.text, example.type, example.name ?? 'lamp', language).constraints)).toEqual(
        merged(example.gives),
      );
    });

    test.each(phrase.counterExamples)('leaves: $text', (example) => {
      expect(readAlone(phrase, language, example)).toEqual([]);
      const before = JSON.stringify(readConstraints(example.text, example.type, example.name ?? 'lamp', language));
      expect(JSON.stringify(readConstraints(example.text, example.type, example.name ?? 'lamp', language))).toBe(
        before,
      );
    });
  });

  test('ids are the file names, and every file of a phrase is in the list', () => {
    const folder = fileURLToPath(new URL(`../../../../scraper/interpret/phrases/${language}/`, import.meta.url));
    const files = readdirSync(folder).filter((file) =>
      /^export const \w+: Phrase = /m.test(readFileSync(folder + file, 'utf8')),
    );
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(phrases.map((phrase) => phrase.id).sort());
  });

  test('no two phrases read one part differently', () => {
    const conflicts: string[] = [];
    for (const { text, type, name = 'lamp' } of phrases.flatMap((phrase): Sample[] => [
      ...phrase.examples,
      ...phrase.counterExamples,
    ])) {
      const cell = readCell(text, type, name);
      for (const part of cell.parts) {
        const byKind = new Map<string, string>();
        for (const phrase of phrases) {
          if (!phrase.cue.test(narrowForms(text))) continue;
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
});

describe('reading a whole cell', () => {
  const integer: TypeRef = { kind: 'scalar', name: 'integer' };
  const string: TypeRef = { kind: 'scalar', name: 'string' };

  test('statements that repeat each other are one constraint', () => {
    const { constraints, unread } = readConstraints(
      'Lumen. The value ranges from 1 to 9.\nMinimum: 1\nMaximum: 9\nDefault: 5',
      integer,
      'lumen',
    );
    expect(constraints).toEqual([
      { kind: 'range', minimum: 1, maximum: 9 },
      { kind: 'default', value: 5 },
    ]);
    expect(unread).toEqual([]);
  });

  test('statements that contradict each other constrain nothing and are handed back', () => {
    const { constraints, unread } = readConstraints(
      'Lumen. The value ranges from 1 to 9. The maximum value is 8.',
      integer,
      'lumen',
    );
    expect(constraints).toEqual([]);
    expect(unread).toEqual(['The value ranges from 1 to 9', 'The maximum value is 8']);
  });

  test('a default that is not among the listed values is handed back', () => {
    const { constraints, unread } = readConstraints(
      'Lamp. The value can be LIT or DARK. The default value is GREY.',
      string,
      'lamp',
    );
    expect(constraints).toEqual([{ kind: 'enum', values: ['LIT', 'DARK'] }]);
    expect(unread).toEqual(['The default value is GREY']);
  });

  test('a default takes the spelling of the listed value', () => {
    const { constraints } = readConstraints(
      'Order, which defaults to rising order.\n- UP: rising order\n- DOWN: falling order',
      string,
      'order',
    );
    expect(constraints).toEqual([
      { kind: 'enum', values: ['UP', 'DOWN'] },
      { kind: 'default', value: 'UP' },
    ]);
  });

  test('what looks like a constraint and was not understood is handed back', () => {
    const { constraints, unread } = readConstraints(
      'Lamp. The value must be at least as bright as that of the other lamp.',
      integer,
      'lamp',
    );
    expect(constraints).toEqual([]);
    expect(unread).toHaveLength(1);
  });

  test('plain prose gives nothing', () => {
    expect(readConstraints('Title of the lamp.', string, 'title')).toMatchObject({
      constraints: [],
      unread: [],
      withheld: [],
    });
  });
});
