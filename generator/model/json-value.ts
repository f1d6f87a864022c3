// Reads a value of unknown shape: each function gives the value when it has the shape, otherwise nothing.

export type JsonRecord = Record<string, unknown>;

export function asRecord(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : undefined;
}

/** An own member; `constructor` of `{}` is nothing. */
export function member(record: JsonRecord | undefined, key: string): unknown {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

export function memberRecord(record: JsonRecord | undefined, key: string): JsonRecord | undefined {
  return asRecord(member(record, key));
}

export function memberText(record: JsonRecord | undefined, key: string): string | undefined {
  const value = member(record, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function memberList(record: JsonRecord | undefined, key: string): unknown[] {
  const value = member(record, key);
  return Array.isArray(value) ? value : [];
}

/** The `x-` members. */
export function extensionsOf(record: JsonRecord): Map<string, unknown> {
  return new Map(Object.entries(record).filter(([key]) => key.startsWith('x-')));
}
