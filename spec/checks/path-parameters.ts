// The placeholders of a path and the path parameters of its operations are the same names.
import { type Check, exampleOfPaths } from './check.ts';
import { member, textMember } from './json.ts';
import { listedParameters, pathOperations, placeholdersOf } from './operation-view.ts';

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

export const pathParameters: Check = {
  id: 'path-parameters',
  scope: 'every',
  run(view, report) {
    // A parameter of the path item counts for each of its operations and is reported once.
    const reported = new Set<string>();
    for (const { node, path } of pathOperations(view)) {
      const placeholders = new Set(placeholdersOf(path));
      const own = listedParameters(view, node);
      const shared = listedParameters(view, node.parent!);
      const names = new Set<string>();
      for (const { value, pointer } of [...shared, ...own]) {
        const name = textMember(value, 'name');
        if (member(value, 'in') !== 'path' || name === undefined) continue;
        names.add(name);
        if (placeholders.has(name) || reported.has(pointer)) continue;
        reported.add(pointer);
        report.add('path-parameter-unused', { name, path }, { pointer });
      }
      for (const name of placeholders) {
        if (!names.has(name)) report.add('path-parameter-missing', { name, path }, { pointer: node.pointer });
      }
    }
  },
  good: [
    exampleOfPaths({ '/a/{id}': { get: { parameters: [id] } } }),
    exampleOfPaths(
      { '/a/{id}:{verb}': { parameters: [id, { $ref: '#/components/parameters/Verb' }], get: {} } },
      {
        components: { parameters: { Verb: { ...id, name: 'verb' } } },
      },
    ),
  ],
  bad: [
    {
      document: exampleOfPaths({ '/a/{job_id}': { get: { parameters: [id] } } }),
      reports: [
        { code: 'path-parameter-unused', pointer: '/paths/~1a~1{job_id}/get/parameters/0' },
        { code: 'path-parameter-missing', pointer: '/paths/~1a~1{job_id}/get' },
      ],
    },
    {
      document: exampleOfPaths({ '/a': { parameters: [id], get: {}, put: {} } }),
      reports: [{ code: 'path-parameter-unused', pointer: '/paths/~1a/parameters/0' }],
    },
    {
      document: exampleOfPaths({ '/a/{id}': { parameters: [{ ...id, in: 'query' }], get: {} } }),
      reports: [{ code: 'path-parameter-missing', pointer: '/paths/~1a~1{id}/get' }],
    },
  ],
};
