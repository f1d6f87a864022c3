// The security boundary of the generators. Every name and text of a document is untrusted (a table cell may say `*/` or
// `../../x`); whatever goes into generated code or a path goes through one of these functions.

/** Characters that end a line for JavaScript, or that an editor or terminal obeys: controls, bidi marks, U+2028, U+2029. */
const invisiblePattern = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** One line that neither ends a block comment nor starts a JSDoc tag or a link. */
export function commentText(text: string): string {
  return oneLine(text)
    .replaceAll('*/', '*\\/')
    .replaceAll('/*', '/\\*')
    .replace(/@(?=[A-Za-z])/g, '@ ');
}

/** The text on one line, without control characters; for messages and headings that escape the rest themselves. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(invisiblePattern, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A single-quoted JavaScript string literal, harmless in a template, in HTML's `<script>` and with old line terminators. */
export function stringLiteral(text: string): string {
  const body = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replaceAll('</', '<\\/')
    .replaceAll('<!', '<\\!')
    .replace(invisiblePattern, escapeAll);
  return `'${body}'`;
}

/** Source text that another generator printed, with invisible characters other than line feeds as `\\uXXXX` (in literals, comments). */
export function escapeInvisible(source: string): string {
  return source.replace(invisiblePattern, (characters) => characters.split('\n').map(escapeAll).join('\n'));
}

/** A JavaScript expression for a JSON value; keys such as `__proto__` stay own properties. */
export function jsonLiteral(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(jsonLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => `[${stringLiteral(key)}]: ${jsonLiteral(member)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  throw new Error(`Not a JSON value: ${typeof value}`);
}

/** `PascalCase`, at most 80 ASCII letters and digits, a letter first; empty when nothing of the text is left. */
export function pascalCaseName(text: string): string {
  return words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/^\d+/, '')
    .slice(0, 80);
}

/** `camelCase` of a name that `pascalCaseName` made: `ListDesktops` is `listDesktops`, `VPCList` is `vpcList`. */
export function camelCaseName(pascalCase: string): string {
  const name = pascalCase.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+(?=[^A-Za-z]|$)|^[A-Z]/, (start) =>
    start.toLowerCase(),
  );
  return reservedValueNames.has(name) ? `${name}Operation` : name;
}

/** `kebab-case` for a module or file name; empty when nothing of the text is left. */
export function kebabCaseName(text: string): string {
  return words(text)
    .flatMap((word) => word.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2 ').split(' '))
    .join('-')
    .toLowerCase()
    .slice(0, 80)
    .replace(/-+$/, '');
}

/** Words of JavaScript, names that generated modules import, and `then`, which would make a module a thenable. */
const reservedValueNames = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally ' +
    'for function if implements import in instanceof interface let new null package private protected public return static super ' +
    'switch this throw true try typeof undefined var void while with yield then ' +
    'call paged service multipartBody formBody logFrom losslessJson findProject createCloud createClient createBareClient explainError regions accessKeys derivedAccessKeys tokenCredentials sign signDerived signingDate systemClock unwrap validateResponses waitForJob operationIds'
  ).split(' '),
);

function words(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
}

function escapeAll(characters: string): string {
  return [...characters].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
