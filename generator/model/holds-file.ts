// Whether a body may hold a file: one of its fields is `format: binary`, or a list or choice of such.
import { asRecord, type JsonRecord, member, memberList, memberRecord, memberText } from './json-value.ts';

/** True for an object with such a field; `schemas` are those that references lead to. */
export function holdsFile(schema: unknown, schemas: JsonRecord | undefined): boolean {
  const name = memberText(asRecord(schema), '$ref')?.split('/').at(-1);
  const record = name === undefined ? asRecord(schema) : memberRecord(schemas, name);
  return Object.values(memberRecord(record, 'properties') ?? {}).some((field) => isFile(field, 0));
}

/** Lists and choices of files are no deeper. */
const DEEPEST = 4;

function isFile(schema: unknown, depth: number): boolean {
  const record = asRecord(schema);
  if (memberText(record, 'format') === 'binary') return true;
  const items = member(record, 'items');
  const inner = [
    ...memberList(record, 'anyOf'),
    ...memberList(record, 'oneOf'),
    ...(items === undefined ? [] : [items]),
  ];
  return depth < DEEPEST && inner.some((one) => isFile(one, depth + 1));
}
