// The engines that set the pages, each with what it needs: found on this machine or installed from the package registries, else left out
// by its name.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printFo } from './print-fo.ts';
import { printHtml, type HtmlStyle } from './print-html.ts';
import { printLatex } from './print-latex.ts';
import { printTypst } from './print-typst.ts';
import { columnWeights, type PrintedBlock } from './printed-page.ts';

export interface Engine {
  name: string;
  /** Rules around each cell. */
  ruled: boolean;
  needs: { command: string; debian: string[] } | { python: string; package?: string };
  /** Writes one page as the engine takes it: the ending and the text. */
  write(page: readonly PrintedBlock[]): [ending: string, text: string];
  /** Runs on a folder of such files. */
  run(folder: string, names: readonly string[]): void;
}

const here = dirname(fileURLToPath(import.meta.url));
const LONGEST = 600_000;

export function runs(command: string, parameters: readonly string[], folder?: string): boolean {
  const { status } = spawnSync(command, parameters, { cwd: folder, timeout: LONGEST, stdio: 'ignore' });
  return status === 0;
}

/** Python of a virtual environment in `out`, with what was installed there. */
export const python = join(here, '..', '..', 'out', 'pdf-engines-python', 'bin', 'python');

/** False where it is not to be had. */
export function installed({ needs }: Pick<Engine, 'needs'>): boolean {
  if ('command' in needs) {
    if (runs('which', [needs.command])) return true;
    return (
      runs('apt-get', ['install', '-y', '--no-install-recommends', ...needs.debian]) && runs('which', [needs.command])
    );
  }
  if (!existsSync(python) && !runs('python3', ['-m', 'venv', dirname(dirname(python))])) return false;
  return (
    runs(python, ['-c', `import ${needs.python}`]) ||
    runs(python, ['-m', 'pip', 'install', '-q', needs.package ?? needs.python])
  );
}

const withPython =
  (script: string) =>
  (folder: string): void => {
    runs(python, [join(here, script), folder]);
  };

const eachWith =
  (command: string, parameters: (name: string) => string[]) =>
  (folder: string, names: readonly string[]): void => {
    for (const name of names) runs(command, parameters(name), folder);
  };

const html =
  (style: HtmlStyle) =>
  (page: readonly PrintedBlock[]): [string, string] => ['html', printHtml(page, style)];

const weasyPrint = (style: HtmlStyle): Engine => ({
  name: `WeasyPrint, ${style}`,
  ruled: style === 'grid',
  needs: { python: 'weasyprint' },
  write: html(style),
  run: withPython('print-html-weasyprint.py'),
});

const libreOffice = (style: HtmlStyle): Engine => ({
  name: `LibreOffice, ${style}`,
  ruled: style === 'grid',
  needs: { command: 'soffice', debian: ['libreoffice-writer-nogui'] },
  write: html(style),
  run: (folder, names) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = names.map((name) => `${name}.html`);
    runs(
      'soffice',
      [profile, '--headless', '--convert-to', 'odt:writer8', '--infilter=HTML (StarWriter)', ...files],
      folder,
    );
    runs('soffice', [profile, '--headless', '--convert-to', 'pdf', ...names.map((name) => `${name}.odt`)], folder);
  },
});

export const engines: readonly Engine[] = [
  {
    name: 'FOP',
    ruled: true,
    needs: { command: 'fop', debian: ['fop'] },
    write: (page) => ['fo', printFo(page)],
    run: eachWith('fop', (name) => ['-q', '-fo', `${name}.fo`, '-pdf', `${name}.pdf`]),
  },
  weasyPrint('grid'),
  weasyPrint('rows'),
  weasyPrint('zebra'),
  {
    name: 'wkhtmltopdf',
    ruled: true,
    needs: { command: 'wkhtmltopdf', debian: ['wkhtmltopdf'] },
    write: html('grid'),
    run: eachWith('wkhtmltopdf', (name) => ['-q', `${name}.html`, `${name}.pdf`]),
  },
  {
    name: 'ReportLab',
    ruled: true,
    needs: { python: 'reportlab' },
    write: (page) => [
      'json',
      JSON.stringify(
        page.map((block) =>
          block.kind === 'table' ? { ...block, weights: columnWeights(block.header, block.rows) } : block,
        ),
      ),
    ],
    run: withPython('print-reportlab.py'),
  },
  {
    name: 'Typst',
    ruled: true,
    needs: { python: 'typst' },
    write: (page) => ['typ', printTypst(page)],
    run: withPython('print-typst.py'),
  },
  libreOffice('grid'),
  libreOffice('none'),
  {
    name: 'LaTeX, booktabs',
    ruled: false,
    needs: { command: 'pdflatex', debian: ['texlive-latex-recommended', 'texlive-latex-extra', 'lmodern'] },
    write: (page) => ['tex', printLatex(page)],
    run: (folder, names) => {
      // The widths of a table over several pages are known in the second run.
      for (const name of names)
        for (let round = 0; round < 2; round += 1)
          runs('pdflatex', ['-interaction=nonstopmode', `${name}.tex`], folder);
    },
  },
];

/** Names of the pages whose PDF file the engine wrote. */
export function printPages(
  engine: Engine,
  folder: string,
  pages: ReadonlyMap<string, readonly PrintedBlock[]>,
): string[] {
  for (const [name, page] of pages) {
    const [ending, text] = engine.write(page);
    writeFileSync(join(folder, `${name}.${ending}`), text);
  }
  engine.run(folder, [...pages.keys()]);
  return [...pages.keys()].filter((name) => existsSync(join(folder, `${name}.pdf`)));
}
