// The document in parts, held against the whole printed at once.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printYaml } from '../../../pipeline/build/print-yaml.ts';
import { compatibleYaml } from '../../../spec/compatible-yaml.ts';
import type { OpenApiDocument } from '../../../spec/openapi.ts';
import { listServices } from '../../../pipeline/services/package-root.ts';
import { inMemory } from '../../support/in-memory.ts';
import { projectFolder } from '../../support/source-files.ts';

test.each(listServices(projectFolder))('%s: as the whole is printed', (service) => {
  const document = JSON.parse(
    readFileSync(join(projectFolder, 'spec', service, 'openapi.json'), 'utf8'),
  ) as OpenApiDocument;
  expect(printYaml(document) === compatibleYaml(document)).toBe(true);
});

test('any texts and names, kept or not', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[ \n\t:#|>'"-]{0,12}$/),
    fc.constantFrom('a\n\nb\n', '\n  x', 'null', '1e3', '- x', '  lead\nline', 'line\n\n\n'),
  );
  const members = fc.dictionary(text, fc.oneof(text, fc.dictionary(text, text), fc.array(text), fc.constant(null)));
  fc.assert(
    fc.property(members, members, members, (paths, schemas, info) => {
      const document = {
        openapi: '3.1.0',
        info,
        paths,
        components: { schemas, responses: {} },
        tags: [],
      } as unknown as OpenApiDocument;
      const memoize = inMemory();
      expect(printYaml(document, memoize)).toBe(compatibleYaml(document));
      expect(printYaml(document, memoize)).toBe(compatibleYaml(document));
    }),
  );
});
