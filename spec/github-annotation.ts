// A command of a GitHub workflow, which shows it beside the run or at a line of a file. No text can end it or begin another one.

export interface GithubAnnotation {
  level: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

export function printGithubAnnotation({ level, title, message, file, line, column }: GithubAnnotation): string {
  const members = { file, line, col: column, title };
  const printed = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${githubText(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`],
  );
  return `::${level} ${printed.join(',')}::${githubText(message)}`;
}

/** Text in a line of a workflow's output. */
export function githubText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
