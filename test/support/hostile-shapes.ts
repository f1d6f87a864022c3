// Pages of the right form with very many of one thing, by what it is: `size` of them.
const PAGE = 'Lamps\n\nFunction\n\nDoes it.\n\nURI\n\nPOST /v1/lamps\n\n';
const BODY = `${PAGE}Request Parameters\n\nTable 1 Request body parameters\n\nParameter\tMandatory\tType\tDescription\n`;
const RESPONSE = 'Response Parameters\n\nStatus code: 200\n\n';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
const table = (number: number, title: string, rows: string): string =>
  `Table ${number} ${title}\n\nParameter\tMandatory\tType\tDescription\n${rows}\n`;
const payload = (json: string): string => `\`\`\`\n${json}\n\`\`\`\n`;

export const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  fields: (size) => BODY + lines(size, (index) => `a${index}\tNo\tString\tx`),
  'fields of one name': (size) => BODY + lines(size, () => 'a\tNo\tString\tx'),
  'values of an enumeration': (size) =>
    `${BODY}a\tNo\tString\tOptions: ${Array.from({ length: size }, (_, index) => `V${index}`).join(', ')}\n`,
  'query parameters': (size) =>
    PAGE +
    table(
      1,
      'Query Parameters',
      lines(size, (index) => `a${index}\tNo\tString\tx`),
    ),
  'path parameters': (size) =>
    `${PAGE.replace('/lamps', Array.from({ length: size }, (_, index) => `/{p${index}}`).join(''))}${table(
      1,
      'Path Parameters',
      lines(size, (index) => `p${index}\tYes\tString\tx`),
    )}`,
  headers: (size) =>
    PAGE +
    table(
      1,
      'Request header parameters',
      lines(size, (index) => `X-A${index}\tNo\tString\tx`),
    ),
  statuses: (size) =>
    `${BODY}${RESPONSE.replace('Status code: 200\n\n', '')}${lines(size, (index) => `Status code: ${200 + (index % 300)}\n\nTable ${index + 2} Response body parameters\n\nParameter\tType\tDescription\na\tString\tx\n`)}`,
  'rows of the table of statuses': (size) =>
    `${BODY}Status Codes\n\nStatus Code\tDescription\n${lines(size, (index) => `${200 + (index % 300)}\tx`)}`,
  examples: (size) =>
    `${BODY}a\tNo\tInteger\tx\n\nExample Requests\n\n${lines(size, (index) => payload(`{ "a": ${index} }`))}`,
  'fields of an example': (size) =>
    `${BODY}a\tNo\tInteger\tx\n\nExample Requests\n\n${payload(`{ ${Array.from({ length: size }, (_, index) => `"a${index}": 1`).join(', ')} }`)}`,
  'elements of an example': (size) =>
    `${BODY}a\tNo\tArray of integers\tx\n\nExample Requests\n\n${payload(`{ "a": [${'1, '.repeat(size)}1] }`)}`,
  'wrong elements of an example': (size) =>
    `${BODY}a\tNo\tArray of integers\tx\n\nExample Requests\n\n${payload(`{ "a": [${Array.from({ length: size }, (_, index) => `"V${index}"`).join(', ')}] }`)}`,
  'wrong examples': (size) =>
    `${BODY}a\tNo\tInteger\tx\n\nExample Requests\n\n${lines(size, (index) => payload(`{ "a": "V${index}", "b${index}": 1 }`))}`,
  'objects with a wrong key': (size) =>
    `${BODY}a\tNo\tArray of Lamp objects\tx\n\n${table(2, 'Lamp', 'lamp_name\tYes\tString\tx')}\nExample Requests\n\n${payload(`{ "a": [${Array.from({ length: size }, (_, index) => `{ "lamp_nane": ${index}, "other${index}": 1 }`).join(', ')}] }`)}`,
  'brackets of an example': (size) =>
    `${BODY}a\tNo\tInteger\tx\n\nExample Requests\n\n${payload(`${'['.repeat(size)}${']'.repeat(size)}`)}`,
  'error codes': (size) =>
    `${BODY}Error Codes\n\nTable 9 Errors\n\nError Codes\tStatus Code\tDescription\n${lines(size, (index) => `X.${index}\t400\tx`)}`,
  permissions: (size) =>
    `${PAGE}Authorization Information\n\nAction\nAccess Level\nAlias\n${lines(size, (index) => `a:b${index}:c\nread\n- x${index}`)}`,
  'levels of a type': (size) => `${BODY}a\tNo\t${'Array<'.repeat(size)}String${'>'.repeat(size)}\tx\n`,
  'alternatives of a pattern': (size) =>
    `${BODY}a\tNo\tString\tIt must match the regular expression ^${'(a|b)?'.repeat(size)}$.\n`,
  'levels of a pattern': (size) =>
    `${BODY}a\tNo\tString\tIt must match the regular expression ^${'('.repeat(size)}a${')'.repeat(size)}$.\n`,
  sentences: (size) => `${BODY}a\tNo\tString\t${'The value ranges from 1 to 5. '.repeat(size)}\n`,
  'words without a full stop': (size) => `${BODY}a\tNo\tString\t${'word, or 1 to 5; '.repeat(size)}\n`,
  'letters of a name': (size) => `${BODY}${'a'.repeat(size)}\tNo\tString\tx\n`,
  'letters of a title': (size) => BODY.replace('Lamps', 'lamp '.repeat(size)),
  'parts of a path': (size) => BODY.replace('/v1/lamps', '/x'.repeat(size)),
  operations: (size) =>
    lines(
      size,
      (index) =>
        `4.1.${index} Lamp ${index}\n\nFunction\n\nURI\n\nGET /v1/lamps${index}\n\n${RESPONSE}Table ${index} Response body parameters\n\nParameter\tType\tDescription\na\tString\tx\n`,
    ),
  'operations of many shapes': (size) =>
    lines(
      size,
      (index) =>
        `4.1.${index} Lamp ${index}\n\nFunction\n\nURI\n\nGET /v1/lamps${index}\n\n${RESPONSE}Table ${index} Response body parameters\n\nParameter\tType\tDescription\na${index}\tString\tx\n`,
    ),
  'operations of one address': (size) =>
    lines(
      size,
      (index) =>
        `4.1.${index} Lamp ${index}\n\nFunction\n\nURI\n\nGET /v1/lamps\n\n${RESPONSE}Table ${index} Response body parameters\n\nParameter\tType\tDescription\na\tString\tx\n`,
    ),
  'addresses of one operation': (size) =>
    PAGE.replace(
      'POST /v1/lamps\n',
      lines(size, (index) => `POST /v1/lamps${index}\n`),
    ),
  headings: (size) => PAGE + lines(size, (index) => `4.2.${index} Title ${index}\n`),
  'entries of a contents list': (size) => lines(size, (index) => `4.1.${index} Title ${index}....\t7`) + PAGE,
  'captions without a table': (size) => PAGE + lines(size, (index) => `Table ${index} Thing ${index}\n`),
  footnotes: (size) => PAGE + lines(size, (index) => `[${index}] Note ${index}.\n`),
};
