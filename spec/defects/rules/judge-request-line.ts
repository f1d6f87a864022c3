// A request line that does not fit: the page's own URI part is taken for right, as the operation is built from it.
import type { Diagnostic } from '../../../scraper/diagnostics/diagnostic.ts';
import { pointerParts } from '../../build/json-pointer.ts';
import type { OpenApiDocument } from '../../openapi.ts';
import type { Judgement } from '../defect.ts';
import { isSimilarName } from '../../../scraper/reference/similar-name.ts';

export function judgeRequestLine({ pointer = '', facts }: Diagnostic, document: OpenApiDocument): Judgement {
  const [, path = '', method = ''] = pointerParts(pointer) ?? [];
  const request = String(facts['request']);
  const unknown = /^no query parameter is called (.+)$/.exec(String(facts['problem']))?.[1];
  if (unknown !== undefined) {
    const names = (document.paths[path]?.[method]?.parameters ?? [])
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name);
    const similar = names.find((name) => isSimilarName(name, unknown) || name.endsWith(unknown));
    if (similar !== undefined)
      return {
        verdict: 'example',
        evidence: [`the table of query parameters has ${similar}`],
        suggestion: `In the example: ${similar}.`,
      };
    return {
      verdict: 'undecided',
      evidence: [`query parameters of the table: ${names.join(', ') || 'none'}`],
      suggestion: `In the table: add the row ${unknown}; or in the example: remove it.`,
    };
  }
  const others = Object.entries(document.paths).filter(([, item]) =>
    Object.values(item).some((operation) => operation['x-request-examples']?.some(({ target }) => target === request)),
  );
  return {
    verdict: 'example',
    evidence: [
      `the URI of the page is ${method.toUpperCase()} ${path}`,
      ...(others.length > 1 ? [`the same line stands on ${others.length} pages`] : []),
    ],
    suggestion: `In the example: a request line of the form ${method.toUpperCase()} ${path}.`,
  };
}
