// A request in Go, by its standard library.
import type { HttpSample } from '../site/sample-http.ts';
import { quoted } from './quoted.ts';
import { withoutToken } from './token-parts.ts';

export function goSample(method: string, { address, headers, tokenHeaders, body }: HttpSample): string {
  const sets = [...tokenHeaders, ...headers].map(
    ([name, value]) => `\trequest.Header.Set(${quoted(name)}, ${withToken(value)})\n`,
  );
  const usesToken = [address, ...tokenHeaders.map(([, value]) => value)].some((text) => withoutToken(text) !== text);
  const imports = [
    'fmt',
    'io',
    'log',
    'net/http',
    ...(usesToken ? ['os'] : []),
    ...(body === undefined ? [] : ['strings']),
  ];
  return [
    `package main\n\nimport (\n${imports.map((name) => `\t"${name}"\n`).join('')})\n\nfunc main() {\n`,
    body === undefined ? '' : `\tbody := strings.NewReader(${bodyLiteral(body)})\n`,
    `\trequest, err := http.NewRequest(${quoted(method)}, ${withToken(address)}, ${body === undefined ? 'nil' : 'body'})\n`,
    '\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n',
    ...sets,
    '\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n',
    '\tdefer response.Body.Close()\n\ttext, err := io.ReadAll(response.Body)\n',
    '\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tfmt.Println(response.Status, string(text))\n}',
  ].join('');
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
