// What the system refuses (a full disk, a folder that may not be written) → a sentence for a person. No bug of this program.

/** Printed without a stack; the exit code is 1. */
export class OutputError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EACCES: 'there is no permission',
  EPERM: 'it is not permitted',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
  ENAMETOOLONG: 'the path is too long for the file system',
  ELOOP: 'it is a link that leads to itself',
  EFTYPE: 'it is a pipe, a socket or a device, not a file',
  EFBIG: 'it is larger than the files that are read',
  EIO: 'the disk reports an error',
  EBUSY: 'another program uses it',
  ENOENT: 'it is gone',
  EAGAIN: 'the system starts no more processes or threads',
  ENOMEM: 'the system has no more memory',
  EXDEV: 'it lies on another disk',
};

/** "out/a.txt: the disk is full"; undefined for what is no refusal of the system. */
export function refusalOf(error: unknown): string | undefined {
  const reason = refusalReason(error);
  if (reason === undefined) return undefined;
  const { path, syscall } = error as NodeJS.ErrnoException;
  return `${path ?? syscall}: ${reason}`;
}

/** The same without the place. */
export function refusalReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code === undefined || syscall === undefined || !Object.hasOwn(REASONS, code) ? undefined : REASONS[code];
}
