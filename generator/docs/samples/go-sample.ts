// A request in Go, by its standard library.
import { fieldText, type FormField } from '../../model/sample-form.ts';
import type { HttpSample } from '../site/sample-http.ts';
import { quoted } from './quoted.ts';
import { withoutToken } from './token-parts.ts';

export function goSample(method: string, { address, headers, tokenHeaders, body, parts }: HttpSample): string {
  const sets = [...tokenHeaders, ...headers].map(
    ([name, value]) => `\trequest.Header.Set(${quoted(name)}, ${withToken(value)})\n`,
  );
  const usesToken = [address, ...tokenHeaders.map(([, value]) => value)].some((text) => withoutToken(text) !== text);
  const readsFile = parts?.some(({ isFile }) => isFile) === true;
  const imports = [
    ...(parts ? ['bytes'] : []),
    'fmt',
    'io',
    'log',
    ...(parts ? ['mime/multipart'] : []),
    'net/http',
    ...(usesToken || readsFile ? ['os'] : []),
    ...(body === undefined ? [] : ['strings']),
  ];
  const sent = parts ? '&body' : body === undefined ? 'nil' : 'body';
  return [
    `package main\n\nimport (\n${imports.map((name) => `\t"${name}"\n`).join('')})\n\nfunc main() {\n`,
    body === undefined ? '' : `\tbody := strings.NewReader(${bodyLiteral(body)})\n`,
    parts
      ? `\tvar body bytes.Buffer\n\tform := multipart.NewWriter(&body)\n${parts.map(goPart).join('')}${checked('form.Close()')}`
      : '',
    `\trequest, err := http.NewRequest(${quoted(method)}, ${withToken(address)}, ${sent})\n${FAILED}`,
    parts ? '\trequest.Header.Set("Content-Type", form.FormDataContentType())\n' : '',
    ...sets,
    `\tresponse, err := http.DefaultClient.Do(request)\n${FAILED}`,
    `\tdefer response.Body.Close()\n\ttext, err := io.ReadAll(response.Body)\n${FAILED}`,
    '\tfmt.Println(response.Status, string(text))\n}',
  ].join('');
}

const FAILED = '\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n';

const checked = (call: string): string => `\tif err := ${call}; err != nil {\n\t\tlog.Fatal(err)\n\t}\n`;

/** In braces of its own: its variables are the part's. */
function goPart(part: FormField): string {
  if (!part.isFile) return checked(`form.WriteField(${quoted(part.name)}, ${quoted(fieldText(part))})`);
  const steps = [
    `content, err := os.ReadFile("file.bin")\n${FAILED}`,
    `\tpart, err := form.CreateFormFile(${quoted(part.name)}, "file.bin")\n${FAILED}`,
    '\tif _, err := part.Write(content); err != nil {\n\t\tlog.Fatal(err)\n\t}\n',
  ];
  return `\t{\n${`\t${steps.join('')}`.replace(/^\t/gm, '\t\t')}\t}\n`;
}

function withToken(text: string): string {
  const before = withoutToken(text);
  if (before === text) return quoted(text);
  return before === '' ? 'os.Getenv("TOKEN")' : `${quoted(before)}+os.Getenv("TOKEN")`;
}

/** As it is sent, where no backquote would end it. */
function bodyLiteral(body: string): string {
  return /[`\r]/.test(body) ? quoted(body) : `\`${body}\``;
}
