// The Mandatory cell in Chinese: no blank parts its answer from what limits it.
import { expect, test } from 'vitest';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { readMandatory } from '../../../../scraper/interpret/fields/read-mandatory.ts';
import { bundledProfile } from '../../../../scraper/profiles/bundled-profiles.ts';

const profile = bundledProfile('huawei-zh');

test.each([
  ['是', { required: true }],
  ['否', { required: false }],
  ['Yes', { required: true }],
  ['否（可选）', { required: false }],
  ['是（必选）', { required: true }],
  ['是（路径参数）', { required: true }],
  ['是（a）', { required: true }],
  ['非必选', { required: false }],
  ['否（type为DESK时必选）', { required: false, when: 'type = DESK' }],
  ['否，当type为DESK时该字段必填。', { required: false, when: 'type = DESK' }],
  ['否当type为DESK时必选', { required: false, when: 'type = DESK' }],
  ['否\n如果type为DESK或WALL，则该字段必选', { required: false, when: 'type = DESK or WALL' }],
  ['是（type为DESK时）', { required: false, when: 'type = DESK' }],
  ['否（未设置size时必选）', { required: false, when: 'size is empty' }],
  ['否（type为DESK且size不为空时必选）', { required: false, when: 'type = DESK and size is set' }],
  ['否（type为WALL时可见）', { required: false }],
])('%s', (cell, mandatory) => {
  const report = new Report();
  expect(readMandatory(cell, 'lamp', profile, report, undefined)).toEqual(mandatory);
  expect(report.diagnostics).toEqual([]);
});

test.each(['是（与size二选一）', '是（夜间亮灯场景）', '否（挂在墙上时必选）', '是（type为WALL时可选）'])(
  '%s: a limit that is not known',
  (cell) => {
    const report = new Report();
    expect(readMandatory(cell, 'lamp', profile, report, undefined)).toEqual({
      required: false,
      remark: cell.slice(2, -1),
    });
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['mandatory-unknown']);
  },
);
