// The Handlebars template that Redocly fills, and what becomes of the filled page: one file that runs its own scripts only and asks
// nothing of the network.
import { createHash } from 'node:crypto';
import { snippetLanguages } from './request-snippets.ts';

export interface PageParts {
  /** Our stylesheet and script, see generator/runtime/site/. */
  style: string;
  script: string;
}

/** Everything that is not Redoc's is put in afterwards: Handlebars would read braces in it. */
export const pageTemplate = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<!--policy-->
<title>{{title}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="tablespec">
<link rel="icon" href="data:,">
{{{redocHead}}}
<!--style-->
</head>
<body>
{{{redocHTML}}}
<!--script-->
</body>
</html>
`;

/** Redocly's configuration for the page (JSON is YAML): nothing to download, for the spec lies elsewhere. */
export const pageConfiguration = JSON.stringify({
  openapi: { hideDownloadButtons: true, codeSamples: { languages: snippetLanguages } },
});

/** The tail of Redoc's own part: its bundle and the document. */
const redocScript = '<script type="module">';
/** The bundle loads its logo from here, whatever the document; everything else that it might load is forbidden below. */
const logoAddress = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

/** Sets the colours before the first paint; the first script of the page, before any text of the document. */
const themeScript = /<script>(try\{var m=localStorage\.getItem\("redoc\.colorMode"\)[^<]*)<\/script>/;

/** @throws when the page does not look like the template filled by the Redocly that this was written for. */
export function finishPage(filled: string, { style, script }: PageParts): string {
  const start = filled.lastIndexOf(redocScript);
  const end = filled.indexOf('</script>', start);
  if (start < 0 || end < 0) throw new Error('The page that Redocly made has no module script.');
  if (!filled.slice(start, end).includes('"disableTelemetry":true'))
    throw new Error('The page that Redocly made would send usage statistics.');
  const [code, definition] = takeDefinition(filled.slice(start + redocScript.length, end));
  const bundle = code.replace(logoAddress, 'data:,');
  const theme = themeScript.exec(filled.slice(0, start))?.[1];
  // A text of the document that became a script would have to know what the document with it comes to. (Hashes of the scripts themselves
  // would do, too, but a browser takes a tenth of a second to hash the bundle each time.)
  const nonce = hash(`${definition}${script}`);
  const head = replaceOnce(
    replaceOnce(filled.slice(0, start), '<!--policy-->', policy(nonce, theme)),
    '<!--style-->',
    `<style>\n${style}</style>`,
  );
  const data = `<script type="application/json" id="definition">${definition}</script>\n`;
  return `${head}${data}<script type="module" nonce="${nonce}">${bundle}${replaceOnce(filled.slice(end), '<!--script-->', `<script nonce="${nonce}">${script}</script>`)}`;
}

/**
 * The document as data instead of as a literal in the script: it is read in half the time, and a field named `__proto__` is one.
 * Redocly writes `<` in it as an escape.
 */
function takeDefinition(script: string): [code: string, definition: string] {
  const opening = 'const __redoc_definition = ';
  const start = script.lastIndexOf(opening) + opening.length;
  const end = script.lastIndexOf(';', script.lastIndexOf('const __redoc_options = '));
  const definition = script.slice(start, end);
  if (!definition.startsWith('{"openapi"') || definition.includes('<'))
    throw new Error('The page that Redocly made has no document where it is looked for.');
  return [
    `${script.slice(0, start)}JSON.parse(document.getElementById('definition').textContent)${script.slice(end)}`,
    definition,
  ];
}

/** No connection, no frame, no form; of scripts exactly these. Redoc styles with attributes and style elements. */
function policy(nonce: string, theme: string | undefined): string {
  const scripts = [`'nonce-${nonce}'`, ...(theme === undefined ? [] : [`'sha256-${hash(theme)}'`])];
  const rules = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function replaceOnce(text: string, mark: string, replacement: string): string {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`The page that Redocly made lost ${mark}.`);
  return `${text.slice(0, at)}${replacement}${text.slice(at + mark.length)}`;
}
