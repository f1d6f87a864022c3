// Text made to hurt: pieces of pages in every order, and single pieces in great number.
import fc from 'fast-check';

const PIECES = [
  '|', '||', '| a | b |', '|---|---|', '\t', 'a\tb\tc', '\n', '\n\n', ' ', '\r\n', 'Parameter', 'Parameter\tType\tDescription', 'Parameter\n\nMandatory\n\nType', '| Parameter | Type |\n|---|---|',
  'Mandatory', 'Type', 'Description', 'name', 'Status Code\tDescription', 'Yes', 'No', 'String', 'Array of x objects', 'x object', 'Map<String,', '|\nParameter |\nType |\n|---|---|\n|',
  'Table 1 x', '**Table 4-2** Path Parameters', 'Table 3 Request body parameters', 'Table 4 Response body parameters', 'Status code: 200', 'Status code: default', '**Status code: 403****Table 4-6** options',
  'Function', 'URI', '## URI', 'GET /v1/{a}/b', 'POST /v1/{a}/{a}', 'PUT v1/x?y=1', 'Request Parameters', 'Response Parameters', 'Example Requests', 'Example Responses', 'Status Codes', 'Authorization Information',
  'Action', 'Access Level', 'Condition Key', 'a:b:c', '- x:y:z', '4.1.1 Title', '4.1 Chapter', 'A Appendix', '4.1.2 Gone....\t7', 'Date 2024-01-01', 'Source: a.txt, 2024-01-01, chapter "x"', 'Help Center/ A/ B/ C',
  '```', '- ```', '{', '}', '[', ']', '"', '\\', ',', ':', '{ "a": 1 }', '[{"__proto__": {"x": 1}}]', '__proto__', 'constructor', 'toString', '*/', '/*', '${x}', '`', '**', '<table>', '<td>', '<td', '</td>', '<ul><li>', '<br>', '&', '&#0;', '&lt;', '&#x110000;',
  'Region\tEndpoint', 'ap-1\tx.example.com', 'Error Codes\tStatus Code', 'X.1 2\t400', 'Options: A, a', 'The value ranges from 9 to 1', 'Default: x', '[items]', '{User defined key}', '\u2028', '\ufeff', '\u0001', '\u001b[31m', '\ud83d\ude00', '\ud800', '\u202e', 'é',
];

const piece = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() });
const glue = fc.constantFrom('\n', '\n', '\n', '\n\n', '\t', ' | ', ' ', '');

/** Pieces of pages in any order. */
export const hostileText = fc.array(fc.tuple(piece, glue), { maxLength: 60 }).map((pairs) => pairs.flat().join(''));

/** A page up to a part of it, so that what follows is read as that part. */
export const OPENINGS: Readonly<Record<string, string>> = {
  'nothing': '',
  'the start of a URI part': 'Lamps\nFunction\nURI\n',
  'the middle of a request': 'Lamps\nFunction\nURI\nGET /v1/x\nRequest Parameters\nTable 1 Request body parameters\n\nParameter\tType\tDescription\na\tString\t',
  'an example': 'Lamps\nFunction\nURI\nGET /v1/x\nResponse Parameters\nStatus code: 200\nExample Responses\n',
};

/** Small texts that are dangerous in great number. */
export const UNITS = [
  '|', '| ', '|a', '\t', 'a\t', ' ', '\n', '.', '....', '[', '[]', '[](#', '{', '{"a":', '}', ']', ',]', '"', '\\', '`', '**', '*', '<', '<td ', '<table><td>', '&', '&a', '#', '/', 'v1/', ' x', 'a', '-', '- ', '●',
  '|\n', '|\nx |\n', '|---|\n', '| a |\n', '| Parameter | Type |\n|---|---|\n', '| Parameter | Type |\n|---|---|\n| a | String |\n', 'Parameter\n\n', 'Parameter\n\nx\n\n', 'Parameter\n\nType\n\n', 'name\n\n', 'Parameter\tType\n', 'Parameter\tType\na\tx object\n\n',
  'Action\n', 'Action\nx\n', 'Action\nAccess Level\nAlias\n', 'Action\nAccess Level\nAlias\na:b:c\n', '```\n', '```\n{\n```\n', '- ```\n', '{\n', 'Table 1 x\n', 'Table 1 x\n\nParameter\tType\na\tx object\n\n', 'Status code: 200\n', 'URI\n', 'Function\n', '4.1.1 X\n', 'a\nFunction\nURI\nGET /v1/x\n',
  'GET /v1/', 'GET /v1/x\n', '/v1/x\n', 'x....\t7\n', '4.1.1 X....\t7\n', 'Status code: 200**Table 1** x', '**Error Codes**', '\tArray of ', 'Array<', 'Map<String,', '\u0001', '\u2028', '\ud83d\ude00', '\r', '_', 'Options: A, ', '<ul><li>', '"a": ', '"', 'a b\t',
];
