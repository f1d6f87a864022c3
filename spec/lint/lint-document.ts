// A spec file in, what Redocly's linter says about it out.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runRedocly } from './run-redocly.ts';

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
  /** Counts from 1. */
  line: number | undefined;
}

/**
 * Takes 1.2 s for a JSON file of 5 MB, with `recommended` 5 s if it has hundreds of examples. Throws when the linter does not run.
 * The linter is under way when this returns its promise: what the caller computes meanwhile costs it no time.
 */
export async function lintDocument(file: string, { rules }: LintOptions): Promise<LintProblem[]> {
  // A folder of its own to run in: the linter would also obey a redocly.yaml or an ignore file lying about.
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-lint-'));
  try {
    let config = houseConfig();
    if (rules === 'recommended') {
      config = join(folder, 'recommended.yaml');
      writeFileSync(config, 'extends: [recommended]\n');
    }
    return readProblems(await readReport(['lint', resolve(file), '--config', config, '--format', 'json', '--max-problems', '1000000'], folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Beside this folder in the sources; the compiled package keeps it in the same place below its root. */
function houseConfig(): string {
  const places = ['../redocly.yaml', '../../../spec/redocly.yaml'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const config = places.find((place) => existsSync(place));
  if (config === undefined) throw new Error(`spec/redocly.yaml is missing; looked for ${places.join(' and ')}`);
  return config;
}

interface RedoclyReport {
  problems: { ruleId: string; severity: 'error' | 'warn'; message: string; location: { pointer?: string; start?: { line: number } }[] }[];
}

function readProblems(report: RedoclyReport): LintProblem[] {
  const problems = report.problems.map(({ ruleId, severity, message, location: [place] }): LintProblem => ({
    rule: ruleId,
    severity: severity === 'error' ? 'error' : 'warning',
    message,
    pointer: (place?.pointer ?? '').replace(/^#\/?$/, '').replace(/^#/, ''),
    line: place?.start?.line,
  }));
  // The linter's own order hangs on which way a schema is reached first.
  const keyOf = ({ pointer, rule, message }: LintProblem): string => [pointer, rule, message].join('\n');
  return problems.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

async function readReport(parameters: readonly string[], folder: string): Promise<RedoclyReport> {
  const { stdout, complaint } = await runRedocly(parameters, folder);
  // Problems and failures have one exit code; only a report is an answer.
  try {
    return JSON.parse(stdout) as RedoclyReport;
  } catch {
    throw new Error(`redocly gave no report: ${complaint ?? 'no output'}`);
  }
}
