// The generated code against a freshly compiled ajv and against a second implementation of JSON Schema, on generated and changed values.
import { Validator as Interpreter } from '@cfworker/json-schema';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyChanges, changes } from '../../support/json-mutations.ts';
import { modeFile, type Schema } from '../../support/mode-schema.ts';
import { sampleValue } from '../client/sample-value.ts';
import { sinkDocument } from './sink-document.ts';
import {
  documentValidators,
  type Mode,
  services,
  serviceValidators,
  type ServiceValidators,
  type Validate,
  validatorName,
} from './service-validators.ts';

const modes: readonly Mode[] = ['strict', 'tolerant'];

interface Subject {
  operationId: string;
  part: string;
  values: unknown[];
}

/** Parameters, requests and successes of each operation, with what the documents show of them and a value that has every field. */
function subjectsOf({ model }: ServiceValidators): Subject[] {
  return model.operations.flatMap((operation) => {
    const success = operation.responses.find(({ status, body }) => /^2\d\d$/.test(status) && body);
    const bodies = [
      ['request', operation.requestBody],
      [`response${success?.status}`, success?.body],
    ] as const;
    const places = (['path', 'query'] as const).flatMap((place): Subject[] => {
      const values = Object.fromEntries(
        operation.parameters[place].map(({ name, schema }) => [name, sampleValue(schema, model)]),
      );
      return Object.keys(values).length === 0 ? [] : [{ operationId: operation.id, part: place, values: [values] }];
    });
    const ofBodies = bodies.flatMap(([part, body]): Subject[] => {
      if (!body || !/json/.test(body.mediaType)) return [];
      const values = [sampleValue(body.schema, model), ...body.examples.map(({ value }) => value)];
      return [{ operationId: operation.id, part, values }];
    });
    return [...places, ...ofBodies];
  });
}

/** The judges of one body in one mode. The second knows other formats than OpenAPI: it is asked about everything else. */
function judgesOf(
  schemas: ReadonlyMap<string, Schema>,
): (subject: Subject, mode: Mode) => { ajv: ValidateFunction; other: Interpreter } {
  const judges = new Map<string, { ajv: ValidateFunction; other: Interpreter }>();
  return ({ operationId, part }, mode) => {
    const key = `${operationId} ${part} ${mode}`;
    const known = judges.get(key);
    if (known) return known;
    const file = modeFile(schemas.get(operationId) ?? {}, mode);
    const $ref = `#/$defs/${part}%20whole`;
    const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, ownProperties: true });
    addFormats.default(ajv);
    const withoutFormats = JSON.parse(JSON.stringify(file), (name, value) =>
      name === 'format' && typeof value === 'string' ? undefined : value,
    ) as Schema;
    const made = {
      ajv: ajv.compile({ ...file, $ref }),
      other: new Interpreter({ ...withoutFormats, $ref: `#/$defs/${part} whole` }, '2020-12'),
    };
    judges.set(key, made);
    return made;
  };
}

/** Path and keyword of each. */
function failuresOf(errors: readonly { instancePath: string; keyword: string }[]): string[] {
  return errors.map(
    ({ instancePath, keyword }) =>
      `${instancePath} ${keyword === 'unevaluatedProperties' ? 'additionalProperties' : keyword}`,
  );
}

function compare(
  built: ServiceValidators,
  subjects: readonly Subject[],
  numRuns: number,
): { accepted: number; refused: number; byFormat: number } {
  const judge = judgesOf(built.schemas);
  const count = { accepted: 0, refused: 0, byFormat: 0 };
  fc.assert(
    fc.property(fc.nat(), fc.nat(), changes, (which, start, list) => {
      const subject = subjects[which % subjects.length] as Subject;
      const value = applyChanges(subject.values[start % subject.values.length], list);
      const validate = built.validators[validatorName(built.model, subject.operationId, subject.part)] as Validate;
      for (const mode of modes) {
        const { ajv, other } = judge(subject, mode);
        const verdict = validate(value, { mode, nulls: 'refuse' });
        expect(verdict, `${subject.operationId} ${subject.part}, ${mode}, fresh ajv`).toBe(ajv(value));
        // With several, each is of an alternative, and what strict mode says of those is placed differently.
        const [first, ...more] = failuresOf(validate.errors ?? []);
        if (first !== undefined && more.length === 0)
          expect(failuresOf(ajv.errors ?? []), `${subject.operationId} ${subject.part}, ${mode}`).toContain(first);
        count[verdict ? 'accepted' : 'refused'] += 1;
        if (validate.errors?.[0]?.keyword === 'format') count.byFormat += 1;
        else
          expect(verdict, `${subject.operationId} ${subject.part}, ${mode}, second implementation`).toBe(
            other.validate(value).valid,
          );
      }
    }),
    { numRuns },
  );
  return count;
}

describe.each([...services, 'a document with every keyword'])('%s', (service) => {
  let built: ServiceValidators;
  beforeAll(async () => {
    built = services.includes(service) ? await serviceValidators(service) : await documentValidators(sinkDocument);
  });
  afterAll(() => built.remove());

  test('three implementations agree', () => {
    const subjects = subjectsOf(built);
    const { accepted, refused, byFormat } = compare(built, subjects, Math.min(4000, 1000 * subjects.length));
    expect(accepted).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
    expect(byFormat).toBeLessThan(refused / 2);
  });
});
