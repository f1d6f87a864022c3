// The system's Chromium, which CI installs; tests that need it say by name that they are skipped.
import { existsSync, statSync } from 'node:fs';
import type { Browser } from 'playwright-core';

export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path) && statSync(path).isFile(),
);

export async function launchChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: chromiumPath as string, args: ['--no-sandbox'] });
}
