// What a test's commands print, instead of printing it.
import { afterEach, beforeEach, vi } from 'vitest';

export interface CapturedOutput {
  /** Standard output and error so far in this test. */
  printed: string;
  complained: string;
}

/** To be called where tests are declared. A test may empty both. */
export function capturedOutput(): CapturedOutput {
  const output: CapturedOutput = { printed: '', complained: '' };
  beforeEach(() => {
    output.printed = output.complained = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((output.printed += String(text))));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((output.complained += String(text))));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return output;
}
