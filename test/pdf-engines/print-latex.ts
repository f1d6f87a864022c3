// A page → LaTeX with the rules of booktabs: above and below the titles and at the end of a table, none between rows or columns.
import { columnWeights, partsOf, type PrintedBlock } from './printed-page.ts';

export function printLatex(page: readonly PrintedBlock[]): string {
  return `\\documentclass[9pt,a4paper]{extarticle}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{textcomp}\\usepackage{lmodern}\\usepackage{booktabs,longtable,array,ragged2e}\\usepackage[margin=20mm]{geometry}\\usepackage{fancyvrb}
\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{3pt}\\emergencystretch=3em\\hyphenpenalty=10000
\\begin{document}
${page.map(printBlock).join('\n\n')}
\\end{document}
`;
}

function printBlock(block: PrintedBlock): string {
  if (block.kind === 'title') return `{\\LARGE\\bfseries ${content(block.text)}\\par}`;
  if (block.kind === 'heading') return `{\\large\\bfseries ${content(block.text)}\\par}`;
  if (block.kind === 'code')
    return `{\\small\\begin{Verbatim}\n${block.text.replace(/[^\x20-\x7e\n]/g, '?')}\n\\end{Verbatim}}`;
  if (block.kind === 'paragraph') return content(block.text);
  const row = (cells: readonly string[], bold: boolean): string =>
    `${cells.map((cell) => (bold ? `\\textbf{${content(cell)}}` : content(cell))).join(' & ')} \\\\`;
  const columns = columnWeights(block.header, block.rows)
    .map((weight) => `>{\\RaggedRight\\arraybackslash}p{${(weight * 0.94 - 0.025).toFixed(3)}\\textwidth}`)
    .join('');
  return `${block.caption === '' ? '' : `\\textbf{${content(block.caption)}}\n`}\\begin{longtable}{@{}${columns}@{}}
\\toprule
${row(block.header, true)}
\\midrule
\\endhead
\\bottomrule
\\endfoot
${block.rows.map((cells) => row(cells, false)).join('\n\\addlinespace\n')}
\\end{longtable}`;
}

function content(text: string): string {
  return partsOf(text)
    .map((part) => `${part.item ? '\\textbullet{} ' : ''}${escapeText(part.text)}`)
    .join('\\par ');
}

const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  "'": '\\textquotesingle{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  _: '\\_\\allowbreak{}',
  '≤': '$\\leq$',
  '≥': '$\\geq$',
  '-': '-{}',
};

function escapeText(text: string): string {
  return Array.from(text, (character) => {
    if (NAMES[character] !== undefined) return NAMES[character];
    if ('$&#%{}'.includes(character)) return `\\${character}`;
    return character > '\u00ff' && !'–—’‘“”…•'.includes(character) ? '?' : character;
  }).join('');
}
