// A request in Java 17, by its standard library.
import { fieldText, type FormField } from '../../model/sample-form.ts';
import { BOUNDARY, partHead } from '../site/request-snippets.ts';
import type { HttpSample } from '../site/sample-http.ts';
import { quoted } from './quoted.ts';
import { withoutToken } from './token-parts.ts';

export function javaSample(method: string, { address, headers, tokenHeaders, body, parts }: HttpSample): string {
  const sets = [...tokenHeaders, ...headers].map(
    ([name, value]) => `            .header(${quoted(name)}, ${withToken(value)})\n`,
  );
  const publisher = parts
    ? `concat(\n${parts.map(javaPart).join('')}                HttpRequest.BodyPublishers.ofString("--${BOUNDARY}--\\r\\n"))`
    : body === undefined
      ? 'noBody()'
      : 'ofString(body)';
  const type = `            .header("Content-Type", "multipart/form-data; boundary=${BOUNDARY}")\n`;
  return [
    'import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\n',
    parts?.some(({ isFile }) => isFile) ? 'import java.nio.file.Path;\n' : '',
    '\n',
    'class Sample {\n    public static void main(String[] arguments) throws Exception {\n',
    body === undefined ? '' : `        var body = """\n${textBlock(body)}""";\n`,
    `        var request = HttpRequest.newBuilder(URI.create(${withToken(address)}))\n`,
    ...sets,
    parts ? type : '',
    `            .method(${quoted(method)}, HttpRequest.BodyPublishers.${publisher})\n            .build();\n`,
    '        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n',
    '        System.out.println(response.statusCode() + " " + response.body());\n    }\n}',
  ].join('');
}

function javaPart(part: FormField): string {
  const publish = (call: string): string => `                HttpRequest.BodyPublishers.${call},\n`;
  const head = `${partHead(part).join('\r\n')}\r\n`;
  if (!part.isFile) return publish(`ofString(${quoted(`${head}${fieldText(part)}\r\n`)})`);
  return publish(`ofString(${quoted(head)})`) + publish('ofFile(Path.of("file.bin"))') + publish('ofString("\\r\\n")');
}

function withToken(text: string): string {
  const before = withoutToken(text);
  if (before === text) return quoted(text);
  return before === '' ? 'System.getenv("TOKEN")' : `${quoted(before)} + System.getenv("TOKEN")`;
}

/** The indentation of all lines goes, and so would blanks at their ends, where JSON has none. */
function textBlock(body: string): string {
  const escaped = body.replaceAll('\\', '\\\\').replaceAll('"""', '\\"""');
  return escaped
    .split('\n')
    .map((line) => `            ${line}`)
    .join('\n');
}
