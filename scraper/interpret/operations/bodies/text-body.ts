// Bodies that are no JSON and have no fields: the header says of which media type they are, or a sentence that they are plain text.
import type { Block } from '../../../blocks/block.ts';
import { sentencesOf } from '../../../profiles/sentences-of.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { Body, Field, HttpMethod, Parameter, Response } from '../../../reference/reference-model.ts';

/** Forms have fields, and JSON has some kind of structure. */
const STRUCTURED = /\bjson\b|^multipart\/|^application\/x-www-form-urlencoded$/i;
const TEXT = /^text\/|\bxml\b/i;

/** The body of an operation of which nothing else tells; `parameters` get the header where only a sentence says what is sent. */
export function textBody(blocks: readonly Block[], parameters: Parameter[], profile: Profile): Body | undefined {
  const header = parameters.find(({ in: place, name }) => place === 'header' && name.toLowerCase() === 'content-type');
  if (header) return bodyOfHeader(header);
  const said = blocks.find(
    (block) =>
      block.kind === 'paragraph' &&
      block.text.length < 1000 &&
      sentencesOf(block.text).some((sentence) => profile.returns.isTextSent(sentence)),
  );
  if (!said) return undefined;
  const type = { kind: 'scalar', name: 'string' } as const;
  parameters.push({
    name: 'Content-Type',
    in: 'header',
    type,
    constraints: [{ kind: 'enum', values: ['text/plain'] }],
    at: [said.at],
  });
  return { kind: 'root', type, constraints: [], at: [said.at] };
}

/** A text or a file, as the media types in the row of the header are; undefined for JSON and forms. */
function bodyOfHeader({ constraints, at }: Field): Body | undefined {
  const types = constraints.flatMap((one) =>
    one.kind === 'enum' ? one.values.map(String) : one.kind === 'default' ? [String(one.value)] : [],
  );
  if (types.length === 0 || types.some((type) => !type.includes('/') || STRUCTURED.test(type))) return undefined;
  const name = types.every((type) => TEXT.test(type)) ? 'string' : 'binary';
  return { kind: 'root', type: { kind: 'scalar', name }, constraints: [], at: [...at] };
}

/** Gives successes of which neither a table nor an example tells a body the file or the text that their header says they are. */
export function addFiles(responses: readonly Response[], method: HttpMethod): void {
  if (method === 'head') return;
  for (const response of responses) {
    if (
      response.body ||
      response.examples.length > 0 ||
      !/^2/.test(response.status) ||
      /^20[45]$/.test(response.status)
    )
      continue;
    const header = response.headers.find(({ name }) => name.toLowerCase() === 'content-type');
    const body = header && bodyOfHeader(header);
    if (body) response.body = body;
  }
}
