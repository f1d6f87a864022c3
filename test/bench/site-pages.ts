// The Workspace site, and the longest page of the portal, until a reader can use it: opened from a folder in Chromium without a network. Beside it Redoc as `redocly build-docs`
// leaves it, and Scalar's page where it is installed.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { buildOnePage } from '../../pipeline/site/build-one-page.ts';
import { writeFolders } from '../../pipeline/output/write-folder.ts';
import { readPortal } from '../../pipeline/site/read-portal.ts';
import { runRedocly } from '../../pipeline/site/run-redocly.ts';
import { builtSpecs } from '../../pipeline/services/built-specs.ts';
import { inFolder } from '../../generator/generated-file.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { rivalsFolder } from './rival-generators.ts';

const ROUNDS = 5;
const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const specFile = join(root, 'spec/workspace/openapi.json');
const scalar = join(rivalsFolder, 'node_modules/@scalar/api-reference/dist/browser/standalone.js');
const document = JSON.parse(readFileSync(specFile, 'utf8')) as { info: { title: string }; tags: { name: string }[] };
const lastTag = document.tags.at(-1)?.name ?? '';

export interface PageCost {
  name: string;
  /** Bytes. */
  size: number;
  packed: number;
  times: Times;
}

interface Times {
  /** Milliseconds from the start of the navigation until the title can be read, and until the menu is whole and the main thread at rest. */
  text: number;
  usable: number;
  /** Processor time of the main thread, which other programs do not lengthen. */
  work: number;
  heap: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** Counts in the page itself, so that asking costs nothing: a look every 50 ms, and the end of the last task of 50 ms or more. */
const probe = `(() => {
  const times = window.__times = { text: 0, menu: 0, task: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) times.task = entry.startTime + entry.duration; }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const text = document.body?.innerText ?? '';
    if (!times.text && text.includes(${JSON.stringify(document.info.title)})) times.text = performance.now();
    if (!times.menu && text.includes(${JSON.stringify(lastTag)}) && !/Loading\\.\\.\\./.test(text)) times.menu = performance.now();
    if (!times.text || !times.menu) setTimeout(look, 50);
  };
  look();
})()`;

async function openOnce(browser: Browser, file: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.setOffline(true);
  const page = await context.newPage();
  await page.addInitScript(probe);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
  let times = { text: 0, menu: 0, task: 0, now: 0 };
  // At rest: a second without a long task.
  while (times.menu === 0 || times.now - Math.max(times.menu, times.task) < 1000) {
    await new Promise((done) => setTimeout(done, 250));
    times = await page.evaluate('({ ...window.__times, now: performance.now() })');
    if (times.now > 60_000) throw new Error(`${file} is not usable after a minute: ${JSON.stringify(times)}`);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const work = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  // After a collection, what is in use: a page's own figure is rounded to tens of megabytes.
  await session.send('HeapProfiler.collectGarbage');
  const { metrics: after } = await session.send('Performance.getMetrics');
  const heap = after.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  await context.close();
  return { text: times.text, usable: Math.max(times.menu, times.task), work, heap };
}

async function writePages(folder: string): Promise<[name: string, file: string][]> {
  const pages: [string, string][] = [];
  const write = (name: string, text: string): void => {
    const file = join(folder, `${name.replace(/\W+/g, '-')}.html`);
    writeFileSync(file, text);
    pages.push([name, file]);
  };
  const provenance = JSON.parse(readFileSync(join(root, 'spec/workspace/provenance.json'), 'utf8'));
  const start = performance.now();
  const model = buildApiModel(document, new Report());
  const page = await buildOnePage({ model, packageName: 'tablespec-workspace', document, sources: provenance });
  process.stdout.write(`our site is built in ${((performance.now() - start) / 1000).toFixed(2)} s\n`);
  pages.push(['operation of the portal', await writePortalPage(folder)]);
  write('our site', page);
  await runRedocly(['build-docs', specFile, '--inlineBundle', '--output', join(folder, 'plain.html')], folder);
  write('plain Redoc', readFileSync(join(folder, 'plain.html'), 'utf8'));
  if (existsSync(scalar)) {
    const inline = (text: string): string => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
    write(
      'plain Scalar',
      `<!doctype html><meta charset="utf-8"><title>Scalar</title><div id="app"></div><script>${inline(readFileSync(scalar, 'utf8'))}</script><script>Scalar.createApiReference('#app', { content: ${inline(JSON.stringify(document))}, withDefaultFonts: false, telemetry: false })</script>`,
    );
  } else process.stdout.write('plain Scalar: skipped, not installed in out/rivals\n');
  return pages;
}

/** The longest page of an operation, in a portal of all services, whose time is printed. */
async function writePortalPage(folder: string): Promise<string> {
  const start = performance.now();
  const files = await readPortal(builtSpecs({}, root), { sends: false });
  writeFolders([{ folder, files: inFolder('portal', files), owned: ['portal'] }]);
  const time = ((performance.now() - start) / 1000).toFixed(1);
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  process.stdout.write(
    `the portal of all services is built in ${time} s: ${files.length} files, ${(bytes / 2 ** 20).toFixed(0)} MiB\n`,
  );
  const operations = files.filter(({ path }) => /^workspace\/operations\/.*\.html$/.test(path));
  const [longest] = operations.sort((a, b) => b.text.length - a.text.length);
  return join(folder, 'portal', longest?.path ?? 'index.html');
}

/** In rounds, so that what else the machine does meets all alike: the medians. Empty without Chromium. */
export async function measureSitePages(): Promise<PageCost[]> {
  if (chromiumPath === undefined) {
    process.stdout.write('docs pages: skipped, there is no Chromium\n');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-bench-site-'));
  const browser = await launchChromium();
  try {
    const pages = await writePages(folder);
    const runs = pages.map(() => [] as Times[]);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [index, [, file]] of pages.entries()) runs[index]?.push(await openOnce(browser, file));
    return pages.map(([name, file], index) => {
      const of = (key: keyof Times): number => median((runs[index] ?? []).map((run) => run[key]));
      return {
        name,
        size: statSync(file).size,
        packed: gzipSync(readFileSync(file)).length,
        times: { text: of('text'), usable: of('usable'), work: of('work'), heap: of('heap') },
      };
    });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
