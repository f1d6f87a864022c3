// A key behind a closing bracket: is it the comma that is missing, or does the bracket stand in the wrong place?
import { expect, test } from 'vitest';
import { repairNotation } from '../../../../scraper/interpret/examples/repair-notation.ts';
import { buildPages } from '../../../support/pipeline.ts';

function exampleIn(payload: string): unknown {
  const page = `# Showing Lamps\n\n## URI\n\nGET /v1/lamps\n\n## Example Responses\n\n#### Status code: 200\n\n\`\`\`\n${payload}\n\`\`\`\n`;
  const content = buildPages({ 'page.md': page }).document.paths['/v1/lamps']?.get?.responses['200'];
  const examples = content && 'content' in content ? Object.values(content.content ?? {})[0]?.examples : undefined;
  return Object.values(examples ?? {}).map((example) => ('value' in example ? example.value : undefined))[0];
}

test('the comma, where the brackets are right', () => {
  expect(exampleIn('{\n"lamps": [{"foot": "a"}]\n"total": 1\n}')).toEqual({ lamps: [{ foot: 'a' }], total: 1 });
});

test('the bracket, where there are more of them at the end', () => {
  expect(exampleIn('{\n"lamps": [{"foot": "a"}]\n"bulb": "b"\n}]\n}')).toEqual({ lamps: [{ foot: 'a', bulb: 'b' }] });
});

test('wide blanks are blanks, but not in texts', () => {
  expect(repairNotation('{\u3000"foot":\u3000"a\u3000b"}')).toEqual({
    text: '{ "foot": "a\u3000b"}',
    repairs: ['full-width punctuation'],
  });
});

test('a method on a line of its own belongs to the address behind it', () => {
  const request = 'Lighting a lamp\n\n```\nPOST\n\nhttps://lamps.example/v1/lamps\n\n{"watts": 4}\n```';
  const page = `# Lighting Lamps\n\n## URI\n\nPOST /v1/lamps\n\n## Example Requests\n\n${request}\n`;
  const post = buildPages({ 'page.md': page }).document.paths['/v1/lamps']?.post;
  expect(post?.['x-request-examples']).toEqual([
    expect.objectContaining({ method: 'POST', target: 'https://lamps.example/v1/lamps', summary: 'Lighting a lamp' }),
  ]);
});

test('a method that stands at no address is a title', () => {
  const page =
    '# Lighting Lamps\n\n## URI\n\nPOST /v1/lamps\n\n## Example Requests\n\n```\nPOST\n\n{"watts": 4}\n```\n';
  const post = buildPages({ 'page.md': page }).document.paths['/v1/lamps']?.post;
  expect(JSON.stringify(post)).toContain('"summary":"POST"');
});

test('a blank in the query of a request line stands in no address', () => {
  const page =
    '# Showing Lamps\n\n## URI\n\nGET /v1/lamps?room={room}\n\n## Example Requests\n\n```\nGET https://lamps.example/v1/lamps?room= a1\n```\n';
  expect(buildPages({ 'page.md': page }).document.paths['/v1/lamps']?.get?.['x-request-examples']).toEqual([
    { method: 'GET', target: 'https://lamps.example/v1/lamps?room=a1' },
  ]);
});
