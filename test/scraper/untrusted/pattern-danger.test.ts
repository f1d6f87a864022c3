// Patterns that run away are found before anything runs them; those that documents really have pass.
import { describe, expect, test } from 'vitest';
import { generateJsonSchemas } from '../../../generator/json-schemas/generate-json-schemas.ts';
import { buildApiModel } from '../../../generator/model/build-api-model.ts';
import { generateValidators } from '../../../generator/validators/generate-validators.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkDocument } from '../../../spec/checks/check-document.ts';
import { checkExamples } from '../../../spec/checks/check-examples.ts';
import { patternDanger } from '../../../scraper/untrusted/pattern-danger.ts';

const SAFE = [
  '^[a-z]{1,5}$',
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$',
  '^[0-9a-zA-Z+/=]{200,6144}$',
  '^.*\\d$',
  '^(?=.*\\d)(?=.*[a-z]).{8,64}$',
  '^(?!.*--).+$',
  '[a-z0-9]+',
  '^([0-9]{1,3}\\.){3}[0-9]{1,3}$',
  '^[a-zA-Z0-9_-]+(\\.[a-zA-Z0-9_-]+)*$',
  '^[^,]+(,[^,]+)*$',
  '^[a-zA-Z]([a-zA-Z0-9_-]{0,62}[a-zA-Z0-9])?$',
  '^\\p{L}{1,64}$',
  '^(?:a|b|c)*$',
  '^\\_a$',
  '^(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}$',
  '.{1,30}$',
];
const DANGEROUS = [
  '(a+)+$',
  '^(a+)+$',
  '^(a|a)*$',
  '^(a|ab)*$',
  '^a*a*b$',
  'a+$',
  '^.*\\d+$',
  '^(.*,)*x$',
  '(x+x+)+y',
  '^(a{1,30}){1,30}$',
  '^\\p{L}+\\p{Lu}+$',
  '^(?:a?){30}a{30}$',
  '^a{0,50000}a{0,50000}$',
  '^\\s+|\\s+$',
  '^(?=(a+)+$)',
  '(?!a*)b',
  '^(a+)\\1+$',
  '(?<=(a+)+)b$',
  '^(a?)*$',
  '^((a*b?){5})$',
  '^([^a]|[^b])*$',
  '^[^\\P{L}]*a*$',
  `^${'a?'.repeat(400)}$`,
  `^${'('.repeat(90)}a${')*'.repeat(90)}$`,
  'a'.repeat(1001),
];

test.each(SAFE)('%s passes', (pattern) => expect(patternDanger(pattern)).toBeUndefined());
test.each(DANGEROUS)('%s is refused', (pattern) => expect(patternDanger(pattern)).toBeTypeOf('string'));
test('what is no pattern at all is not its business', () => expect(patternDanger('^[a')).toBeUndefined());

describe('a document with a dangerous pattern', () => {
  // The example would keep an engine busy for years.
  const PATTERN = '^([a-z]+)+$';
  const code = { type: 'string', pattern: PATTERN, example: `${'a'.repeat(60)}!` };
  const json = {
    'application/json': { schema: { $ref: '#/components/schemas/Lamp' }, example: { code: code.example } },
  };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    servers: [{ url: 'https://lamps.example.com' }],
    tags: [{ name: 'Lamps' }],
    paths: {
      '/v1/lamps': {
        post: {
          operationId: 'AddLamp',
          tags: ['Lamps'],
          requestBody: { content: json },
          responses: { '200': { description: 'ok', content: json } },
        },
      },
    },
    components: {
      schemas: {
        Lamp: {
          type: 'object',
          properties: { code, other: { type: 'string', pattern: '^[a-z]{3}$' } },
          patternProperties: { [PATTERN]: { type: 'integer' } },
        },
      },
    },
  };

  test('is checked, examples too, and says so', () => {
    const report = new Report();
    checkDocument(document, { house: false }, report);
    checkExamples(document, report);
    expect(
      report.diagnostics.filter((diagnostic) => diagnostic.code === 'pattern-dangerous').map(({ pointer }) => pointer),
    ).toEqual(['/components/schemas/Lamp/properties/code/pattern']);
    expect(report.diagnostics.filter((diagnostic) => diagnostic.code === 'example-mismatch')).toEqual([]);
  });

  test('gives validators and schemas without it', () => {
    const model = buildApiModel(document, new Report());
    const validators = generateValidators(model, { packageName: 'lamps-validators' })
      .map(({ text }) => text)
      .join('');
    expect(validators).not.toContain('([a-z]+)+');
    expect(validators).toContain('^[a-z]{3}$');
    for (const { text } of generateJsonSchemas(model, { serviceId: 'lamps' })) {
      expect(text).not.toMatch(/"pattern":"[^"]*\)\+/);
      expect(text).toContain('"pattern":"^[a-z]{3}$"');
    }
  });
});
