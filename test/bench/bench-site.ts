// npm run bench:site: the documentation for a browser, beside plain Redoc and plain Scalar.
import { pathToFileURL } from 'node:url';
import { measureSitePages } from './site-pages.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

export async function benchSite(): Promise<void> {
  const pages = await measureSitePages();
  say('| docs page | until it can be used | heap |  |');
  for (const { name, size: bytes, packed, times } of pages)
    say(
      `| ${name} | ${(times.usable / 1000).toFixed(2)} s | ${(times.heap / 2 ** 20).toFixed(1)} MiB | first text ${(times.text / 1000).toFixed(2)} s, main thread ${(times.work / 1000).toFixed(2)} s, file ${(bytes / 2 ** 20).toFixed(2)} MiB (${(packed / 2 ** 20).toFixed(3)} packed) |`,
    );
  const of = (wanted: string) => pages.find(({ name }) => name === wanted)?.times;
  const [portal, site, redoc, scalar] = ['operation of the portal', 'our site', 'plain Redoc', 'plain Scalar'].map(of);
  if (!portal || !site || !redoc) return;
  for (const key of ['usable', 'work', 'heap'] as const) {
    const best = Math.min(redoc[key], scalar?.[key] ?? Infinity);
    say(
      `operation of the portal / plain Redoc, ${key.padEnd(6)}       ${(portal[key] / redoc[key]).toFixed(2)}  (to reach: at most 0.20)`,
    );
    say(
      `our site / the best of the others, ${key.padEnd(6)}   ${(site[key] / best).toFixed(2)}  (to reach: at most 1)`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchSite();
