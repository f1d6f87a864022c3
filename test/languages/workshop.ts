// The machine as the toolchains see it: programs, files, and a log of every command under out/languages/logs.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from './toolchain.ts';

export const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));
export const outputFolder = join(projectRoot, 'out/languages');

/** A program that ended badly: the message has its last lines. */
export class CommandFailure extends Error {
  constructor(
    readonly command: string,
    readonly output: string,
  ) {
    super(`${command}\n${output.trimEnd().split('\n').slice(-60).join('\n')}`);
    this.name = 'CommandFailure';
  }
}

/** Rust's compiler takes the longest: a minute for the crate of a large service on two processors, four where others use them, too. */
const longestMinutes = 20;

export function runnerWithLog(log: string): Run {
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, '');
  return (command, parameters, { cwd = outputFolder, env = {} } = {}) =>
    new Promise((done, fail) => {
      const line = [command, ...parameters].join(' ');
      appendFileSync(log, `$ ${line}\n`);
      const start = Date.now();
      // Others work on the machine, too.
      const child = spawn('nice', ['-n', '10', command, ...parameters], {
        cwd,
        env: { ...process.env, ...env },
        timeout: longestMinutes * 60_000,
      });
      let stdout = '';
      let stderr = '';
      // Written as it comes: the log of a command that takes long shows where it is.
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
        appendFileSync(log, text);
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
        appendFileSync(log, text);
      });
      child.on('error', fail);
      child.on('close', (code, signal) => {
        appendFileSync(
          log,
          `(${code === null ? `ended by ${signal}` : `code ${code}`} after ${Math.round((Date.now() - start) / 1000)} s)\n`,
        );
        if (code === 0) done({ stdout, stderr });
        else
          fail(
            new CommandFailure(
              line,
              code === null
                ? `${stdout}${stderr}\nIt was ended after ${longestMinutes} minutes.`
                : `${stdout}${stderr}`,
            ),
          );
      });
    });
}

export function isProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));
}

/** Paths from `folder`, sorted. */
export function filesBelow(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(extension))
    .sort();
}

/** The first file that has a text, without its extension; empty when there is none. */
export function moduleWith(folder: string, extension: string, text: string): string {
  return (
    filesBelow(folder, extension)
      .find((path) => readFileSync(join(folder, path), 'utf8').includes(text))
      ?.slice(0, -extension.length) ?? ''
  );
}

/** Different first groups of a pattern in all files below a folder. */
export function namesIn(folder: string, extension: string, pattern: RegExp): Set<string> {
  const texts = filesBelow(folder, extension).map((path) => readFileSync(join(folder, path), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')));
}

export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
