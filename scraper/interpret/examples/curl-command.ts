// An example that is a command line: curl -X POST -H '...' -d '{"box": {...}}' https://host/v1/boxes → its method, address and payload.

export interface CurlCommand {
  method?: string;
  target?: string;
  body?: string;
  /** How fields are sent that stand in options of their own, or as pairs. */
  form?: 'multipart' | 'urlencoded';
  /** Names of fields whose values are read from files: "avatar=@lamp.png". */
  files: string[];
}

const DATA = /^(?:-d|--data|--data-raw|--data-binary|--data-ascii|--json)$/;
const METHOD = /^(?:-X|--request)$/;
const FORM = /^(?:-F|--form|--form-string)$/;
const ENCODED = /^--data-urlencode$/;
/** Elsewhere "<<" is a part of what is sent. */
const READS_INPUT = /@(?:-|\/dev\/stdin)(?!\w)/;
/** "<<EOF", "<<- 'EOF'" */
const HERE = /^<<-?[ \t]{0,3}(['"]?)([A-Za-z_]\w{0,30})\1/;
/** "name=desk&watts=4" */
const PAIRS = /^[\w.[\]%-]{1,100}=/;
const GLUED = /(?<=[}\]])(https?:\/\/[^\s"'{[][^\s"']{0,2000})$/;
const HEADER = /^(?:-H|--header)$/;

/** Undefined for a text that is no such command. */
export function readCurl(text: string): CurlCommand | undefined {
  const line = text.trim().replace(/^\$ /, '');
  if (!/^curl\s/.test(line)) return undefined;
  const command: CurlCommand = { files: [] };
  const input = standardInput(line);
  const words = shellWords(input ? input.command : line).slice(1);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    // "-d'{}'" and "-XPOST" hold their value.
    const joined = /^(-[dXHF])(.+)$/s.exec(word);
    const [option, value] = joined
      ? [joined[1] as string, joined[2] as string]
      : ([word, words[index + 1] ?? ''] as const);
    if (DATA.test(option)) {
      // Without a blank between them, the address stands right behind the payload.
      const glued = /^\s*[{[]/.test(value) ? GLUED.exec(value) : null;
      if (glued) command.target ??= glued[1] as string;
      const sent = glued ? value.slice(0, glued.index) : value;
      command.body = input && /^@(?:-|\/dev\/stdin)$/.test(sent) ? input.text : sent;
      if (PAIRS.test(value)) command.form ??= 'urlencoded';
    } else if (ENCODED.test(option)) command.form ??= 'urlencoded';
    else if (FORM.test(option)) {
      command.form = 'multipart';
      const name = /^([^=]{1,100})=@/.exec(value)?.[1];
      if (name !== undefined && option !== '--form-string') command.files.push(name);
    } else if (METHOD.test(option)) command.method = value.toUpperCase();
    else if (!HEADER.test(option)) {
      if (/^(?:https?:\/\/|\/)\S+$/.test(word)) command.target ??= word;
      continue;
    }
    if (!joined) index += 1;
  }
  return command;
}

/** What the lines behind a command give it to read, "-d @- <<EOF", or a text behind "<<<". */
function standardInput(line: string): { command: string; text: string } | undefined {
  if (!READS_INPUT.test(line)) return undefined;
  const start = line.indexOf('<<');
  const [opening, , word] = (start >= 0 && HERE.exec(line.slice(start, start + 80))) || [];
  if (opening !== undefined && word !== undefined) {
    const first = line.indexOf('\n', start);
    const lines = first < 0 ? [] : line.slice(first + 1).split('\n');
    const end = lines.findIndex((one) => one.trim() === word);
    if (end < 0) return undefined;
    // What stands behind the word goes on with the command, as do the lines behind the text.
    const rest = [line.slice(start + opening.length, first), ...lines.slice(end + 1)].join(' ');
    return { command: `${line.slice(0, start)} ${rest}`, text: lines.slice(0, end).join('\n') };
  }
  const here = line.startsWith('<<<', start) ? shellWords(line.slice(start + 3))[0] : undefined;
  return start < 0 || here === undefined ? undefined : { command: line.slice(0, start), text: here };
}

/** The words of a command line without their quotation marks. Reads the text once. */
function shellWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (quote === '' && /\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (character === quote) quote = '';
    else if (quote === '' && (character === "'" || character === '"')) {
      quote = character;
      word ??= '';
    } else if (character === '\\' && quote !== "'") {
      index += 1;
      // A line that goes on in the next one.
      if (text[index] !== '\n') word = (word ?? '') + (text[index] ?? '');
    } else word = (word ?? '') + character;
  }
  if (word !== undefined) words.push(word);
  return words;
}
