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
export const pageConfiguration = JSON.stringify({ openapi: { hideDownloadButtons: true, codeSamples: { languages: snippetLanguages } } });

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
  if (!filled.slice(start, end).includes('"disableTelemetry":true')) throw new Error('The page that Redocly made would send usage statistics.');
  const bundle = filled.slice(start + redocScript.length, end).replace(logoAddress, 'data:,');
  const theme = themeScript.exec(filled.slice(0, start))?.[1];
  // A script that came with a document's text would stand before the bundle and have no hash.
  const head = replaceOnce(replaceOnce(filled.slice(0, start), '<!--policy-->', policy([bundle, script, ...(theme === undefined ? [] : [theme])])), '<!--style-->', `<style>\n${style}</style>`);
  return `${head}${redocScript}${bundle}${replaceOnce(filled.slice(end), '<!--script-->', `<script>${script}</script>`)}`;
}

/** No connection, no frame, no form; of scripts exactly these. Redoc styles with attributes and style elements. */
function policy(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const rules = ["default-src 'none'", `script-src ${hashes.join(' ')}`, "style-src 'unsafe-inline'", 'img-src data: blob:', 'font-src data:', "connect-src 'none'", "base-uri 'none'", "form-action 'none'"];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`;
}

function replaceOnce(text: string, mark: string, replacement: string): string {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`The page that Redocly made lost ${mark}.`);
  return `${text.slice(0, at)}${replacement}${text.slice(at + mark.length)}`;
}
