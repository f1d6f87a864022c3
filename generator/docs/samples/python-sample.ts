// A request in Python, by the package that nearly everyone uses (requests).
import { isJsonMediaType } from '../../model/media-type.ts';
import { fieldText, type FormField } from '../../model/sample-form.ts';
import type { HttpSample } from '../site/sample-http.ts';
import { quoted } from './quoted.ts';
import { withoutToken } from './token-parts.ts';

export function pythonSample(method: string, { address, headers, tokenHeaders, body, parts }: HttpSample): string {
  const pairs = [
    ...tokenHeaders.map(([name, value]) => `        ${quoted(name)}: ${withToken(value)},\n`),
    ...headers.map(([name, value]) => `        ${quoted(name)}: ${quoted(value)},\n`),
  ];
  const usesToken = tokenHeaders.length > 0 || withoutToken(address) !== address;
  return [
    usesToken ? 'import os\n\n' : '',
    'import requests\n\nresponse = requests.request(\n',
    `    ${quoted(method)},\n    ${withToken(address)},\n`,
    pairs.length === 0 ? '' : `    headers={\n${pairs.join('')}    },\n`,
    body === undefined
      ? ''
      : isJson(headers)
        ? `    json=${pythonValue(JSON.parse(body), '    ')},\n`
        : `    data=${quoted(body)},\n`,
    parts === undefined
      ? ''
      : `    files=[\n${parts.map((part) => `        (${quoted(part.name)}, ${pythonPart(part)}),\n`).join('')}    ],\n`,
    '    timeout=30,\n)\nprint(response.status_code, response.text)',
  ].join('');
}

function isJson(headers: HttpSample['headers']): boolean {
  return headers.some(([name, value]) => name === 'Content-Type' && isJsonMediaType(value));
}

/** A part without a file name is a value. */
function pythonPart(part: FormField): string {
  return part.isFile ? 'open("file.bin", "rb")' : `(None, ${quoted(fieldText(part))})`;
}

function withToken(text: string): string {
  const before = withoutToken(text);
  if (before === text) return quoted(text);
  return before === '' ? 'os.environ["TOKEN"]' : `${quoted(before)} + os.environ["TOKEN"]`;
}

function pythonValue(value: unknown, indent: string): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}    `;
  const members = Array.isArray(value)
    ? value.map((item) => pythonValue(item, inner))
    : Object.entries(value).map(([name, item]) => `${quoted(name)}: ${pythonValue(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return `${open}${close}`;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}
