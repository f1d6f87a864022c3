// Every committed correction fits what it was written for, is caught in three ways when the source moves, and says the same to a
// standard overlay tool.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { pointerParts } from '../../../spec/build/json-pointer.ts';
import { applyCorrections, pointerOf } from '../../../spec/corrections/apply-corrections.ts';
import { buildOverlay } from '../../../spec/corrections/build-overlay.ts';
import type { AppliedChange } from '../../../spec/corrections/correction.ts';
import type { Json, OpenApiDocument } from '../../../spec/openapi.ts';
import { buildUncorrected, committedServices } from '../../support/committed-edition.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const corrected = committedServices.filter(({ corrections }) => corrections.length > 0);

test('there are corrections to test', () => {
  expect(corrected.map(({ id }) => id)).toContain('workspace');
});

describe.each(corrected)('$id', (service) => {
  const { build, documents } = buildUncorrected(service);
  const folder = temporaryFolder();
  const apply = (document: OpenApiDocument) => {
    const report = new Report();
    return {
      ...applyCorrections({ ...build, document }, service.corrections, documents, report),
      codes: report.diagnostics.map(({ code }) => code),
    };
  };
  const whole = apply(build.document);

  test('every change is made', () => {
    expect(whole.codes).toEqual([]);
    expect(whole.changes).toHaveLength(service.corrections.flatMap(({ changes }) => changes).length);
  });

  test('every place of the evidence is one of a document that was read', () => {
    const unknown = service.corrections
      .flatMap(({ evidence }) => evidence)
      .filter(({ document }) => !documents.has(document));
    expect(unknown).toEqual([]);
  });

  test('what a change touched names the correction', () => {
    for (const change of whole.changes) {
      const pointer = pointerOf({ ...change, key: change.rename ?? change.key });
      expect(
        whole.provenance[pointer]?.some(({ document }) => document === change.correction.file),
        pointer,
      ).toBe(true);
      expect(whole.provenance[pointer]?.[0]?.document, pointer).toBe('reference.md');
    }
  });

  describe.each(whole.changes.map((change) => ({ name: `${change.correction.id}: ${change.key}`, change })))(
    '$name',
    ({ change }) => {
      /** The uncorrected document with one member changed. */
      const perturbed = (perturb: (owner: Record<string, Json>) => void): OpenApiDocument => {
        const document = structuredClone(build.document);
        let owner = document as unknown as Record<string, Json>;
        for (const part of pointerParts(change.parent) ?? []) owner = owner[part] as Record<string, Json>;
        perturb(owner);
        return document;
      };
      const codesOf = (perturb: (owner: Record<string, Json>) => void): string[] => {
        const outcome = apply(perturbed(perturb));
        expect(outcome.changes).toHaveLength(whole.changes.length - 1);
        return outcome.codes;
      };

      test('the target is gone', () => {
        expect(
          codesOf((owner) => {
            delete owner[change.key];
          }),
        ).toEqual(['correction-target-gone']);
      });

      test('the source changed', () => {
        expect(
          codesOf((owner) => {
            owner[change.key] = other(change);
          }),
        ).toEqual(['correction-source-changed']);
      });

      test('it is correct already', () => {
        expect(codesOf((owner) => makeCorrect(owner, change))).toEqual(['correction-already-made']);
      });
    },
  );

  test('the overlay makes the corrected document of the uncorrected one', () => {
    const overlay = folder.write(
      'overlay.yaml',
      stringify(buildOverlay(build.document, whole.changes), { aliasDuplicateObjects: false }),
    );
    const input = folder.write('uncorrected.json', JSON.stringify(build.document));
    const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    execFileSync(
      process.execPath,
      [
        join(dirname(manifest), 'bin', 'cli.js'),
        'bundle',
        input,
        '--overlay',
        overlay,
        '-o',
        folder.path('corrected.json'),
      ],
      { env, stdio: 'pipe' },
    );
    expect(JSON.parse(folder.read('corrected.json'))).toEqual(JSON.parse(JSON.stringify(whole.document)));
  });
});

/** A value that is neither the old nor the new one. */
function other({ before, value }: AppliedChange): Json {
  const candidates: Json[] = ['something else', { type: 'null' }, ['x']];
  return candidates.find(
    (candidate) =>
      JSON.stringify(candidate) !== JSON.stringify(before) && JSON.stringify(candidate) !== JSON.stringify(value),
  ) as Json;
}

function makeCorrect(owner: Record<string, Json>, { key, value, rename }: AppliedChange): void {
  if (value === undefined || rename !== undefined) delete owner[key];
  if (value !== undefined) owner[rename ?? key] = value;
}
