// A date that a user gives for documents that state none.
import { UsageError } from '../usage-error.ts';

export function assertDate(text: string): void {
  if (!isDate(text)) throw new UsageError(`--date takes a date such as 2025-07-14, not "${text.slice(0, 100)}".`);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
