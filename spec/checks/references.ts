// Every reference leads to something, and to something of the kind that is wanted there.
import { type Check, exampleOfPaths, exampleOfSchemas } from './check.ts';
import type { DocumentView, ObjectNode } from './document-view.ts';
import { isObject, member, pointerTo } from './json.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';

export const references: Check = {
  id: 'references',
  scope: 'every',
  run(view, report) {
    const kinds = new Map<string, string>();
    const arrives = endOfReferences(view);
    for (const nodes of Object.values(view.nodes)) for (const node of nodes) kinds.set(node.pointer, node.kind);
    for (const nodes of Object.values(view.nodes)) {
      for (const node of nodes) {
        const reference = member(node.value, '$ref');
        if (typeof reference === 'string') checkReference(view, node, reference, { kinds, arrives }, report);
        if (node.kind === 'schema') checkMapping(view, node, report);
      }
    }
  },
  good: [
    exampleOfSchemas({
      A: { properties: { b: { $ref: '#/components/schemas/B%20b~1b' }, self: { $ref: '#/components/schemas/A' } } },
      'B b/b': {},
    }),
    exampleOfSchemas({ A: { properties: { $ref: { type: 'string' } }, example: { $ref: '#/nowhere' } } }),
    exampleOfSchemas({ A: { $ref: '#here' }, B: { $anchor: 'here' } }),
  ],
  bad: [
    {
      document: exampleOfSchemas({ A: { items: { $ref: '#/components/schemas/__proto__' } } }),
      reports: [{ code: 'reference-unresolved', pointer: '/components/schemas/A/items/$ref' }],
    },
    {
      document: exampleOfPaths(
        { '/a': { get: { responses: { 200: { $ref: '#/components/schemas/A' } } } } },
        { components: { schemas: { A: {} } } },
      ),
      reports: [{ code: 'reference-mismatch', pointer: '/paths/~1a/get/responses/200/$ref' }],
    },
    {
      document: exampleOfSchemas({ A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } }),
      reports: [
        { code: 'reference-circular', pointer: '/components/schemas/A/$ref' },
        { code: 'reference-circular', pointer: '/components/schemas/B/$ref' },
      ],
    },
    {
      document: exampleOfSchemas({ A: { $ref: 'other.yaml#/A' } }),
      reports: [{ code: 'reference-external', pointer: '/components/schemas/A/$ref' }],
    },
    {
      document: exampleOfSchemas({
        A: { discriminator: { propertyName: 'kind', mapping: { b: '#/components/schemas/B' } } },
      }),
      reports: [{ code: 'reference-unresolved', pointer: '/components/schemas/A/discriminator/mapping/b' }],
    },
  ],
};

function checkReference(
  view: DocumentView,
  node: ObjectNode,
  reference: string,
  { kinds, arrives }: { kinds: Map<string, string>; arrives: (reference: string) => boolean },
  report: Report,
): void {
  const place = { pointer: pointerTo(node.pointer, '$ref') };
  if (!reference.startsWith('#') || isWithinResource(node)) {
    report.add('reference-external', { reference }, place);
    return;
  }
  const target = view.resolve(reference);
  if (!target) {
    report.add('reference-unresolved', { reference }, place);
    return;
  }
  const found = kinds.get(target.pointer);
  if (found !== undefined && found !== node.kind)
    report.add('reference-mismatch', { reference, expected: node.kind, found }, place);
  if (!arrives(reference)) report.add('reference-circular', { reference }, place);
}

/** In a schema with its own `$id` a reference counts from that schema, which we do not follow. */
function isWithinResource(node: ObjectNode): boolean {
  for (let at: ObjectNode | undefined = node; at?.kind === 'schema'; at = at.parent) {
    if (typeof member(at.value, '$id') === 'string') return true;
  }
  return false;
}

/** Whether following only references arrives at anything. What is known of a link is known of all that lead to it. */
function endOfReferences(view: DocumentView): (reference: string) => boolean {
  const known = new Map<string, boolean>();
  return (reference) => {
    const chain = new Set<string>();
    let next: unknown = reference;
    while (typeof next === 'string' && !chain.has(next) && !known.has(next)) {
      chain.add(next);
      next = member(view.resolve(next)?.value, '$ref');
    }
    const arrives = typeof next !== 'string' || (known.get(next) ?? false);
    for (const link of chain) known.set(link, arrives);
    return arrives;
  };
}

/** A discriminator maps to schema names or to references; only the references can lead nowhere. */
function checkMapping(view: DocumentView, node: ObjectNode, report: Report): void {
  const mapping = member(member(node.value, 'discriminator'), 'mapping');
  if (!isObject(mapping)) return;
  for (const [value, reference] of Object.entries(mapping)) {
    if (typeof reference !== 'string' || !reference.startsWith('#') || view.resolve(reference)) continue;
    report.add(
      'reference-unresolved',
      { reference },
      { pointer: `${node.pointer}/discriminator${pointerTo('/mapping', value)}` },
    );
  }
}
