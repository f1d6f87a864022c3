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
