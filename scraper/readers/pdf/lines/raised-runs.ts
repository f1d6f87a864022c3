// Small text that stands higher or lower than the text beside it: powers, marks of footnotes, units. It belongs to the line of its neighbour.
import { isNoteMark } from '../../raised-marks.ts';
import { ByHeight } from '../content/by-height.ts';
import type { TextRun } from '../content/page-content.ts';

export interface PlacedRun extends TextRun {
  /** It stands higher than the line it belongs to. */
  raised?: boolean;
}

/** Parts of the size of the neighbour. */
const SMALLER = 0.86;
const LOWEST_RISE = 0.12;
const HIGHEST_RISE = 0.75;
const DEEPEST_FALL = 0.4;
const APART = 0.3;

/** Raised and lowered runs on the baseline of their neighbours. */
export function withRaisedRuns(runs: readonly TextRun[]): PlacedRun[] {
  const largest = runs.reduce((size, run) => Math.max(size, run.size), 0);
  const isSmall = ({ size, text }: TextRun): boolean => size < SMALLER * largest && text.length <= 8;
  if (!runs.some(isSmall)) return [...runs];
  const hosts = new ByHeight(runs, ({ baseline }) => baseline);
  return runs.map((run): PlacedRun => {
    if (!isSmall(run)) return run;
    const near = hosts.within(run.baseline - DEEPEST_FALL * largest, run.baseline + HIGHEST_RISE * largest);
    const host = near.find((other) => isHost(other, run));
    return host ? { ...run, baseline: host.baseline, raised: run.baseline < host.baseline } : run;
  });
}

function isHost(host: TextRun, { left, right, baseline, size }: TextRun): boolean {
  if (size >= SMALLER * host.size) return false;
  const rise = host.baseline - baseline;
  if (rise > HIGHEST_RISE * host.size || rise < -DEEPEST_FALL * host.size) return false;
  if (Math.abs(rise) < LOWEST_RISE * host.size) return false;
  const behind = left > host.right - APART * host.size && left < host.right + APART * host.size;
  const within = left > host.left && right < host.right;
  return behind || within;
}

/** What raised text says behind `before`: "^16" for a power, nothing for the mark of a footnote. */
export function raisedText(before: string, raised: string): string {
  if (/^[-–−+]?\d{1,4}$/.test(raised) && (/[\d)]$/.test(before) || /\d ?[cdkm]?m$/.test(before)))
    return `^${raised.replace(/[–−]/, '-')}`;
  // A letter alone may be an exponent.
  return isNoteMark(raised) && !/^[a-z]$/.test(raised) ? '' : raised;
}
