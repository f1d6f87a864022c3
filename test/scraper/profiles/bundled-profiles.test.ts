// The profiles of the package keep the schema and have no faults; what reads documents has none of their words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundledFolder, bundledProfiles } from '../../../scraper/profiles/bundled-folder.ts';
import { bundledProfile } from '../../../scraper/profiles/bundled-profiles.ts';
import { checkProfile } from '../../../scraper/profiles/check-profile.ts';
import { compileProfile } from '../../../scraper/profiles/compile-profile.ts';
import { filesBelow, projectFolder } from '../../support/source-files.ts';

const IDS = ['edition', ...bundledProfiles()];

test.each(IDS)('%s keeps the schema and has no faults', (id) => {
  const file = readFileSync(join(bundledFolder(), `${id}.yaml`), 'utf8');
  expect(checkProfile(parse(file))).toEqual([]);
  expect(compileProfile(id, bundledProfile(id).data).faults).toEqual([]);
});

/** Words and titles of several words, as profiles write them. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/\p{Script=Han}+|[A-Za-z]{3,}(?: [A-Za-z]+)*/gu) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** Words of HTTP, and of messages to a person. */
const TERMS: ReadonlySet<string> = new Set([
  'request body',
  'response body',
  'status code',
  'error code',
  'table',
  'byte',
]);

/** Folders that know no documentation; what a profile's way of signing requests needs has one of its own. */
const CORE =
  /^(?:scraper\/(?:interpret|readers)|spec\/build|generator)\/(?!(?:.*\/)?(?:(?:phrases|titles|words)\/(?:en|zh)(?:\/|\.)|client\/huawei\/))/;
const coreFiles = (): string[] => filesBelow(['scraper', 'spec', 'generator'], '.ts').filter((path) => CORE.test(path));

/** Keys of profiles whose words stand in documents as they are. */
const TITLED = [
  'parts',
  'columns',
  'captions',
  'permissions',
  'endpoints',
  'types',
  'book',
  'chapter',
  'operation',
  'error-codes',
  'bare-headings',
] as const;

test('readers and interpretation know no title, caption or cell of a vendor', () => {
  const words = new Set(
    bundledProfiles()
      .flatMap((id) => wordsOf(TITLED.map((key) => bundledProfile(id).data[key])))
      // A single word in small letters is a name of the code as well.
      .filter((word) => / /.test(word) || !/^[a-z]+$/.test(word)),
  );
  expect(words.size).toBeGreaterThan(100);
  const found = readingFiles().flatMap((path) =>
    literalsOf(path).flatMap((literal) => {
      const bare = literal.slice(1, -1);
      const small = bare.charAt(0).toLowerCase() + bare.slice(1);
      const isWord = words.has(bare) || (/ /.test(bare) && words.has(small));
      return isWord && !TERMS.has(small) ? [`${path}: ${literal}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

test('what is said in ideographs stands in the folder of its language', () => {
  const found = readingFiles().flatMap((path) =>
    literalsOf(path)
      .map((literal) =>
        literal.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
      )
      // A range of signs is no word.
      .filter((literal) => /\p{Script=Han}/u.test(literal.replace(/[\u3000-\uffff]-[\u3000-\uffff]/g, '')))
      .map((literal) => `${path}: ${literal}`),
  );
  expect(found).toEqual([]);
});

/** Files that read documents or build specs: what the generators write has headings of its own, editions name types as print-type does. */
const readingFiles = (): string[] =>
  coreFiles().filter((path) => !path.startsWith('generator/') && !path.endsWith('/print-type.ts'));

test('nothing but a profile names the headers, the signatures and the hosts of a vendor', () => {
  const names = bundledProfiles().flatMap((id) => {
    const { schemes = {}, headers = {}, endpoint = '', servers = [] } = bundledProfile(id).data.access ?? {};
    const hosts = [endpoint, ...servers.map(({ url }) => url)].map((url) => /([a-z]+\.[a-z]+)(?:\/|$)/.exec(url)?.[1]);
    const own = Object.values(schemes).flatMap((scheme) => [scheme.name, scheme['x-signature-algorithm']]);
    return [...own, ...Object.values(headers).flat(), ...hosts];
  });
  const told = [...new Set(names)].filter(
    (name) => name !== undefined && !['Authorization', 'example.com'].includes(name),
  );
  expect(told).toEqual(expect.arrayContaining(['X-Auth-Token', 'X-Sdk-Date', 'SDK-HMAC-SHA256', 'myhuaweicloud.com']));
  const found = coreFiles().flatMap((path) =>
    literalsOf(path)
      .filter((literal) => told.some((name) => literal.toLowerCase().includes(name!.toLowerCase())))
      .map((literal) => `${path}: ${literal}`),
  );
  expect(found).toEqual([]);
});

/** Only what the program compares or writes: what comments say is for people. */
function literalsOf(path: string): string[] {
  const text = readFileSync(join(projectFolder, path), 'utf8');
  return withoutComments(text).match(/'[^'\n]*'|`[^`]*`|\/[^/\n]+\/[a-z]*/g) ?? [];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
