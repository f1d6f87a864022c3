// A file that a person named, or that lies in a project or an output folder: looked at before it is read, for a pipe that nobody writes
// into never ends the call, a device has no end, and a file may be larger than the memory.
import { readFileSync, statSync } from 'node:fs';
import { limits } from '../diagnostics/limits.ts';

/** What a shell gives for `<(command)` and `-`: somebody writes into these. */
const GIVEN = /^\/(?:dev\/(?:fd\/\d{1,9}|stdin)|proc\/self\/fd\/\d{1,9})$/;

/** @throws what the system says of a file that cannot be read, and an error of the same form for what is no file, or too large a one. */
export function readTextFile(file: string): string {
  return readFile(file).toString('utf8');
}

/** @throws as `readTextFile` */
export function readFile(file: string): Buffer {
  if (GIVEN.test(file)) return readFileSync(file);
  const found = statSync(file);
  if (found.isDirectory()) throw refusal('EISDIR', file);
  if (!found.isFile()) throw refusal('EFTYPE', file);
  if (found.size > limits.fileBytes.most) throw refusal('EFBIG', file);
  return readFileSync(file);
}

function refusal(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: 'read' });
}
