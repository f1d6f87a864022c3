// The profiles of the package keep the schema and have no faults; what reads documents has none of their words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundledFolder, bundledProfile, bundledProfiles } from '../../../scraper/profiles/bundled-profiles.ts';
import { checkProfile } from '../../../scraper/profiles/check-profile.ts';
import { compileProfile } from '../../../scraper/profiles/compile-profile.ts';
import { filesBelow, projectFolder } from '../../support/source-files.ts';

const IDS = ['edition', ...bundledProfiles()];

test.each(IDS)('%s keeps the schema and has no faults', (id) => {
  const file = readFileSync(join(bundledFolder(), `${id}.yaml`), 'utf8');
  expect(checkProfile(parse(file))).toEqual([]);
  expect(compileProfile(id, bundledProfile(id).data).faults).toEqual([]);
});

/** Titles of two words or more, as profiles write them: nobody writes these for another reason. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return /^[A-Za-z]+ [A-Za-z ]+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** Words of HTTP, whoever writes them. */
const TERMS: ReadonlySet<string> = new Set(['request body', 'response body', 'status code']);

/** Folders that know no documentation. */
const CORE = /^scraper\/(?:interpret|readers)\//;

test('readers and interpretation know no title, caption or cell of a vendor', () => {
  const words = new Set(
    bundledProfiles()
      .flatMap((id) => {
        const {
          parts,
          columns,
          captions,
          permissions,
          endpoints,
          book,
          chapter,
          operation,
          'error-codes': errors,
          'bare-headings': bare,
        } = bundledProfile(id).data;
        return wordsOf([parts, columns, captions, permissions, endpoints, book, chapter, operation, errors, bare]);
      })
      .map((word) => word.toLowerCase()),
  );
  expect(words.size).toBeGreaterThan(20);
  const found = filesBelow(['scraper'], '.ts')
    .filter((path) => CORE.test(path) && !path.includes('/phrases/'))
    .flatMap((path) => {
      const text = readFileSync(join(projectFolder, path), 'utf8');
      // Only what the program compares: what comments and messages say is for people.
      const literals = withoutComments(text).match(/'[^'\n]*'|`[^`]*`|\/[^/\n]+\/[a-z]*/g) ?? [];
      return literals.flatMap((literal) => {
        const bare = literal.slice(1, -1).toLowerCase();
        return words.has(bare) && !TERMS.has(bare) ? [`${path}: ${literal}`] : [];
      });
    });
  expect(found).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
