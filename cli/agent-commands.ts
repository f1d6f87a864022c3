// The commands for programs that work with language models.
import type { Command } from 'commander';
import { type Invocation, sharedOptions, withExamples } from './command-parts.ts';
import { collect, portNumber } from './option-values.ts';

export function addAgentCommands(program: Command, { current, finish }: Invocation): void {
  const mcp = program
    .command('mcp')
    .description(
      'Serves what build wrote to programs that speak the Model Context Protocol, on standard input and output.',
    )
    .argument('[services...]', 'ids of services (default: all)')
    .option(...sharedOptions(current).out)
    .option('--tools <choice>', 'a tool for each of these operations, instead of three for all: all, tag:NAME, op:NAME')
    .option('--allow <what>', 'what may be called beside reading: write, or destructive, which includes it', collect)
    .option('--http <port>', 'Streamable HTTP on this port of this machine, 0 for any', portNumber)
    .option('--region <id>', 'where requests go (default: from the environment)')
    .option('--project-id <id>', 'the project of all requests (default: that of the credentials)')
    .option('--base-url <url>', 'where all services are, instead of what the documents say')
    .option('--iam-endpoint <url>', 'where the project is asked for')
    .option('--show-secrets', 'show passwords and keys that results hold', false)
    .action(async (services: string[], { http, ...options }) =>
      finish(await (await import('./commands/mcp.ts')).mcpCommand({ ...options, services, httpPort: http }, current)),
    );
  withExamples(mcp, 'tablespec mcp kms --region ap-southeast-1', 'tablespec mcp --tools tag:Desktop --allow write');
}
