// A parameter is told by its name and its place; an operation lists it once. Header names are the same in any case.
import { type Check, exampleOfPaths } from './check.ts';
import { textMember } from './json.ts';
import { listedParameters } from './operation-view.ts';

const document = (first: object, second: object) => exampleOfPaths({ '/a': { get: { parameters: [first, second] } } });

export const parameterDuplicates: Check = {
  id: 'parameter-duplicates',
  scope: 'every',
  run(view, report) {
    for (const owner of [...view.nodes.pathItem, ...view.nodes.operation]) {
      const seen = new Set<string>();
      for (const { value, pointer } of listedParameters(view, owner)) {
        const place = textMember(value, 'in');
        const name = textMember(value, 'name');
        if (place === undefined || name === undefined) continue;
        const identity = `${place} ${place === 'header' ? name.toLowerCase() : name}`;
        if (seen.has(identity)) report.add('parameter-duplicate', { name, place }, { pointer });
        seen.add(identity);
      }
    }
  },
  good: [
    document({ name: 'id', in: 'query' }, { name: 'id', in: 'header' }),
    document({ name: 'id', in: 'query' }, { name: 'ID', in: 'query' }),
  ],
  bad: [
    {
      document: document({ name: 'id', in: 'query' }, { name: 'id', in: 'query' }),
      reports: [{ code: 'parameter-duplicate', pointer: '/paths/~1a/get/parameters/1' }],
    },
    {
      document: document({ name: 'X-A', in: 'header' }, { name: 'x-a', in: 'header' }),
      reports: [{ code: 'parameter-duplicate', pointer: '/paths/~1a/get/parameters/1' }],
    },
  ],
};
