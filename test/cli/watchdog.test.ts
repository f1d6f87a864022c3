import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWatchdog } from '../../cli/watchdog.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What it says within an hour of a process in this state. */
function said(isBusy: () => boolean, resources: readonly string[]): string[] {
  const words: string[] = [];
  startWatchdog({ isBusy, resources: () => resources, bark: (word) => words.push(word) });
  vi.advanceTimersByTime(3_600_000);
  return words;
}

test('where nothing runs and nobody is waited for, it says so, once', () => {
  expect(said(() => false, ['PipeWrap', 'ProcessWrap', 'TTYWrap'])).toEqual([
    expect.stringContaining('Nothing has been running for 30 seconds') as string,
  ]);
});

test.each([
  ['a process is asked for something', () => true, ['ProcessWrap']],
  ['a page is fetched', () => false, ['TCPSocketWrap']],
  ['somebody waits some time', () => false, ['ProcessWrap', 'Timeout']],
  ['files are watched', () => false, ['FSEventWrap']],
  ['a site is served', () => false, ['TCPServerWrap', 'ProcessWrap']],
])('silent while %s', (_, isBusy, resources) => expect(said(isBusy, resources)).toEqual([]));

test('a pause is no end, and what is called off says nothing', () => {
  let quiet = 0;
  expect(said(() => (quiet = (quiet + 1) % 5) === 0, [])).toEqual([]);
  const bark = vi.fn();
  startWatchdog({ isBusy: () => false, resources: () => [], bark })();
  vi.advanceTimersByTime(3_600_000);
  expect(bark).not.toHaveBeenCalled();
});
