// What a person sees on a terminal while documents are read; elsewhere, nothing.
import { describe, expect, test } from 'vitest';
import { terminalProgress } from '../../cli/terminal-progress.ts';
import { build as buildProject } from '../../pipeline/build/build.ts';
import { readServices } from '../../pipeline/services/read-services.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { simplePdf, textAt } from '../support/simple-pdf.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** As much of a terminal as progress needs; keeps what was written. */
function screen(isTTY: boolean, columns = 80): { written: string[]; stream: NodeJS.WriteStream } {
  const written: string[] = [];
  const stream = {
    isTTY,
    columns,
    clearLine: () => true,
    cursorTo: () => true,
    write: (text: string) => written.push(text) > 0,
  };
  return { written, stream: stream as unknown as NodeJS.WriteStream };
}

describe('reading a PDF of three pages', () => {
  const folder = temporaryFolder();
  const read = async (stream: NodeJS.WriteStream): Promise<void> => {
    const pages = ['URI', 'GET /v1/lamps', 'None'].map((text) => ({ content: textAt(50, 700, text) }));
    await readServices(
      { sources: [folder.write('book.pdf', simplePdf(pages))], folder: '', services: new Map(), service: 'lamps' },
      new Report(),
      terminalProgress(stream, {}),
    );
  };

  test('each page is told on a terminal', async () => {
    const { written, stream } = screen(true);
    await read(stream);
    expect(written.filter((text) => text.includes('page'))).toEqual(
      [1, 2, 3].map((page) => `… read documents: book.pdf, page ${page} of 3`),
    );
  });

  test('nothing is written elsewhere', async () => {
    const { written, stream } = screen(false);
    await read(stream);
    expect(written).toEqual([]);
  });
});

describe('several services', () => {
  const folder = temporaryFolder();
  const build = async (jobs: number, stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Promise<void> => {
    for (const id of ['lamps', 'vases']) {
      folder.write(
        `spec/${id}/service.yaml`,
        `title: ${id}\nversion: "1.0"\nservers: [{ url: "https://a.example.org" }]\n`,
      );
      folder.write(`spec/${id}/names.yaml`, '/v1/things:\n  get: ListThings\n');
      folder.write(`spec/${id}/reference.md`, `# ${id}: facts edition\n\n## List things\n\nGET /v1/things\n`);
    }
    const progress = terminalProgress(stream, environment);
    await buildProject({ folder: folder.path(), sources: [], descriptions: 'vendor', jobs, progress });
  };

  test.each([1, 2])('on a terminal a counter, with how the last one ended (%d at once)', async (jobs) => {
    const { written, stream } = screen(true, 200);
    await build(jobs, stream, {});
    expect(written.at(-1) ?? '').not.toContain('\n');
    expect(written.some((text) => /\[#{10}\.{10}\] 1 of 2 services, (?:lamps|vases): /.test(text))).toBe(true);
    expect(written.some((text) => text.includes('[####################] 2 of 2 services'))).toBe(true);
  });

  test.each([
    ['a pipe', false, {}],
    ['CI', true, { CI: 'true' }],
    ['a terminal that cannot move its cursor', true, { TERM: 'dumb' }],
  ] as const)('in %s a plain line for each as it ends', async (_, isTTY, environment) => {
    const { written, stream } = screen(isTTY);
    await build(1, stream, environment);
    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/^lamps: .+ \(1 of 2 services\)\n$/);
    expect(written[1]).toMatch(/^vases: .+ \(2 of 2 services\)\n$/);
  });
});

test('a line that is too long for the terminal is cut, so that it is not left there', () => {
  const { written, stream } = screen(true, 20);
  const progress = terminalProgress(stream, {});
  progress.stageInOneGo('read', () => progress.detail('a file with a long name'));
  expect(written).toEqual(['… read', '… read: a file wit…']);
});
