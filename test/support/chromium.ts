// The system's Chromium, which CI installs; tests that need it say by name that they are skipped.
import { existsSync, statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { LONGEST } from './longest.ts';

export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path) && statSync(path).isFile(),
);

/** Waits for what happens in a page, however long it takes. */
export async function launchChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: chromiumPath as string,
    args: ['--no-sandbox'],
    timeout: LONGEST,
  });
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.setDefaultTimeout(LONGEST);
    return context;
  };
  return browser;
}
