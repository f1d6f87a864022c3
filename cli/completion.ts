// Completion of words in a shell, by @bomb.sh/tab: it reads commands and options of commander, and calls `tablespec complete -- WORDS`.
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { bundledProfiles } from '../scraper/profiles/bundled-folder.ts';
import { listServices, projectRoot } from '../pipeline/services/package-root.ts';

/** Adds the command `complete` to a program that has all others; ids of services and profiles are those of the folder. */
export function addCompletion(program: Command, current: string): void {
  const { commands } = tab(program);
  const offer =
    (words: () => readonly string[]) =>
    (complete: (word: string, description: string) => void): void => {
      for (const word of words()) complete(word, '');
    };
  const services = offer(() => listServices(projectRoot(current)));
  const profiles = offer(bundledProfiles);
  for (const command of commands.values()) {
    for (const [name, handler] of [
      ['service', services],
      ['profile', profiles],
    ] as const) {
      const option = command.options.get(name);
      if (option) option.handler = handler;
    }
    const argument = command.arguments.get('service') ?? command.arguments.get('services');
    if (argument) argument.handler = services;
  }
}
