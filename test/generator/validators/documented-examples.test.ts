// Every documented example of every committed service is a test case: requests strict, responses tolerant. Those that break their own
// tables are listed by name with the reason; a listed one that passes fails the test. UPDATE=1 lists them again: read what was listed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { escapePointer } from '../../../generator/model/normalise-schema.ts';
import { checkExampleKeys } from '../../../spec/defects/check-example-keys.ts';
import { checkExamples } from '../../../spec/checks/check-examples.ts';
import type { Defect } from '../../../spec/defects/defect.ts';
import { surveyExamples } from '../../../spec/defects/example-survey.ts';
import { findDefects } from '../../../spec/defects/find-defects.ts';
import type { OpenApiDocument } from '../../../spec/openapi.ts';
import { fixturesFolder } from '../../support/golden.ts';
import { modelOf, projectRoot } from '../generated-package.ts';
import {
  services,
  serviceValidators,
  type ServiceValidators,
  type Validate,
  validatorName,
} from './service-validators.ts';

/** Why an example is known to be bad: where it fails and which keyword, and what the defect report says of it. */
interface KnownBad {
  fault: string;
  reason: string;
}

interface DocumentedExample {
  name: string;
  operationId: string;
  part: string;
  value: unknown;
  pointer: string;
}

const listFile = join(fixturesFolder, 'generator', 'known-bad-examples.json');
const recording = process.env['UPDATE'] === '1';
const knownBad = JSON.parse(readFileSync(listFile, 'utf8')) as Record<string, Record<string, KnownBad>>;
const documentOf = (service: string): OpenApiDocument =>
  JSON.parse(readFileSync(join(projectRoot, 'spec', service, 'openapi.json'), 'utf8'));

function examplesOf(document: OpenApiDocument): DocumentedExample[] {
  return modelOf(document).model.operations.flatMap(({ id, path, method, requestBody, responses }) => {
    const bodies = [
      ['request', 'requestBody', requestBody],
      ...responses.map(({ status, body }) => [`response${status}`, `responses/${status}`, body] as const),
    ] as const;
    return bodies.flatMap(([part, place, body]) =>
      (body?.examples ?? []).map(({ name, value }) => {
        const pointer = `/paths/${escapePointer(path)}/${method}/${place}/content/${escapePointer(body?.mediaType ?? '')}/examples/${escapePointer(name)}/value`;
        return { name: `${id} ${part} ${name}`, operationId: id, part, value, pointer };
      }),
    );
  });
}

const faultOf = ({ errors }: Validate): string =>
  (errors ?? [])
    .slice(0, 1)
    .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
    .join();

describe.each(services)('%s', (service) => {
  const document = documentOf(service);
  const examples = examplesOf(document);
  const listed = knownBad[service] ?? {};
  let built: ServiceValidators;
  beforeAll(async () => {
    built = await serviceValidators(service);
  });
  afterAll(() => {
    built.remove();
    if (recording) record();
  });
  const validatorOf = ({ operationId, part }: DocumentedExample): Validate =>
    built.validators[validatorName(built.model, operationId, part)] ??
    expect.fail(`no validator for ${operationId} ${part}`);

  test('there are examples where the documents have some, and nothing is listed that is none', () => {
    const { examples: counted } = JSON.parse(readFileSync(join(projectRoot, 'spec', service, 'report.json'), 'utf8'));
    if (counted.read === 0) expect(examples).toEqual([]);
    else expect(examples.length).toBeGreaterThan(1);
    const names = examples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(listed).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.values(listed).filter(({ reason }) => reason.length < 20)).toEqual([]);
  });

  test.each(examples)('$name', (example) => {
    const validate = validatorOf(example);
    // What the documents show beside what they say: their nulls count.
    const valid = validate(example.value, { nulls: 'refuse' });
    const known = listed[example.name];
    if (known === undefined) expect(valid, validate.errors?.[0]?.explanation).toBe(true);
    else expect(valid ? 'passes, but is listed as bad' : faultOf(validate)).toBe(known.fault);
  });

  function record(): void {
    const report = new Report();
    checkExamples(document, report);
    const survey = surveyExamples(document);
    checkExampleKeys(survey, report);
    const defects = findDefects(survey, report.diagnostics);
    const bad = examples.flatMap((example): [string, KnownBad][] => {
      const validate = validatorOf(example);
      if (validate(example.value, { nulls: 'refuse' })) return [];
      const ours = defects.filter(({ pointer = '' }) =>
        pointer.startsWith(`${example.pointer}${validate.errors?.[0]?.instancePath}`),
      );
      return [[example.name, { fault: faultOf(validate), reason: ours[0] ? reasonOf(ours[0]) : '' }]];
    });
    const list = JSON.parse(readFileSync(listFile, 'utf8')) as object;
    writeFileSync(listFile, `${JSON.stringify({ ...list, [service]: Object.fromEntries(bad) }, null, 1)}\n`);
  }
});

function reasonOf({ verdict, what, evidence }: Defect): string {
  return `${verdict}: ${what} ${evidence[0] ?? ''}`.trim();
}
