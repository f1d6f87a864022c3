// Words of HTTP for status codes.
import { STATUS_CODES } from 'node:http';

/** "Not Found"; undefined for a code that HTTP does not have. */
export function reasonPhrase(status: string): string | undefined {
  return STATUS_CODES[status];
}
