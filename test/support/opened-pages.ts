// Pages of files, each opened in Chromium → what is wrong with them: code that ran, requests, elements that no page of ours has.
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

/** Most of the time a page waits for what might run: several wait together. */
const TABS = 6;
/** Milliseconds in which a page's own scripts have begun. */
const WAIT = 500;
const FOREIGN =
  'img[src=x], iframe, object, embed, [onerror], [onload], a[href^="javascript" i], meta[http-equiv="refresh" i]';

/** By path, for pages that are not as they should be. `hash` is what each is opened with. */
export async function complaintsOf(paths: readonly string[], hash: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const left = [...paths];
  const browser = await launchChromium();
  try {
    const context = await browser.newContext();
    await Promise.all(
      Array.from({ length: TABS }, async () => {
        const tab = await context.newPage();
        let complaints: string[] = [];
        tab.on('dialog', (dialog) => (complaints.push(dialog.message()), void dialog.dismiss()));
        tab.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || complaints.push(request.url()));
        tab.on('pageerror', (error) => complaints.push(error.message));
        for (let path = left.shift(); path !== undefined; path = left.shift()) {
          complaints = [];
          await tab.goto(`${pathToFileURL(path).href}${hash}`, { waitUntil: 'load' });
          await tab.waitForTimeout(WAIT);
          complaints.push(...(await foreignIn(tab)));
          if (complaints.length > 0) found[path] = complaints;
        }
      }),
    );
  } finally {
    await browser.close();
  }
  return found;
}

async function foreignIn(tab: Page): Promise<string[]> {
  const ran = (await tab.evaluate('"PWNED" in globalThis')) as boolean;
  const elements = (await tab.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(FOREIGN)})].map((element) => element.outerHTML.slice(0, 200))`,
  )) as string[];
  return [...(ran ? ['code of the documents ran'] : []), ...elements];
}
