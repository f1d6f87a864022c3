// The settings of tablespec.yaml → the options of a command that nobody gave.
import type { EventEmitter } from 'node:events';
import type { Command } from 'commander';
import { projectFolder } from '../pipeline/services/package-root.ts';
import { isProfilePath, wordFor } from './command-parts.ts';

type Setting = 'profile' | 'cache' | 'out' | 'descriptions' | 'runtime';

/** Options that settings stand for, by command. Where a service names its profile itself, that one counts: a build sees to it. */
const TAKES: Readonly<Record<string, readonly Setting[]>> = {
  // What `--cache` and `--no-cache` say together, build finds out itself.
  build: ['out', 'descriptions', 'runtime'],
  edition: ['cache'],
  init: ['cache'],
  refresh: ['cache'],
  diff: ['cache'],
  blocks: ['profile'],
  'profile try': ['profile'],
  explain: ['out'],
  site: ['out'],
  mock: ['out'],
  mcp: ['out'],
  preview: ['out'],
  check: ['out'],
  'catalogue build': ['cache'],
};

function isPath(name: Setting, value: string): boolean {
  return name === 'out' || name === 'cache' || (name === 'profile' && isProfilePath(value));
}

/** Before the action of any command: an option on the command line goes before the file. */
export function takeProjectDefaults(program: Command, current: string): void {
  program.hook('preAction', async (_, command) => {
    const parent = command.parent === program ? '' : `${command.parent?.name()} `;
    const names = TAKES[`${parent}${command.name()}`];
    if (!names) return;
    const { readProjectFile } = await import('../pipeline/services/project-file.ts');
    const settings = readProjectFile(projectFolder(current));
    for (const name of names) {
      const value = settings[name];
      if (value === undefined || command.getOptionValueSource(name) === 'cli') continue;
      // As if it had been given: commands listen to some of their options.
      const word = isPath(name, value) ? wordFor(value, current) : value;
      (command as unknown as EventEmitter).emit(`option:${name}`, word);
    }
  });
}
