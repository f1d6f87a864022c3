// Samples of forms, run against a server of this test in each language that is at hand: what arrives are the fields of the form.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiModel } from '../../../../generator/model/api-model.ts';
import { buildApiModel } from '../../../../generator/model/build-api-model.ts';
import { codeSamples } from '../../../../generator/docs/samples/samples.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { writeFiles } from '../../generated-package.ts';

const NOTE = 'a "b" \\ c\nd = 100 %';

const modelOf = (mediaType: string, url: string): ApiModel => {
  const schema = {
    type: 'object',
    properties: {
      lamp_id: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
      picture: { anyOf: [{ type: 'string', format: 'binary' }, { type: 'string' }] },
      title: { type: 'string' },
      note: { type: 'string', example: NOTE },
      marks: { type: 'array', items: { type: 'string' }, example: ['red', 'tall'] },
    },
    required: ['lamp_id', 'note', 'marks'],
  };
  const operation = {
    operationId: 'AddPicture',
    requestBody: { required: true, content: { [mediaType]: { schema } } },
    responses: { '204': { description: '' } },
  };
  return buildApiModel({ servers: [{ url }], paths: { '/pictures': { post: operation } } }, new Report());
};

const samplesOf = (mediaType: string, url: string) => {
  const model = modelOf(mediaType, url);
  return codeSamples(model.operations[0]!, { model, packageName: 'lamps' });
};

const LABELS = ['curl', 'TypeScript', 'Python', 'Go', 'Java', 'HTTP'];

test.each(['multipart/form-data', 'application/x-www-form-urlencoded'])(
  '%s is shown in every language',
  (mediaType) => {
    const samples = samplesOf(mediaType, 'https://lamps.example.com');
    expect(samples.map(({ label }) => label)).toEqual(LABELS);
    const body = { multipart: "picture: new Blob(['text of a file']), ", application: '' }[/^\w+/.exec(mediaType)![0]];
    expect(samples[1]!.source).toContain(
      `{ body: { lamp_id: 1, ${body}note: 'a "b" \\\\ c\\nd = 100 %', marks: ['red', 'tall'] } }`,
    );
  },
);

test('HTTP shows the parts of a form', () => {
  const { source } = samplesOf('multipart/form-data', 'https://lamps.example.com').at(-1)!;
  expect(source.split('\n').slice(2, 12)).toEqual([
    'Content-Type: multipart/form-data; boundary=end-of-one-part',
    '',
    '--end-of-one-part',
    'Content-Disposition: form-data; name="lamp_id"',
    '',
    '1',
    '--end-of-one-part',
    'Content-Disposition: form-data; name="picture"; filename="file.bin"',
    'Content-Type: application/octet-stream',
    '',
  ]);
  expect(source.endsWith('\n--end-of-one-part--')).toBe(true);
});

const fields: [string, unknown][][] = [];
const server = createServer((request, response) => {
  void buffer(request).then(async (body) => {
    const form = await new Response(body, {
      headers: { 'Content-Type': request.headers['content-type'] ?? '' },
    }).formData();
    const read = [...form].map(
      async ([name, value]): Promise<[string, unknown]> => [
        name,
        typeof value === 'string' ? value : { file: value.name, text: await value.text() },
      ],
    );
    fields.push(await Promise.all(read));
    response.end('ok');
  });
});
const output = writeFiles([{ path: 'file.bin', text: 'light' }]);

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterAll(() => {
  server.close();
  output.remove();
});

const has = (command: string, ...given: string[]): boolean => spawnSync(command, given).status === 0;

const programs = [
  { label: 'curl', file: 'sample.sh', run: ['sh', 'sample.sh'], isHere: has('curl', '--version') },
  {
    label: 'Python',
    file: 'sample.py',
    run: ['python3', 'sample.py'],
    isHere: has('python3', '-c', 'import requests'),
  },
  { label: 'Go', file: 'sample.go', run: ['go', 'run', 'sample.go'], isHere: has('go', 'version') },
  { label: 'Java', file: 'Sample.java', run: ['java', 'Sample.java'], isHere: has('java', '--version') },
];

const kinds = ['multipart/form-data', 'application/x-www-form-urlencoded'];

describe.each(programs)('$label', ({ label, file, run, isHere }) => {
  test.skipIf(!isHere).each(kinds)('sends %s', async (mediaType) => {
    const { port } = server.address() as AddressInfo;
    const sample = samplesOf(mediaType, `http://127.0.0.1:${port}`).find((one) => one.label === label)!;
    writeFileSync(join(output.folder, file), `${sample.source}\n`);
    const [command = '', ...given] = run;
    const child = spawn(command, given, { cwd: output.folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const [faults, [code]] = await Promise.all([buffer(child.stderr), once(child, 'close')]);
    expect(code, faults.toString()).toBe(0);
    const texts = [
      ['note', NOTE],
      ['marks', 'red'],
      ['marks', 'tall'],
    ];
    const isUpload = mediaType.startsWith('multipart');
    expect(fields.pop()).toEqual([
      ['lamp_id', '1'],
      ...(isUpload ? [['picture', { file: 'file.bin', text: 'light' }]] : []),
      ...texts,
    ]);
  });
});
