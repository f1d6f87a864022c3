// A scalar with quotes too many or too few: "true" for a Boolean, 123 for a String.
import { operationsOf } from '../mismatch.ts';
import type { MismatchRule } from './rule.ts';

export const quotes: MismatchRule = {
  id: 'quotes',
  judge({ value, keyword, schema, field, peers }, { properties }) {
    if (keyword !== 'type') return undefined;
    const types = [schema.type].flat();
    const hasTooMany = typeof value === 'string' && reads(value, types);
    const hasTooFew = (typeof value === 'number' || typeof value === 'boolean') && types.includes('string');
    if (!hasTooMany && !hasTooFew) return undefined;
    const tables = (properties.get(field.name) ?? []).filter((property) => property.schema.type !== undefined);
    const alike = tables.filter((property) => property.schema.type === schema.type);
    const fitting = operationsOf(
      peers.filter(
        (peer) =>
          typeof peer.value ===
          (types.includes('string') ? 'string' : types.includes('boolean') ? 'boolean' : 'number'),
      ),
    );
    return {
      verdict: 'example',
      evidence: [
        `${alike.length} of ${tables.length} tables with a field ${field.name} give it the type ${types.join(' or ')}`,
        `examples written that way: ${fitting.length > 0 ? fitting.join(', ') : 'none'}`,
      ],
      suggestion: `In the example: ${hasTooMany ? (value as string) : JSON.stringify(String(value))}.`,
    };
  },
  examples: [
    { schema: { type: 'boolean' }, values: { A: 'true' }, keyword: 'type', verdict: 'example' },
    { schema: { type: 'integer' }, values: { A: '6' }, keyword: 'type', verdict: 'example' },
    { schema: { type: 'string' }, values: { A: 123 }, keyword: 'type', verdict: 'example' },
    { schema: { type: 'integer' }, values: { A: 'six' }, keyword: 'type' },
    { schema: { type: 'string' }, values: { A: ['x'] }, keyword: 'type' },
  ],
};

function reads(text: string, types: readonly (string | undefined)[]): boolean {
  if (types.includes('boolean')) return text === 'true' || text === 'false';
  return (types.includes('integer') || types.includes('number')) && /^-?\d+(?:\.\d+)?$/.test(text);
}
