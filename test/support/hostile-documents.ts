// Documents whose every text tries to leave its place, in the forms that real pages take.
import { encodeXML } from 'entities';

/** Code that leaves a trace where it runs, as JavaScript and as a shell command. */
const RUN = 'globalThis.PWNED=1';
const SHELL = 'touch PWNED';
/** The file that the shell command makes. */
export const TRACE = 'PWNED';

export const HOSTILE_TEXTS = [
  `*/ ${RUN} /*`,
  `\`\${${RUN}}\``,
  `</script><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  '__proto__',
  'constructor',
  `'); ${RUN} //`,
  `"); ${RUN} //`,
  `\\'); ${RUN} //`,
  'left\u202eright\u2066',
  'zero\u200bwidth\u2060\ufeff',
  'line\u2028and\u2029paragraph',
  '!!js/function x',
  '&anchor *alias',
  '<<: *x',
  '- a: b # c',
  '%YAML 1.2',
  '--- ...',
  `[x](javascript:${RUN})`,
  `<img src=x onerror="${RUN}">`,
  `<svg/onload=${RUN}>`,
  `"><iframe srcdoc="<script>${RUN}</script>">`,
  '/a~1b/~0/..',
  '../../../escaped',
  '..\\..\\escaped',
  'C:\\escaped',
  '/etc/escaped',
  'con',
  'a/b/c',
  `$(${SHELL})`,
  `\`${SHELL}\``,
  `'; ${SHELL}; '`,
  `"; ${SHELL}; "`,
  `| ${SHELL}`,
  `x\n${SHELL}\n`,
  '{{constructor.constructor}}',
  '#{x} <%= x %>',
  '%0d%0aSet-Cookie: x',
  '@see {@link x} @ts-ignore',
  '/// <reference path="x"/>',
  '"""',
  "'''",
  '\\u0000\\x00',
  'toString',
] as const;

const cell = (text: string): string => `<td>${encodeXML(text).replaceAll('\n', '<br>')}</td>`;

function table(caption: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<table><caption>${encodeXML(caption)}</caption><thead><tr>${header.map((title) => `<th>${title}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')}</tbody></table>`;
}

/** A page for each text: it is the title, the tag, the names, the captions, the values, the descriptions, the keys and values of examples. */
export function hostilePages(): Record<string, string> {
  return Object.fromEntries(
    HOSTILE_TEXTS.map((text, index) => {
      const plain = text.replaceAll('\n', ' ');
      const columns = ['Parameter', 'Mandatory', 'Type', 'Description'];
      const says = `Which one: ${text}. Options: ${plain}, OTHER. Default: ${plain}`;
      const rows = (number: number) => [
        [text, 'Yes', 'String', says],
        ['plain', 'No', `Array of ${plain} objects`, `${text} See Table ${number}.`],
        ['kind', 'No', 'String', `Options: <ul><li>"${plain}"</li><li>OTHER</li></ul>`],
        [`re${index}`, 'No', 'String', `It matches the regular expression ^(${RUN.length}+)+$.`],
      ];
      const example = encodeXML(JSON.stringify({ [plain]: plain, plain: [{ [plain]: plain, id: 1 }], kind: plain }));
      return [
        `page-${index}.html`,
        `<h1>${encodeXML(plain)}</h1><h4>Function</h4><p>${encodeXML(text)}</p><h4>URI</h4><p>POST /v1/things-${index}/{id}</p>
${table(`Table 1 Path Parameters`, columns, [['id', 'Yes', 'String', says]])}
<h4>Request Parameters</h4>${table('Table 2 Request header parameters', columns, [
          [plain, 'No', 'String', says],
          [`X-Thing-${index}`, 'Yes', 'String', says],
        ])}
${table('Table 3 Query Parameters', columns, [[text, 'Yes', 'String', says]])}
${table('Table 4 Request body parameters', columns, rows(5))}${table(`Table 5 ${plain}`, columns, [
  [text, 'No', 'String', says],
  ['id', 'No', 'Integer', text],
])}
<h4>Response Parameters</h4><p>Status code: 200</p>${table('Table 6 Response body parameters', columns, rows(7))}${table(
          `Table 7 ${plain}`,
          columns,
          [
            [text, 'No', 'Integer', says],
            ['other', 'No', 'Integer', text],
          ],
        )}
<h4>Example Requests</h4><pre>POST https://{endpoint}/v1/things-${index}/${encodeXML(plain)}\n${example}</pre><h4>Example Responses</h4><pre>${example}</pre>
<h4>Status Codes</h4>${table(
          'Table 8 Status',
          ['Status Code', 'Description'],
          [
            ['200', text],
            ['400', text],
          ],
        )}
<h4>Error Codes</h4>${table('Table 9 Errors', ['Error Codes', 'Status Code', 'Description'], [[plain, '400', text]])}
<div><strong>Parent topic:</strong> ${encodeXML(plain)}</div>`,
      ];
    }),
  );
}
