// A facts edition that a stranger wrote by hand, and the profile of a stranger: what stands in them tries to leave its place.
import { HOSTILE_TEXTS } from './hostile-documents.ts';

/** Beside those of documents: signs that move a terminal or an editor, and a very long text. */
export const EDITION_TEXTS = [...HOSTILE_TEXTS, '\u001b[31mred\u0007\u009b2J', 'x'.repeat(3000)];
const EVERYTHING = EDITION_TEXTS.slice(0, -2).join(' ').replaceAll('\n', ' ');
const cell = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

/** As `tablespec edition` prints one, but nothing is escaped that does not end the row of a table. */
export function hostileEdition(): string {
  const operations = EDITION_TEXTS.map((text, index) => {
    const word = cell(text);
    const limits = `enum: ${word}, OTHER; default: ${word}; required when: ${word} = ${word}`;
    const row = (name: string, type: string): string =>
      `| ${name} | Yes | ${type} | ${type === 'String' ? limits : ''} |`;
    const table = (number: number, caption: string, ...rows: string[]): string =>
      `**Table ${number}** ${caption}\n\n| Parameter | Mandatory | Type | Constraints |\n|---|---|---|---|\n${rows.join('\n')}\n`;
    return `## ${word}

### Function

Source: ${word}, 2026-01-01, chapter "${word}"

### URI

POST /v1/strange-${index}/{id}

${table(1, 'Path Parameters', row('id', 'String'))}
### Request Parameters

${table(2, 'Request header parameters', row(word, 'String'), row(`X-Thing-${index}`, 'String'))}
${table(3, 'Query Parameters', row(word, 'String'))}
${table(4, 'Request body parameters', row(word, 'String'), row('plain', `Array of ${word} objects`), row('kind', 'String'))}
${/^(?:- a|['"]; |#\{|@see)/.test(text) ? '' : table(5, word, row(word, 'String'), row('id', 'Integer'))}
### Response Parameters

#### Status code: 200

${table(6, 'Response body parameters', row(word, 'String'), row('kind', 'String'))}
`;
  });
  return `# Strange things: facts edition\n\n${operations.join('\n')}`;
}

const short = (text: string): string => text.slice(0, 400);
/** All words that a profile brings into the reference. */
export const HOSTILE_PROFILE = {
  name: '*/ `${globalThis.PWNED=1}` </script>',
  extends: 'huawei',
  access: {
    servers: [
      ...[
        'https://strange.example.com/`$(touch PWNED)`/*/x',
        'javascript:globalThis.PWNED=1',
        "https://x'; touch PWNED; '",
      ],
      'https://{place}.example.com/"><script>globalThis.PWNED=1</script>',
    ].map((url) => ({
      url,
      description: short(EVERYTHING),
      ...(url.includes('{place}') && {
        variables: {
          place: { enum: ['$(touch PWNED)', '__proto__'], default: '$(touch PWNED)', description: short(EVERYTHING) },
        },
      }),
    })),
    schemes: {
      constructor: { type: 'apiKey', in: 'header', name: "X-A'; touch PWNED; '", description: short(EVERYTHING) },
      ['__proto__']: { type: 'apiKey', in: 'query', name: '`${globalThis.PWNED=1}`' },
      hasOwnProperty: { type: 'apiKey', in: 'cookie', name: '"; touch PWNED; "' },
      toString: { type: 'http', scheme: "bearer'; touch PWNED; '" },
      link: { type: 'openIdConnect', openIdConnectUrl: 'javascript:globalThis.PWNED=1' },
    },
    headers: { constructor: ['*/ globalThis.PWNED=1', '"><script>globalThis.PWNED=1</script>'] },
  },
};
