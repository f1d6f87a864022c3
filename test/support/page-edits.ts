// What vendors do to a page as a whole, and what each edit means. An edit gets the lines of a section of an edition.
import type { ChangeClass } from '../../spec/diff/change.ts';

export interface PageEdit {
  name: string;
  /** The message of the change. */
  says: RegExp;
  /** Undefined where the edit does not fit the page. */
  apply(lines: readonly string[]): string[] | undefined;
  rule: string;
  class: ChangeClass;
  /** Rules of what comes with it. */
  also?: readonly string[];
}

/** The lines of a response, from its heading up to the next one, in the part that describes (the examples have such headings too). */
function responseOf(lines: readonly string[], status: RegExp): [start: number, end: number] | undefined {
  const start = lines.findIndex((line) => /^#### Status code: /.test(line) && status.test(line));
  if (start < 0 || start > lines.indexOf('### Example Requests')) return undefined;
  const end = lines.findIndex((line, index) => index > start && /^###/.test(line));
  return [start, end];
}

function without(lines: readonly string[], status: RegExp): string[] | undefined {
  const found = responseOf(lines, status);
  const others = lines.filter(
    (line, index) => /^#### Status code: /.test(line) && index < lines.indexOf('### Example Requests'),
  );
  if (!found || others.length < 2) return undefined;
  const [start, end] = found;
  const kept = [...lines.slice(0, start), ...lines.slice(end)];
  // Its examples go with it.
  const heading = lines[start] as string;
  const example = kept.indexOf(heading);
  if (example < 0) return kept;
  const next = kept.findIndex((line, index) => index > example && /^###? ?|^####/.test(line) && index > example);
  return [...kept.slice(0, example), ...(next < 0 ? [] : kept.slice(next))];
}

function withStatus(lines: readonly string[], status: string): string[] | undefined {
  const found = responseOf(lines, /20\d$/);
  if (!found || lines.includes(`#### Status code: ${status}`)) return undefined;
  return [
    ...lines.slice(0, found[1]),
    `#### Status code: ${status}`,
    '',
    '**Table 9-9** Response body parameters',
    '',
    '| Parameter | Type | Constraints |',
    '|---|---|---|',
    '| drift_code | String |  |',
    '',
    ...lines.slice(found[1]),
  ];
}

const replaced = (
  lines: readonly string[],
  pattern: RegExp,
  change: (line: string) => string,
): string[] | undefined => {
  const index = lines.findIndex((line) => pattern.test(line));
  return index < 0 ? undefined : lines.map((line, at) => (at === index ? change(line) : line));
};

export const pageEdits: readonly PageEdit[] = [
  {
    name: 'another version in the path',
    says: /^it is [A-Z]+ \/v9\S+, it was [A-Z]+ \/v\d\S+$/,
    apply: (lines) => replaced(lines, /^(?:GET|POST|PUT|DELETE|PATCH) \/v\d/, (line) => line.replace(/\/v\d/, '/v9')),
    rule: 'operation-moved',
    class: 'breaking',
  },
  {
    name: 'another method',
    says: /^it is POST \S+, it was PUT \S+$/,
    apply: (lines) => replaced(lines, /^PUT \//, (line) => line.replace('PUT', 'POST')),
    rule: 'operation-moved',
    class: 'breaking',
    also: ['examples-changed'],
  },
  {
    name: 'another placeholder',
    says: /^the path parameter was called "project_id"; addresses stay the same$/,
    apply: (lines) =>
      lines.some((line) => line === '| project_id | Yes | String |  |')
        ? lines.map((line) =>
            line
              .replace(/^((?:GET|POST|PUT|DELETE|PATCH) \S*)\{project_id\}/, '$1{drift_id}')
              .replace('| project_id | Yes', '| drift_id | Yes'),
          )
        : undefined,
    rule: 'placeholder-renamed',
    class: 'breaking',
    also: ['examples-changed'],
  },
  {
    name: 'a status of failure dropped',
    says: /^the failure 4\d\d is no longer described$/,
    apply: (lines) => without(lines, /4\d\d$/),
    rule: 'failure-removed',
    class: 'risk',
    also: ['examples-changed', 'description-changed'],
  },
  {
    name: 'the status of success dropped',
    says: /^the response is no longer 20\d$/,
    apply: (lines) => without(lines, /20\d$/),
    rule: 'success-removed',
    class: 'breaking',
    also: ['success-added', 'failure-added'],
  },
  {
    name: 'a status of failure added',
    says: /^the failure 418 is described$/,
    apply: (lines) => withStatus(lines, '418'),
    rule: 'failure-added',
    class: 'non-breaking',
  },
  {
    name: 'a status of success added',
    says: /^the response may be 207$/,
    apply: (lines) => withStatus(lines, '207'),
    rule: 'success-added',
    class: 'risk',
    also: ['description-changed'],
  },
  {
    name: 'another title',
    says: /^the summary has other words$/,
    apply: (lines) => replaced(lines, /^## /, (line) => `${line} Otherwise`),
    rule: 'description-changed',
    class: 'documentation',
  },
  {
    name: 'another value in an example',
    says: /^the examples differ$/,
    apply: (lines) =>
      lines.indexOf('### Example Responses') < 0
        ? undefined
        : replaced(lines, /^ "[a-z_]+": true,?$/, (line) => line.replace('true', 'false')),
    rule: 'examples-changed',
    class: 'documentation',
  },
  {
    name: 'another date',
    says: /^info is /,
    apply: (lines) =>
      replaced(lines, /^Source: .*\d{4}-\d\d-\d\d/, (line) => line.replace(/\d{4}-\d\d-\d\d/, '2031-01-01')),
    rule: 'document-words-changed',
    class: 'documentation',
  },
  {
    name: 'another chapter',
    says: /^the tag is \["Drift"\], it was \["/,
    apply: (lines) =>
      replaced(lines, /^Source: .*chapter "/, (line) => line.replace(/chapter ".*"/, 'chapter "Drift"')),
    rule: 'operation-tag-changed',
    class: 'risk',
    also: ['tag-listed', 'document-words-changed'],
  },
  {
    name: 'an error code added',
    says: /^the error code is new$/,
    apply: (lines) => [
      ...lines,
      '',
      '## 0.2 Service error codes',
      '',
      '| Status Code | Error Codes |',
      '|---|---|',
      '| 400 | DRIFT.1 |',
    ],
    rule: 'error-code-added',
    class: 'risk',
  },
  {
    name: 'a region added',
    says: /^the address is new$/,
    apply: (lines) => [
      ...lines,
      '',
      '## 0.1 Endpoints',
      '',
      '| Name | Region | Endpoint |',
      '|---|---|---|',
      '| North | north-1 | lamps.north-1.example.com |',
      '| South | south-1 | lamps.south-1.example.com |',
    ],
    rule: 'server-added',
    class: 'non-breaking',
    also: ['server-removed'],
  },
  {
    name: 'a permission added',
    says: /^the permission "lamps:drift:get" is needed too$/,
    apply: (lines) =>
      lines.includes('### Authorization Information')
        ? undefined
        : lines.flatMap((line) =>
            line === '### URI'
              ? [
                  '### Authorization Information',
                  '',
                  '| Action | Access Level | Resource Type (*: required) | Condition Key | Alias | Dependencies |',
                  '|---|---|---|---|---|---|',
                  '| lamps:drift:get | Read |  |  |  |  |',
                  '',
                  line,
                ]
              : [line],
          ),
    rule: 'permission-added',
    class: 'risk',
  },
];
