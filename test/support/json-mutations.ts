// Small damages to a JSON value, as an arbitrary of fast-check: fields lost, added and retyped, texts around limits of length.
import fc from 'fast-check';

const texts = [1, 2, 15, 16, 20, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 512, 1024].flatMap((length) => [
  'x'.repeat(length),
  '🙂'.repeat(length),
  `${'🙂'.repeat(length - 1)}x`,
]);
const leaf = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  80,
  1000,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  '',
  'x',
  'new value',
  'ACTIVE',
  '1',
  {},
  [],
  [null],
  ['x', 'x'],
  [{}],
  { unknown: 1 },
  '2026-01-15T08:30:00Z',
  '2026-01-15',
  '08:30:00',
  '192.0.2.1',
  '2001:db8::1',
);
const change = fc.record({
  /** Which of all values within, counted over the whole. */
  at: fc.nat(),
  kind: fc.constantFrom('replace', 'replace', 'lengthen', 'drop', 'add', 'double'),
  put: fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: fc.constantFrom(...texts) }),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** Up to three changes at places of their own choice. */
export const changes: fc.Arbitrary<Change[]> = fc.array(change, { maxLength: 3 });

interface Slot {
  holder: any;
  key: string | number;
}

function slotsOf(holder: any, key: string | number): Slot[] {
  const value = holder[key];
  if (typeof value !== 'object' || value === null) return [{ holder, key }];
  return [
    { holder, key },
    ...(Array.isArray(value)
      ? value.flatMap((_, index) => slotsOf(value, index))
      : Object.keys(value).flatMap((name) => slotsOf(value, name))),
  ];
}

/** A changed copy. */
export function applyChanges(value: unknown, list: readonly Change[]): unknown {
  const root: any = { value: structuredClone(value) };
  for (const { at, kind, put } of list) {
    const slots = slotsOf(root, 'value');
    const { holder, key } = slots[at % slots.length] as Slot;
    const current = holder[key];
    if (kind === 'drop' && holder !== root) Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
    else if (kind === 'add' && typeof current === 'object' && current !== null && !Array.isArray(current))
      current['unknown_field'] = put;
    else if (kind === 'double' && Array.isArray(current)) current.push(...structuredClone(current));
    else if (kind === 'lengthen' && typeof current === 'string') holder[key] = current + String(put);
    else holder[key] = structuredClone(put);
  }
  return root.value;
}
