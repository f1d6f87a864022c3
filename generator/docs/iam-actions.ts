// The IAM actions that an operation needs (`x-iam-actions`) as a table.
import { asRecord, type JsonRecord, member, memberList, memberText } from '../model/json-value.ts';
import { cellCode } from './markdown-text.ts';
import { table } from './table.ts';

export function iamActionTable(actions: unknown): string {
  const records = (Array.isArray(actions) ? actions : []).map(asRecord).filter((record) => record !== undefined);
  return table(
    [
      { title: 'Action' },
      { title: 'Access level', optional: true },
      { title: 'Resource types', optional: true },
      { title: 'Condition keys', optional: true },
      { title: 'Aliases', optional: true },
      { title: 'Depends on', optional: true },
    ],
    records.map((record) => [
      codes([member(record, 'action')]),
      codes([memberText(record, 'accessLevel')]),
      memberList(record, 'resourceTypes')
        .flatMap((type) => resourceType(asRecord(type)))
        .join(', '),
      codes(memberList(record, 'conditionKeys')),
      codes(memberList(record, 'aliases')),
      codes(memberList(record, 'dependencies')),
    ]),
  );
}

function resourceType(record: JsonRecord | undefined): string[] {
  const name = memberText(record, 'name');
  return name === undefined ? [] : [`${cellCode(name)}${member(record, 'required') === true ? ' (required)' : ''}`];
}

function codes(values: readonly unknown[]): string {
  return values.flatMap((value) => (typeof value === 'string' ? [cellCode(value)] : [])).join(', ');
}
