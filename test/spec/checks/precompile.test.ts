// What `npm run build` compiles of the official schemas says yes and no as the compile in the process does.
import fc from 'fast-check';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { officialSchema, type OfficialVersion } from '../../../spec/checks/official-schema.ts';
import { precompile } from '../../../spec/checks/precompile.ts';
import { structure } from '../../../spec/checks/structure.ts';
import { downConvert } from '../../../spec/down-convert/down-convert.ts';
import { applyChanges, changes } from '../../support/json-mutations.ts';
import { largeDocument } from '../large-document.ts';

type Verdict = (document: unknown) => boolean;

/** The function as a module of the compiled package has it; it asks for ajv's own modules. */
function load(version: OfficialVersion): Verdict {
  const module = { exports: undefined as unknown };
  new Function('require', 'module', 'exports', precompile(version))(createRequire(import.meta.url), module, {});
  return module.exports as Verdict;
}

const conforms = (version: OfficialVersion, document: unknown): boolean => {
  const errors = officialSchema(version).validate(document);
  return !(errors instanceof Error) && errors.length === 0;
};

const sound31 = largeDocument({ operations: 2, schemasPerOperation: 2, propertiesPerSchema: 4 });
describe.each<[OfficialVersion, unknown]>([
  ['3.1', sound31],
  ['3.0', downConvert(sound31).document],
])('OpenAPI %s', (version, sound) => {
  test('a sound document, and the examples of the check', () => {
    const verdict = load(version);
    expect(verdict(sound)).toBe(true);
    const documents = [...structure.good, ...structure.bad.map(({ document }) => document)].filter((document) =>
      (document as { openapi: string }).openapi.startsWith(version),
    );
    expect(documents.length).toBeGreaterThan(1);
    for (const document of documents) expect(verdict(document)).toBe(conforms(version, document));
  });

  test('damaged documents', () => {
    const verdict = load(version);
    let faulty = 0;
    fc.assert(
      fc.property(changes, (damage) => {
        const document = applyChanges(sound, damage);
        const expected = conforms(version, document);
        if (!expected) faulty += 1;
        expect(verdict(document)).toBe(expected);
      }),
      { numRuns: 200 },
    );
    expect(faulty).toBeGreaterThan(20);
  });
});
