// Which operation a request is for: by its method and the segments of its path.
import type { ApiModel, ApiOperation } from '../../generator/model/api-model.ts';

export interface PathMatch {
  operation: ApiOperation | undefined;
  /** Methods that the path has operations for; none where no operation has it. */
  methods: string[];
}

/** Of several paths that fit, the one with most fixed characters: `/desktops/detail` before `/desktops/{desktop_id}`. */
export function pathMatcher({ operations }: ApiModel): (method: string, path: string) => PathMatch {
  const routes = operations
    .map((operation) => ({
      operation,
      segments: operation.path.split('/'),
      fixed: operation.path.replace(/\{[^{}]*\}/g, '').length,
    }))
    .sort((a, b) => b.fixed - a.fixed);
  return (method, path) => {
    const given = path.split('/').map(decoded);
    const fitting = routes.filter(
      ({ segments }) =>
        segments.length === given.length && segments.every((segment, index) => fits(segment, given[index] ?? '')),
    );
    const wanted = method.toLowerCase();
    return {
      operation: fitting.find(({ operation }) => operation.method === wanted)?.operation,
      methods: [...new Set(fitting.map(({ operation }) => operation.method.toUpperCase()))],
    };
  };
}

/** `{id}`, `{id}.json`; between two placeholders of a segment anything may stand. */
function fits(segment: string, given: string): boolean {
  const open = segment.indexOf('{');
  if (open < 0) return segment === given;
  const [before, behind] = [segment.slice(0, open), segment.slice(segment.lastIndexOf('}') + 1)];
  return given.length > before.length + behind.length && given.startsWith(before) && given.endsWith(behind);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
