// Several operations' examples give the same thing that the table excludes: a value it does not list, null, or another type which no
// example of the field contradicts.
import type { SchemaObject } from '../../openapi.ts';
import { fitsRoughly, jsonType, operationsOf, shown, type Mismatch } from '../mismatch.ts';
import type { MismatchRule } from './rule.ts';

export const agreeingExamples: MismatchRule = {
  id: 'agreeing-examples',
  judge(mismatch) {
    const { value, keyword, schema, peers } = mismatch;
    if (keyword !== 'enum' && keyword !== 'type') return undefined;
    const same = peers.filter((peer) =>
      keyword === 'enum' ? peer.value === value : jsonType(peer.value) === jsonType(value),
    );
    const operations = operationsOf(same);
    if (operations.length < 2) return undefined;
    const fitting = operationsOf(peers.filter((peer) => fitsRoughly(peer.value, schema)));
    // A listed value that is missing, and null, stand beside those that the table states; another type does not.
    if (keyword === 'type' && value !== null && fitting.length > 0) return undefined;
    return {
      verdict: 'table',
      evidence: [
        `${same.length} of ${peers.length} example values of the field are ${keyword === 'enum' || value === null ? shown(value) : `of the type ${jsonType(value)}`}, in ${operations.join(', ')}`,
        `examples that fit the table: ${fitting.length > 0 ? fitting.join(', ') : 'none'}`,
      ],
      suggestion: suggestionFor(mismatch, schema),
    };
  },
  examples: [
    { schema: { type: 'integer', enum: [2, 4] }, values: { A: 0, B: 0 }, keyword: 'enum', verdict: 'table' },
    { schema: { type: 'string' }, values: { A: null, B: null, C: 'x' }, keyword: 'type', verdict: 'table' },
    { schema: { type: 'string' }, values: { A: ['x'], B: ['y'] }, keyword: 'type', verdict: 'table' },
    { schema: { type: 'string' }, values: { A: 1, B: 2, C: 'x' }, keyword: 'type' },
    { schema: { type: 'integer', enum: [2, 4] }, values: { A: 0 }, keyword: 'enum' },
  ],
};

function suggestionFor({ value, keyword }: Mismatch, schema: SchemaObject): string {
  if (keyword === 'enum') return `In the table: add ${shown(value)} to ${(schema.enum ?? []).map(shown).join(', ')}.`;
  return value === null
    ? 'In the table: the field may be null.'
    : `In the table: the type ${jsonType(value)} instead of ${[schema.type].flat().join(' or ')}.`;
}
