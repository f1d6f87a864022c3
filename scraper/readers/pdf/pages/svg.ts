// One element of an SVG document, with everything that comes from a file escaped.

/** Without `content` the element stays open. Numbers are points, rounded to hundredths. */
export function svg(name: string, attributes: Readonly<Record<string, string | number>>, content?: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? String(rounded(value)) : value)}"`)
    .join('');
  if (content === undefined) return `<${name}${written}>`;
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${escaped(content)}</${name}>`;
}

function rounded(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;
}

/** XML cannot hold control characters and halves of pairs, not even escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
