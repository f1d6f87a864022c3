// A date that a user gives for documents that state none.
import { isDate } from '../../spec/is-date.ts';
import { UsageError } from '../usage-error.ts';

export function assertDate(text: string): void {
  if (!isDate(text)) throw new UsageError(`--date takes a date such as 2025-07-14, not "${text.slice(0, 100)}".`);
}
