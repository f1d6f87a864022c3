// An OpenAPI document → YAML, by paths and schemas: each is printed alone, so that what has not changed since an earlier run need not be.
import { compatibleYaml } from '../../spec/compatible-yaml.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { withoutMemo, type Memoize } from '../../spec/memoize.ts';

export function printYaml(document: OpenApiDocument, memoize: Memoize = withoutMemo): string {
  const print = (members: object, depth: number): string =>
    Object.entries(members)
      .map(([name, value]) => {
        const part = { [name]: value as unknown };
        return memoize(`yaml ${depth} ${JSON.stringify(part)}`, () => indented(compatibleYaml(part), depth));
      })
      .join('');
  return Object.entries(document)
    .map(([name, value]: [string, object]) => {
      if (Object.keys(value).length === 0) return print({ [name]: value }, 0);
      if (name === 'paths') return `paths:\n${print(value, 1)}`;
      if (name !== 'components') return print({ [name]: value }, 0);
      return `components:\n${Object.entries(value as Record<string, object>)
        .map(([kind, named]) =>
          kind === 'schemas' && Object.keys(named).length > 0
            ? `  schemas:\n${print(named, 2)}`
            : print({ [kind]: named }, 1),
        )
        .join('')}`;
    })
    .join('');
}

/** Empty lines, which stand in texts of several lines, stay empty. Only a line feed ends a line: texts may hold U+2028. */
function indented(text: string, depth: number): string {
  return depth === 0 ? text : text.replace(/(^|\n)(?=[^\n])/g, `$1${'  '.repeat(depth)}`);
}
