// How much of what strangers give is read: one table of limits, each many times what the largest real document needs. What is beyond is
// reported with its place, and the run goes on with the next document. Sizes, not times: the same input ends in the same way on every machine.

export interface Limit {
  most: number;
  /** What is counted, as it stands behind the number. */
  of: string;
  /** What was done with the rest. */
  consequence: string;
  why: string;
}

export const limits = {
  documentBytes: {
    most: 64 * 1024 * 1024,
    of: 'bytes',
    consequence: 'The document was not read',
    why: 'the largest book has 5 MB',
  },
  allBytes: {
    most: 1024 * 1024 * 1024,
    of: 'bytes in all documents together',
    consequence: 'This one and those behind it were not read',
    why: 'the pages of all services that were at hand have 20 MB',
  },
  fileBytes: {
    most: 256 * 1024 * 1024,
    of: 'bytes',
    consequence: 'The file was not read',
    why: 'the largest file that is written for a service has 20 MB',
  },
  lines: { most: 1_000_000, of: 'lines', consequence: 'The document was not read', why: 'the largest text has 52,000' },
  lineCharacters: {
    most: 10_000_000,
    of: 'characters in one line',
    consequence: 'The document was not read',
    why: 'the longest line has 3,900',
  },
  elements: { most: 500_000, of: 'tags', consequence: 'The document was not read', why: 'the largest page has 4,400' },
  tagLevels: {
    most: 25_000,
    of: 'tags, one inside of the other, or more',
    consequence: 'The document was not read',
    why: 'the deepest page has some dozen, one that closes none of its tags as many as it has; parsers need the square of the levels',
  },
  columns: {
    most: 100,
    of: 'columns',
    consequence: 'The others were added to the last of these',
    why: 'the widest table has 6',
  },
  pdfPart: {
    most: 16 * 1024 * 1024,
    of: 'bytes in one part, unpacked',
    consequence: 'The document was not read',
    why: 'the largest part of the books has 170 kB; whole fonts of Chinese have 10 MB',
  },
  pdfParts: {
    most: 1024 * 1024 * 1024,
    of: 'bytes in all parts, unpacked',
    consequence: 'The document was not read',
    why: 'the largest book has 57 MB',
  },
  pdfStates: {
    most: 1000,
    of: 'graphics states, one inside of the other',
    consequence: 'The document was not read',
    why: 'printers nest some dozen; pdfjs needs the square of their number',
  },
  pdfOperators: {
    most: 200_000,
    of: 'drawing operators on a page',
    consequence: 'The document was not read further',
    why: 'the fullest page has some thousand; forms in forms can stand for more than a machine can hold',
  },
  pdfPages: { most: 50_000, of: 'pages', consequence: 'The document was not read', why: 'the largest book has 1,408' },
  pdfRuns: {
    most: 20_000,
    of: 'pieces of text on a page',
    consequence: 'The page was not read',
    why: 'the fullest page has 500',
  },
  pdfShapes: {
    most: 10_000,
    of: 'drawn shapes on a page',
    consequence: 'The shapes behind them were not read',
    why: 'tables have some hundred, pictures made of paths more',
  },
  fields: {
    most: 1000,
    of: 'rows in a table of parameters',
    consequence: 'The rows behind them were left out',
    why: 'the longest such table has 240; validators of more fields do not compile',
  },
  enumValues: {
    most: 2000,
    of: 'values in a list of values',
    consequence: 'It was not taken for the only values that are allowed',
    why: 'the longest list of a service has 28, and every artefact repeats each',
  },
  operationTables: {
    most: 300,
    of: 'tables on the page of one operation',
    consequence: 'This table was left out',
    why: 'the fullest page has 60',
  },
  operationRows: {
    most: 5000,
    of: 'rows of tables on the page of one operation',
    consequence: 'This table was left out',
    why: 'the fullest page has 700; every field is compared with every table',
  },
  exampleSteps: {
    most: 200_000,
    of: 'steps',
    consequence: 'The example was not checked',
    why: 'the longest example takes some thousand; alternatives inside of alternatives double with each level',
  },
  exampleSchemas: {
    most: 2000,
    of: 'schemas that examples break',
    consequence: 'Examples behind them were not checked',
    why: 'the largest service has some hundred; each has to be compiled',
  },
  exampleFaults: {
    most: 100,
    of: 'values of a field in the examples of one body that break one rule',
    consequence: 'Those behind them were not told',
    why: 'of a list of thousands the first few tell all; each is compared with all of them',
  },
  undescribedKeys: {
    most: 1000,
    of: 'keys of one object in the examples of one body that no table describes',
    consequence: 'Those behind them were not told',
    why: 'the longest table has 240 rows; an object of so many other keys is a map',
  },
  sampleValues: {
    most: 1000,
    of: 'values in the request of a sample call',
    consequence: 'The fields of its deepest levels were left out',
    why: 'the largest has some dozen; tables that refer to each other make a tree of them',
  },
  yamlCharacters: {
    most: 20_000_000,
    of: 'characters',
    consequence: 'The file was not read',
    why: 'the largest spec has 1.5 million',
  },
  yamlTokens: {
    most: 1_500_000,
    of: 'words and marks',
    consequence: 'The file was not read',
    why: 'the largest spec has 300,000; each takes a hundred times what it takes in JSON',
  },
  yamlAliases: {
    most: 1000,
    of: 'times what is written, by its aliases',
    consequence: 'The file was not read',
    why: 'nothing that a maintainer writes has any',
  },
  levels: {
    most: 200,
    of: 'levels, one inside of the other',
    consequence: 'The file was not read',
    why: 'the deepest spec has 20; parsers go down as far as the text does',
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** What is said of input that is beyond a limit. */
export function limitWords(limit: LimitName, found: number): string {
  const { most, of, consequence } = limits[limit];
  return `${found} ${of} are more than the ${most} that are allowed. ${consequence}.`;
}
