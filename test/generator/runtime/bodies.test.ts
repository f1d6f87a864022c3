// Bytes, texts, streams and forms: what goes out and what comes back, against a server on this machine.
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { accessKeys } from '../../../generator/runtime/client/huawei/access-keys.ts';
import type { Operation } from '../../../generator/runtime/client/call.ts';
import { formBody, multipartBody } from '../../../generator/runtime/client/upload.ts';
import { create, list, noLimits, send, server, withServer } from './scripted-client.ts';
import { hastyClock, respond, type Step } from './scripted-server.ts';

withServer();

const bytes = new Uint8Array([0x89, 0x50, 0xff, 0x00]);
const give =
  (type: string | undefined, body: Uint8Array | string = bytes): Step =>
  (response) => {
    if (type !== undefined) response.setHeader('Content-Type', type);
    response.writeHead(200).end(body);
  };
const as = (responseForm: NonNullable<Operation['responseForm']>): Operation => ({ ...list, responseForm });

describe('responses', () => {
  test.each([
    ['bytes', 'application/octet-stream', bytes, bytes],
    ['bytes', 'application/json', '{"a":1}', new TextEncoder().encode('{"a":1}')],
    ['text', 'application/json', '{"a":1}', '{"a":1}'],
    ['auto', 'application/octet-stream', bytes, bytes],
    ['auto', 'image/png', bytes, bytes],
    ['auto', 'application/zip', bytes, bytes],
    ['auto', 'text/csv; charset=utf-8', 'a,ü', 'a,ü'],
    ['auto', 'application/xml', '<a/>', '<a/>'],
    ['auto', 'application/json', '{"a":1}', { a: 1 }],
    ['auto', 'application/problem+json', '{"a":1}', { a: 1 }],
    ['auto', undefined, '{"a":1}', { a: 1 }],
    ['auto', undefined, bytes, bytes],
    ['auto', undefined, '', undefined],
    ['json', 'application/octet-stream', '{"a":1}', { a: 1 }],
  ] as const)('%s of %s', async (form, type, body, data) => {
    server.play(give(type, body));
    expect(await send(as(form))).toMatchObject({ ok: true, status: 200 });
    server.play(give(type, body));
    expect((await send(as(form))).data).toEqual(data);
  });

  test('no body of bytes is no bytes', async () => {
    server.play(respond(200));
    expect((await send(as('bytes'))).data).toEqual(new Uint8Array());
  });

  test('where JSON was promised, a file is an error, and a call may take it', async () => {
    server.play(give('image/png'));
    await expect(send(list)).rejects.toMatchObject({ name: 'ResponseFormatError' });
    expect((await send(list, {}, { responseForm: 'bytes' })).data).toEqual(bytes);
  });

  test('a failure is JSON or text, whatever a success would be', async () => {
    server.play(respond(404, { error_code: 'X.1' }));
    expect(await send(as('bytes'))).toMatchObject({ ok: false, error: { error_code: 'X.1' } });
    server.play(respond(400, '<html>'));
    expect(await send(as('auto'))).toMatchObject({ ok: false, error: '<html>' });
  });

  test('a stream is read by its caller, and no limit of bytes holds for it', async () => {
    server.play(give('application/octet-stream', new Uint8Array(3_000_000)));
    const { data } = await send(as('stream'), { maximumResponseBytes: 10 });
    let length = 0;
    for await (const part of data as AsyncIterable<Uint8Array>) length += part.length;
    expect(length).toBe(3_000_000);
    server.play(respond(404, { error_code: 'X.1' }));
    expect(await send(as('stream'))).toMatchObject({ ok: false, error: { error_code: 'X.1' } });
  });
});

test('a signal ends a stream also when the call is over', async () => {
  server.play((response) => void response.writeHead(200).write('a'));
  const abort = new AbortController();
  const { data } = await send(as('stream'), {}, { signal: abort.signal, attemptTimeout: 50, totalTimeout: 50 });
  const reader = (data as ReadableStream<Uint8Array>).getReader();
  expect((await reader.read()).done).toBe(false);
  // No limit of the call holds any more.
  const next = reader.read();
  expect(await Promise.race([next, new Promise((resolve) => setTimeout(resolve, 100, 'waits'))])).toBe('waits');
  abort.abort(new Error('enough'));
  await expect(next).rejects.toThrow('enough');
});

describe('requests', () => {
  const upload: Operation = { ...create, encode: multipartBody };

  test('a form has a part for each field', async () => {
    server.play(respond(200, {}));
    const file = new File(['hello'], 'a.txt', { type: 'text/plain' });
    const body = {
      file,
      raw: new Uint8Array([65, 66]),
      named: { name: 'b.bin', bytes: new Uint8Array([67]), type: 'image/png' },
      title: 'ü',
      size: 3,
      tags: ['x', 'y'],
      meta: { a: 1 },
      none: undefined,
      nil: null,
    };
    await send(upload, {}, { body });
    const [seen] = server.seen;
    expect(seen?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    const form = await new Response(seen?.body, {
      headers: { 'Content-Type': String(seen?.headers['content-type']) },
    }).formData();
    expect([...form.keys()]).toEqual(['file', 'raw', 'named', 'title', 'size', 'tags', 'tags', 'meta']);
    const part = form.get('file') as File;
    expect([part.name, part.type, await part.text()]).toEqual(['a.txt', 'text/plain', 'hello']);
    expect((form.get('named') as File).name).toBe('b.bin');
    expect(form.getAll('tags')).toEqual(['x', 'y']);
    expect(form.get('meta')).toBe('{"a":1}');
  });

  const streamOf = (...texts: string[]): ReadableStream<Uint8Array> =>
    new ReadableStream({
      start(controller) {
        for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    });

  test.each([
    ['of the web', () => streamOf('hel', 'lo')],
    ['of Node', () => Readable.from([Buffer.from('hel'), Buffer.from('lo')])],
  ])('a stream %s is a file of a form, beside the other fields', async (_, stream) => {
    server.play(respond(200, {}));
    const body = {
      bare: stream(),
      named: { name: 'a"b\n.txt', bytes: stream(), type: 'text/plain' },
      blob: new File(['x'], 'x.txt', { type: 'text/css' }),
      title: 'ü\n',
      meta: { a: 1 },
      tags: ['x', 'y'],
    };
    await send(upload, {}, { body });
    const [seen] = server.seen;
    const form = await new Response(seen?.body, {
      headers: { 'Content-Type': String(seen?.headers['content-type']) },
    }).formData();
    expect([...form.keys()]).toEqual(['bare', 'named', 'blob', 'title', 'meta', 'tags', 'tags']);
    const files = ['bare', 'named', 'blob'].map((name) => form.get(name) as File);
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(['hello', 'hello', 'x']);
    expect(files.map(({ type }) => type)).toEqual(['application/octet-stream', 'text/plain', 'text/css']);
    expect(seen?.body).toContain('filename="a%22b%0A.txt"');
    expect([form.get('title'), form.get('meta')]).toEqual(['ü\r\n', '{"a":1}']);
  });

  test('a form with a stream goes out once, signed without its bytes', async () => {
    server.play(respond(429));
    const keys = accessKeys({ accessKey: 'A', secretKey: 'S' });
    const signed = { token: undefined, credentials: keys, clock: hastyClock(), ...noLimits };
    expect(await send(upload, signed, { body: { file: streamOf('hello') } })).toMatchObject({ status: 429 });
    expect(server.seen.map(({ headers, body }) => [headers['x-sdk-content-sha256'], body.includes('hello')])).toEqual([
      ['UNSIGNED-PAYLOAD', true],
    ]);
  });

  test.each([new Date(0), new Map([[1, 2]]), new Set()])(
    '%j is no text, and no object to make JSON of',
    async (given) => {
      server.play(respond(200, {}));
      await expect(send(upload, {}, { body: { given } })).rejects.toThrow('Field "given"');
      expect(server.seen).toHaveLength(0);
    },
  );

  test('a form is sent again as a whole', async () => {
    server.play(respond(429), respond(200, {}));
    await send(upload, { clock: hastyClock(), ...noLimits }, { body: { file: new Blob(['hello']) } });
    expect(server.seen.map(({ body }) => body.includes('hello'))).toEqual([true, true]);
  });

  test('FormData, pairs, bytes and texts of one’s own are sent as they are', async () => {
    const form = new FormData();
    form.append('a', '1');
    server.play(respond(200, {}));
    await send(upload, {}, { body: form });
    expect(server.seen[0]?.headers['content-type']).toContain('boundary=');
    server.play(respond(200, {}));
    const encoded: Operation = { ...create, mediaType: 'application/x-www-form-urlencoded', encode: formBody };
    await send(encoded, {}, { body: { a: 'x y', b: [1, 2], c: { d: true }, e: undefined } });
    await send({ ...create, mediaType: 'text/csv' }, {}, { body: 'a,b' });
    await send({ ...create, mediaType: 'application/octet-stream' }, {}, { body: new Uint8Array([65]) });
    await send({ ...create, mediaType: 'image/png' }, {}, { body: new Blob(['x']) });
    await send(create, {}, { body: 'a text is JSON too' });
    expect(server.seen.map(({ headers, body }) => [headers['content-type'], body])).toEqual([
      ['application/x-www-form-urlencoded', 'a=x+y&b=1&b=2&c=%7B%22d%22%3Atrue%7D'],
      ['text/csv', 'a,b'],
      ['application/octet-stream', 'A'],
      ['image/png', 'x'],
      ['application/json', '"a text is JSON too"'],
    ]);
  });

  test('a stream goes out once: it cannot be sent again', async () => {
    const stream = () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array([65, 66]));
          controller.close();
        },
      });
    server.play(respond(503));
    const operation: Operation = { ...create, method: 'put', mediaType: 'application/octet-stream' };
    expect(await send(operation, {}, { body: stream() })).toMatchObject({ status: 503 });
    expect(server.seen.map(({ body }) => body)).toEqual(['AB']);
  });

  test('a field that no form can hold is refused before anything is sent', async () => {
    server.play(respond(200, {}));
    await expect(send(upload, {}, { body: { a: () => 1 } })).rejects.toThrow('Field "a"');
    expect(server.seen).toHaveLength(0);
  });
});
