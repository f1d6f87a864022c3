// A file of findings that are known and accepted: a line for each, the rule, or the rule and the place below which it is meant.
import { UsageError } from '../usage-error.ts';

export interface IgnoredFinding {
  rule: string;
  /** A JSON pointer; everything below it too. Empty for the whole document. */
  pointer: string;
  /** Where it stands in the file. */
  line: number;
}

/**
 * Empty lines and what stands behind "#" at the beginning of a line are not read.
 *
 * @throws UsageError with the line, where one is neither a rule nor a rule with a pointer.
 */
export function readIgnored(text: string, path: string): IgnoredFinding[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) return [];
    const [, rule = '', pointer = ''] = /^([a-z][a-z0-9-]*)(?:\s+(\/\S*))?$/.exec(content) ?? [];
    if (rule === '')
      throw new UsageError(
        `${path}:${index + 1}: expected a rule, or a rule and a JSON pointer such as "path-template-invalid /paths/~1a", found "${content.slice(0, 80)}".`,
      );
    return [{ rule, pointer, line: index + 1 }];
  });
}

export function isIgnored(finding: { code: string; pointer?: string }, { rule, pointer }: IgnoredFinding): boolean {
  const place = finding.pointer ?? '';
  return finding.code === rule && (pointer === '' || place === pointer || place.startsWith(`${pointer}/`));
}
