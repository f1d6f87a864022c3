// Success and error status codes.
import { type Subject, textOf } from './rule.ts';

export function isSuccess(response: Subject): boolean {
  return /^[23]/.test(textOf(response, 'status'));
}
