// The checks as a linter for anyone's document: grouped, counted, with line and column, in four forms.
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../cli/commands/check.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const output = capturedOutput();

const YAML = `openapi: 3.0.3
info: { title: Lamps, version: "1" }
paths:
  /lamps:
    get:
      responses:
        "204":
          description: none
          content: { text/plain: {} }
components:
  schemas:
    Watts:
      type: integer
      minimum: 9
      maximum: 3
    Lamp: { $ref: "#/components/schemas/Watts", nullable: true }
    State: { type: string, enum: [lit, 1, 2, 3] }
`;

function run(options: Omit<Parameters<typeof checkCommand>[0], 'file'> = {}): number {
  folder.write('lamps.yaml', YAML);
  return checkCommand({ file: 'lamps.yaml', ...options }, folder.path());
}

test('findings stand under their rules, errors first, with counts, places and what to do', () => {
  expect(run()).toBe(1);
  expect(output.printed.split('\n\n').map((group) => group.split('\n')[0])).toEqual([
    'error bounds-crossed: 1 place',
    'warning value-of-other-type: 3 places',
    'warning content-without-body: 1 place',
    'warning keyword-beside-reference: 1 place',
    'lamps.yaml: 1 error, 5 warnings',
  ]);
  expect(output.printed).toContain('  lamps.yaml:14:7  minimum 9 is above maximum 3: no value keeps both.\n');
  expect(output.printed).toContain('    in /components/schemas/Watts/minimum\n');
});

test.each([
  [1, 1],
  [5, 2],
  [6, 3],
  [0, 3],
])('at most %d places leave %d of a rule with three, and each rule keeps one', (most, left) => {
  run({ most });
  expect(output.printed.match(/is not of the type/g)).toHaveLength(left);
  expect(output.printed.includes(`... and ${3 - left} more (--max-problems 0 shows all)`)).toBe(left < 3);
  expect(output.printed).toContain('lamps.yaml: 1 error, 5 warnings');
});

test('accepted findings are counted and not shown; without an error the exit code is 0', () => {
  folder.write('accepted.txt', '# known\n\nbounds-crossed\nvalue-of-other-type /components/schemas/State/enum/1\n');
  expect(run({ ignore: 'accepted.txt' })).toBe(0);
  expect(output.printed).not.toContain('bounds-crossed');
  expect(output.printed).toContain('warning value-of-other-type: 2 places');
  expect(output.printed).toContain('lamps.yaml: 0 errors, 4 warnings (2 more are ignored)');
});

test.each([
  ['Bounds', 'accepted.txt:2: expected a rule, or a rule and a JSON pointer'],
  ['bounds-crossed components', 'accepted.txt:2: expected a rule, or a rule and a JSON pointer'],
])('a line "%s" among the accepted ones is named', (line, message) => {
  folder.write('accepted.txt', `# known\n${line}\n`);
  expect(() => run({ ignore: 'accepted.txt' })).toThrow(message);
});

test('what is no OpenAPI document is answered with what to give', () => {
  folder.write('docs/lamps.md', '# Create a lamp\n\n*: GET /v1/lamps\n');
  folder.write('made/openapi.json', '{}');
  folder.write('spec/boxes/service.yaml', 'title: Boxes\n');
  folder.write('spec/vases/service.yaml', 'title: Vases\n');
  folder.write('spec/vases/openapi.yaml', YAML);
  const check = (file: string) => () => checkCommand({ file }, folder.path());
  expect(check('docs/lamps.md')).toThrow('is built with tablespec build --service ID --source docs/lamps.md.');
  expect(check('docs')).toThrow('docs is a folder, and check takes one OpenAPI document. Documents in it are built');
  expect(check('made')).toThrow('Give the one in it: tablespec check made/openapi.json;');
  expect(check('boxes')).toThrow('boxes is a service that has no specification yet: run tablespec build --service');
  expect(check('vases')).toThrow('tablespec check spec/vases/openapi.yaml; tablespec check alone checks');
  expect(check('docs/lamp.md')).toThrow('(looked in ');
  expect(check('docs/lamp.md')).toThrow('Did you mean docs/lamps.md?');
});

test('a list that is not there is said', () => {
  expect(() => run({ ignore: 'gone.txt' })).toThrow('There is no file');
});

test('JSON: the same, with pointers, lines and columns', () => {
  expect(run({ form: 'json' })).toBe(1);
  const { files } = JSON.parse(output.printed) as { files: { problems: object[] }[] };
  expect(files[0]?.problems[0]).toMatchObject({
    rule: 'bounds-crossed',
    severity: 'error',
    pointer: '/components/schemas/Watts/minimum',
    line: 14,
    column: 7,
  });
  expect(files[0]?.problems).toHaveLength(6);
});

test('SARIF: a rule for each code, and a region for each result', () => {
  run({ form: 'sarif' });
  const [{ tool, results }] = (JSON.parse(output.printed) as { runs: [{ tool: any; results: any[] }] }).runs;
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('bounds-crossed');
  for (const { ruleId, ruleIndex, locations } of results) {
    expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('lamps.yaml');
  }
});

test('GitHub: one line for each, which no text of the document can end', () => {
  const bad = JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'x', version: '1' },
    paths: {},
    components: { schemas: { A: { type: 'integer', enum: ['\n::error::x', '%0A'] } } },
  });
  folder.write('a,b:c.json', bad);
  checkCommand({ file: 'a,b:c.json', form: 'github' }, folder.path());
  const lines = output.printed.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines)
    expect(line).toMatch(/^::warning file=a%2Cb%3Ac\.json,line=1,col=\d+,title=value-of-other-type::/);
});

describe('a document with thousands of faults', () => {
  const MANY = 600;
  const schemas = Array.from({ length: MANY }, (_, index) => [
    `Thing${index}`,
    {
      type: 'object',
      properties: {
        size: { type: 'integer', minimum: 9, maximum: 3 },
        state: { type: 'string', enum: ['on', 1] },
        other: { $ref: '#/components/schemas/Thing0', nullable: true },
      },
    },
  ]);
  const text = JSON.stringify(
    {
      openapi: '3.0.3',
      info: { title: 'x', version: '1' },
      paths: {},
      components: { schemas: Object.fromEntries(schemas) },
    },
    null,
    1,
  );
  const check = (options: Omit<Parameters<typeof checkCommand>[0], 'file'> = {}): void => {
    folder.write('many.json', text);
    output.printed = '';
    checkCommand({ file: 'many.json', ...options }, folder.path());
  };

  test('text: at most a hundred places of two lines each, and all are counted', () => {
    check();
    const lines = output.printed.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(2 * 100 + 20);
    expect(lines.at(-1)).toBe(`many.json: ${MANY} errors, ${2 * MANY} warnings`);
    check({ most: 3 });
    expect(output.printed.match(/many\.json:\d+:\d+/g)).toHaveLength(3);
  });

  test('GitHub shows a hundred; JSON and SARIF, for programs, have them all', () => {
    check({ form: 'github' });
    expect(output.printed.trimEnd().split('\n')).toHaveLength(100);
    check({ form: 'json' });
    expect((JSON.parse(output.printed) as { files: { problems: unknown[] }[] }).files[0]?.problems).toHaveLength(
      3 * MANY,
    );
    check({ form: 'sarif' });
    expect((JSON.parse(output.printed) as { runs: { results: unknown[] }[] }).runs[0]?.results).toHaveLength(3 * MANY);
  });
});

test('a merge key that merges null, or anything else that is no mapping, is named', () => {
  folder.write('merge.yaml', YAML.replace('State: {', 'State: { <<: null,'));
  expect(checkCommand({ file: 'merge.yaml' }, folder.path())).toBe(1);
  expect(output.printed).toContain('error file-unreadable: 1 place\n');
  expect(output.printed).toContain(
    '  merge.yaml:17:14  The file is neither JSON nor YAML that can be used: "<<" takes mappings, such as an alias of one.\n',
  );
});

test.each([
  ['bad.json', '{\n "openapi": "3.0.3",\n "paths": ]\n}', 'expected a value', 3, 11],
  ['bad.yaml', 'openapi: 3.0.3\npaths: "x\n', 'Missing closing "quote', 3, 1],
])('%s that cannot be read is a finding in every form', (file, text, reason, line, column) => {
  folder.write(file, text);
  const said = (form: 'text' | 'json' | 'sarif' | 'github'): string => {
    output.printed = '';
    expect(checkCommand({ file, form }, folder.path())).toBe(1);
    return output.printed;
  };
  expect(said('text')).toContain(
    `  ${file}:${line}:${column}  The file is neither JSON nor YAML that can be used: ${reason}`,
  );
  expect(said('json')).toContain(`"line": ${line},\n     "column": ${column}`);
  expect(said('sarif')).toContain(`"startLine": ${line}`);
  expect(said('github')).toContain(`file=${file},line=${line},col=${column}`);
});

test('a list of accepted findings with a rule that is not there is refused', () => {
  folder.write('accepted.txt', 'bounds-crosed\n');
  expect(() => run({ ignore: 'accepted.txt' })).toThrow(
    'accepted.txt:1: there is no rule bounds-crosed. Did you mean bounds-crossed?',
  );
});
