// What stands under a former name, in a glossary and in corrections, and what is left as it is.
import { expect, test } from 'vitest';
import { moveEntries } from '../../../pipeline/refresh/move-entries.ts';
import { renamedTo } from '../../../pipeline/refresh/record-names.ts';

const renamed = new Map([
  ['Lamp', 'Light'],
  ['ListLamps', 'ListLights'],
]);
const move = (path: string, text: string) => {
  const { files, moved } = moveEntries(new Map([[path, text]]), renamed);
  return { text: files.get(path), moved };
};

test('entries of a glossary move with their names; comments, quotes and order stay', () => {
  const { text, moved } = move(
    'glossary.yaml',
    `# Ours.
titles:
  ListLamps: List lamps
operations:
  ListLamps: Lists all lamps. # ListLamps stays in a comment
schemas:
  "Lamp": A lamp.
  Lampshade: Not a lamp.
fields:
  Lamp: A field of that name.
overrides:
  ListLamps.limit: At most.
  'Lamp.size': In metres.
values:
  Lamp.state: { on: It shines. }
`,
  );
  expect(text).toBe(`# Ours.
titles:
  ListLights: List lamps
operations:
  ListLights: Lists all lamps. # ListLamps stays in a comment
schemas:
  "Light": A lamp.
  Lampshade: Not a lamp.
fields:
  Lamp: A field of that name.
overrides:
  ListLights.limit: At most.
  'Light.size': In metres.
values:
  Light.state: { on: It shines. }
`);
  expect(moved).toHaveLength(6);
  expect(moved[1]).toBe('glossary.yaml, operations: ListLamps is now ListLights');
});

test('an entry that has one under the new name already stays', () => {
  expect(move('glossary.yaml', 'schemas:\n  Lamp: Old.\n  Light: New.\n').text).toBeUndefined();
});

test('targets and references of corrections move; evidence and values stay', () => {
  const { text } = move(
    'corrections/size.yaml',
    `reason: Lamp is called so.
evidence:
  - document: lamps.html
    facts: Lamp
changes:
  - target: ListLamps.query.limit/schema/maximum
    expected: Lamp
    value: 5
  - target: Lamp/required
    expected: [Lamp]
  - target: /components/schemas/Lamp/properties/shade
    expected: { $ref: "#/components/schemas/Lamp" }
    value: { items: { $ref: '#/components/schemas/Lampshade' } }
`,
  );
  expect(text).toBe(`reason: Lamp is called so.
evidence:
  - document: lamps.html
    facts: Lamp
changes:
  - target: ListLights.query.limit/schema/maximum
    expected: Lamp
    value: 5
  - target: Light/required
    expected: [Lamp]
  - target: /components/schemas/Light/properties/shade
    expected: { $ref: "#/components/schemas/Light" }
    value: { items: { $ref: '#/components/schemas/Lampshade' } }
`);
});

test.each(['', 'no map', '- a\n- b\n', 'changes: 5\n', 'operations: []\n'])(
  'a file of another shape stays: %j',
  (text) => {
    expect(move('glossary.yaml', text).moved).toEqual([]);
    expect(move('corrections/a.yaml', text).moved).toEqual([]);
  },
);

test('a name leads to the one that is there at the end of its aliases, and in no circle', () => {
  const aliases = [
    ['A', 'B'],
    ['B', 'C'],
    ['Gone', null],
    ['One', 'Other'],
    ['Other', 'One'],
    ['Here', 'C'],
  ] as const;
  expect([...renamedTo(aliases, new Set(['C', 'Here']))]).toEqual([
    ['A', 'C'],
    ['B', 'C'],
  ]);
});
