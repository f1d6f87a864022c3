// What a terminal shows of diagnostics: colours there only, and places that editors open.
import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { describe, expect, test, vi } from 'vitest';
import { paintFor, viewFor } from '../../../cli/output/view.ts';
import { printFindings } from '../../../cli/output/print-findings.ts';
import { printDiagnosticIn } from '../../../scraper/diagnostics/print-diagnostic.ts';
import { problemOf } from '../../support/service-outcome.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

/** A stream as Node has it, and what a terminal tells of itself. */
function stream(isTTY: boolean): NodeJS.WriteStream {
  const { getColorDepth } = WriteStream.prototype;
  return Object.assign(new PassThrough(), { isTTY, getColorDepth }) as unknown as NodeJS.WriteStream;
}

function paintedWith(isTTY: boolean, environment: Record<string, string>): string {
  for (const name of ['CI', 'NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'COLORTERM', 'TMUX'])
    vi.stubEnv(name, environment[name]);
  vi.stubEnv('TERM', environment['TERM'] ?? 'xterm-256color');
  try {
    return paintFor(stream(isTTY))('error', 'error');
  } finally {
    vi.unstubAllEnvs();
  }
}

const RED = '\u001b[31merror\u001b[39m';

describe('colours', () => {
  test.each([
    ['a terminal', true, {}, RED],
    ['a terminal and NO_COLOR', true, { NO_COLOR: '1' }, 'error'],
    ['a terminal that can do nothing', true, { TERM: 'dumb' }, 'error'],
    ['a pipe or a file', false, {}, 'error'],
    ['a pipe and FORCE_COLOR', false, { FORCE_COLOR: '1' }, RED],
    ['a terminal and FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, 'error'],
  ] as const)('%s', (_, isTTY, environment, expected) => {
    expect(paintedWith(isTTY, environment)).toBe(expected);
  });

  test('words of severity and the code are painted, what documents say is not', () => {
    const view = { paint: (word: string, as: string) => `<${as}>${word}</>` };
    expect(printDiagnosticIn(problemOf('a\u001b[31m file'), view).split('\n')[0]).toBe(
      '<warning>warning</> <code>type-unknown</>: a [31m file',
    );
  });

  test('findings have them as text only', () => {
    const paint = (): string => 'PAINTED';
    const file = { path: '/x/a.json', diagnostics: [problemOf('a file')], ignored: 0, locate: () => undefined };
    const form = (name: 'text' | 'json' | 'sarif' | 'github'): string =>
      printFindings([file], name, { current: '/x', most: 0, paint });
    expect(form('text')).toContain('PAINTED PAINTED: 1 place\n');
    for (const name of ['json', 'sarif', 'github'] as const) expect(form(name)).not.toContain('PAINTED');
  });
});

describe('places', () => {
  const at = (document: string) => ({ document, section: 'Lamps', table: '2', row: 1, line: 24 });
  const placeOf = (document: string, sources: string[]): string | undefined => {
    folder.write('tablespec.yaml', '');
    folder.write('docs/deep/lamp.md', '');
    folder.write('docs/vase.md', '');
    folder.write('other/vase.md', '');
    folder.write('node_modules/x/bowl.md', '');
    const view = viewFor({ current: folder.path('docs'), sources });
    return printDiagnosticIn({ ...problemOf('x'), at: at(document) }, view).split('\n')[1];
  };

  test.each([
    ['a file of a folder of sources', 'deep/lamp.md', ['docs'], 'deep/lamp.md:24'],
    ['a file that was named', 'vase.md', ['other/vase.md'], '../other/vase.md:24'],
    ['one that a project has once', 'lamp.md', [], 'deep/lamp.md:24'],
    ['one of two', 'vase.md', [], 'vase.md:24'],
    ['one that is not at hand', 'bowl.md', [], 'bowl.md:24'],
  ])('%s', (_, document, sources, expected) => {
    expect(placeOf(document, sources)).toBe(`  at ${expected} (section Lamps, table 2, row 1)`);
  });

  test('what is below the current folder is said from there', () => {
    const { shorten } = viewFor({ current: folder.path() });
    expect(shorten?.(`Read next: ${folder.path('docs/profiles.md')}`)).toBe('Read next: docs/profiles.md');
  });
});
