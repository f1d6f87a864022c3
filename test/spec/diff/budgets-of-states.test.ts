// What two states of a document cost to compare is bounded by their size.
import { expect, test } from 'vitest';
import { openDocument } from '../../../spec/checks/check-document.ts';
import type { DocumentView } from '../../../spec/checks/document-view.ts';
import { compareDocuments } from '../../../spec/diff/compare-documents.ts';
import { countOperations } from '../../support/operation-count.ts';

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function documentOf(schemas: Record<string, object>): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    paths: {
      '/v1/lamps': {
        get: {
          operationId: 'ListLamps',
          responses: { 200: { description: 'Lamps.', content: { 'application/json': { schema: refTo('S0') } } } },
        },
      },
    },
    components: { schemas },
  };
}

/** Two states of a document by a size. */
const COMPARED: Readonly<Record<string, (size: number) => [object, object]>> = {
  'links of a chain of fields': (size) => {
    const one = documentOf(
      Object.fromEntries(
        Array.from({ length: size }, (_, index) => [
          `S${index}`,
          { type: 'object', properties: index + 1 < size ? { inner: refTo(`S${index + 1}`) } : {} },
        ]),
      ),
    );
    return [one, structuredClone(one)];
  },
  'values of an enumeration': (size) => [
    documentOf({ S0: { enum: Array.from({ length: size }, (_, index) => `lamp ${index}`) } }),
    documentOf({ S0: { enum: Array.from({ length: size }, (_, index) => `vase ${index}`) } }),
  ],
  'tags of one name': (size) => {
    const tags = Array.from({ length: size }, () => ({ name: 'Lamps' }));
    return [
      { ...documentOf({ S0: {} }), tags },
      { ...documentOf({ S0: {} }), tags },
    ];
  },
  alternatives: (size) => {
    const oneOf = Array.from({ length: size }, (_, index) => ({ properties: { [`lamp${index}`]: {} } }));
    return [documentOf({ S0: { oneOf } }), documentOf({ S0: { oneOf: [...oneOf].reverse() } })];
  },
};

test.each(Object.entries(COMPARED))('%s, in two states', (_, states) => {
  const work = (size: number): number => {
    const [before, after] = states(size).map((state) => {
      const opened = openDocument(state);
      if (opened.kind !== 'opened') throw new Error('it is a document');
      return opened.view;
    }) as [DocumentView, DocumentView];
    return countOperations(() => void compareDocuments(before, after));
  };
  const [small, large] = [work(400), work(1600)];
  expect(large / small).toBeLessThan(5.5);
});
