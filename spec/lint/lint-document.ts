// An OpenAPI document as JSON in, what Redocly's linter says about it out. Loading this file loads the linter, a fifth of a second.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BaseResolver, createConfig, lintDocument as runLinter, Source, type Config } from '@redocly/openapi-core';

export interface LintOptions {
  /** `recommended`: Redocly's rules as they are. `house`: spec/redocly.yaml, without what only the vendor's pages could mend. */
  rules: 'recommended' | 'house';
}

export interface LintProblem {
  rule: string;
  severity: 'error' | 'warning';
  message: string;
  /** JSON pointer into the document. */
  pointer: string;
}

/** What a document refers to outside of itself is neither opened nor asked for: the linter says that it cannot be resolved. */
class NoResolver extends BaseResolver {
  override loadExternalRef(reference: string): Promise<Source> {
    return Promise.reject(new Error(`${reference} is outside of the document`));
  }
}

/** A rule calls this method of whatever object it meets, so no object may have something else of that name. */
const CALLED = 'hasOwnProperty';

function asWritten(words: string): string {
  return words.replaceAll(`${CALLED}_`, CALLED);
}

/** Sorted by place. Takes a tenth to a quarter of a second for 3 MB, with `recommended` seconds if there are hundreds of examples. */
export async function lintDocument(text: string, { rules }: LintOptions): Promise<LintProblem[]> {
  const safe = text.replaceAll(CALLED, `${CALLED}_`);
  const document = { source: new Source('openapi.json', safe), parsed: JSON.parse(safe) as unknown };
  const problems = await runLinter({ document, config: await configOf(rules), externalRefResolver: new NoResolver() });
  return sorted(
    problems.map(({ ruleId, severity, message, location: [place] }) => ({
      rule: ruleId,
      severity: severity === 'error' ? 'error' : 'warning',
      message: asWritten(message),
      pointer: asWritten(place?.pointer ?? '')
        .replace(/^#\/?$/, '')
        .replace(/^#/, ''),
    })),
  );
}

/** From text alone: a redocly.yaml or an ignore file lying about is not obeyed. */
function configOf(rules: LintOptions['rules']): Promise<Config> {
  return createConfig(rules === 'recommended' ? 'extends: [recommended]' : readFileSync(houseConfig(), 'utf8'));
}

/** Beside this folder in the sources; the compiled package keeps it in the same place below its root. */
function houseConfig(): string {
  const places = ['../redocly.yaml', '../../../spec/redocly.yaml'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const config = places.find((place) => existsSync(place));
  if (config === undefined) throw new Error(`spec/redocly.yaml is missing; looked for ${places.join(' and ')}`);
  return config;
}

/** The linter's own order hangs on which way a schema is reached first. */
function sorted(problems: LintProblem[]): LintProblem[] {
  const keyOf = ({ pointer, rule, message }: LintProblem): string => [pointer, rule, message].join('\n');
  return problems.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
