// What directives include and hold is read or reported: nothing of them gets lost without a word.
import { describe, expect, test } from 'vitest';
import { bundledProfile } from '../../../../scraper/profiles/bundled-profiles.ts';
import { readRst } from '../../../../scraper/readers/rst/read-rst.ts';
import { attachIncluded } from '../../../../scraper/sources/attach-included.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { sourceOf } from '../../../support/pipeline.ts';

const LAMPS = 'lamp_name:\n  in: body\n  type: string\n  required: true\n  description: What it is called.\n';

function read(text: string, included: Readonly<Record<string, string>> = { 'lamps.yaml': LAMPS }) {
  const source = { ...sourceOf('lamps.inc', text), mediaType: 'text/x-rst' as const, included: { ...included } };
  const { blocks, report } = readRst(source, text, bundledProfile('openstack'));
  return {
    texts: blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text])),
    rows: blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells) : [])),
    reported: report.diagnostics.map(({ code, at, facts }) => [code, at?.line, ...Object.values(facts)]),
  };
}

const FIELDS = '.. rest_parameters:: lamps.yaml\n\n   - name: lamp_name\n';

test('a row has what the file says of its key', () => {
  expect(read(FIELDS)).toEqual({
    texts: [],
    rows: [['name', 'body', 'string', 'true', 'What it is called.']],
    reported: [],
  });
});

describe('files', () => {
  test('one that is missing is named, and the rows keep their names', () => {
    const { rows, reported } = read(FIELDS, {});
    expect(rows).toEqual([['name', '', '', '', '']]);
    expect(reported).toEqual([['include-missing', 1, 'lamps.yaml']]);
  });

  test('statuses and payloads too, whatever the name', () => {
    const text = '.. rest_status_code:: success constructor\n\n   - 200\n\n.. literalinclude:: toString\n';
    expect(read(text).reported).toEqual([
      ['include-missing', 1, 'constructor'],
      ['include-missing', 5, 'toString'],
    ]);
  });

  test.each([
    ['a fault', 'a: [', /.+/],
    ['a list', '- a', /no mapping/],
    ['nothing', '', /no mapping/],
  ])('one that holds %s is named once', (_, file, reason) => {
    expect(read(FIELDS + FIELDS, { 'lamps.yaml': file }).reported).toEqual([
      ['include-unreadable', 1, 'lamps.yaml', expect.stringMatching(reason)],
    ]);
  });

  test.each(['lamp_shade', 'constructor'])('a key that the file lacks is named where it is asked for: %s', (key) => {
    const { rows, reported } = read(`${FIELDS}   - shade: ${key}\n`);
    expect(rows[1]).toEqual(['shade', '', '', '', '']);
    expect(reported).toEqual([['include-key-missing', 4, 'lamps.yaml', key]]);
  });

  test('a status has the text of its reason, of the file or its own', () => {
    const text = '.. rest_status_code:: error status.yaml\n\n   - 400\n   - 404: room\n   - 409: Taken.\n   - 418\n';
    const file = '400: { default: Bad. }\n404: { default: Gone., room: No such room. }\n409: { default: Clash. }\n';
    const { rows, reported } = read(text, { 'status.yaml': file });
    expect(rows).toEqual([
      ['400', 'Bad.'],
      ['404', 'No such room.'],
      ['409', 'Taken.'],
      ['418', ''],
    ]);
    expect(reported).toEqual([['include-key-missing', 6, 'status.yaml', '418']]);
  });
});

describe('bodies', () => {
  test('a line that names no row is reported', () => {
    expect(read(`${FIELDS}     and more\n`).reported).toEqual([['directive-line-unknown', 4, 'rest_parameters']]);
  });

  test.each([
    ['- "name": lamp_name', 'name'],
    ["- 'name'", 'name'],
    ['- house:name: lamp_name', 'house:name'],
    ['-   name  :   lamp_name  ', 'name'],
  ])('%s', (line, name) => {
    expect(read(`.. rest_parameters:: lamps.yaml\n\n   ${line}\n`).rows[0]?.[0]).toBe(name);
  });

  test('what stands in a directive that nobody knows is text', () => {
    const text =
      '.. list-table:: Colours\n   :header-rows: 1\n\n   * - red\n     - warm\n\n   .. note:: Bright.\n\nBehind it.\n';
    expect(read(text)).toEqual({
      texts: ['- - red', '- warm', 'Bright.', 'Behind it.'],
      rows: [],
      reported: [['directive-unknown', 1, 'list-table']],
    });
  });

  test('what only places other files or pictures is no loss', () => {
    expect(
      read('.. contents:: Parts\n   :depth: 1\n\n.. image:: lamp.png\n\n.. include:: rooms.inc\n').reported,
    ).toEqual([]);
  });
});

test('a directive is the same to what attaches files and what reads them', () => {
  const page = { ...sourceOf('lamps.inc', '.. house:fields:: lamps.yaml\n'), mediaType: 'text/x-rst' as const };
  const file = { ...sourceOf('lamps.yaml', LAMPS), mediaType: 'application/yaml' as const };
  const report = new Report();
  expect(attachIncluded([page, file], report)).toMatchObject([{ included: { 'lamps.yaml': LAMPS } }]);
  expect(report.diagnostics).toEqual([]);
});

test('characters that nobody sees are neither in names nor in payloads', () => {
  const text = '.. rest_parameters:: lamps.yaml\n\n   - na\u200bme: lamp_name\n\n::\n\n   {"wat\u00adts": 1}\n';
  const { texts, rows } = read(text);
  expect(rows[0]?.[0]).toBe('name');
  expect(texts).toEqual(['{"watts": 1}']);
});
