// tablespec mcp: built specs → a server for programs that work with language models, until its client is gone or Ctrl+C.
import type { ServiceData } from '../../generator/runtime/mcp/service-data.ts';
import type { ServeOptions } from '../../generator/runtime/mcp/serve.ts';
import { MCP_SDK_VERSION } from '../../generator/mcp/mcp-version.ts';
import { similarNames } from '../../scraper/diagnostics/similar-names.ts';
import { readServiceData } from '../../pipeline/mcp/read-service-data.ts';
import { packageVersion, projectFolder } from '../../pipeline/services/package-root.ts';
import { builtSpecs } from '../../pipeline/services/built-specs.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { visibleLines } from '../../scraper/diagnostics/print-diagnostic.ts';

export interface McpCommandOptions extends Omit<ServeOptions, 'services' | 'version'> {
  /** All services of the project, if empty. */
  services: readonly string[];
  /** The folder of a build with --out. */
  out?: string | undefined;
}

/** Returns the exit code. @throws UsageError for options that cannot be, and without the SDK, which only this command needs. */
export async function mcpCommand({ services, out, ...options }: McpCommandOptions, current: string): Promise<number> {
  const wanted = services.length === 0 ? [undefined] : services;
  const places = wanted.flatMap((service) => builtSpecs({ service, out }, projectFolder(current)));
  const progress = terminalProgress();
  const { serve } = await loadServer();
  const data = progress.stageInOneGo('read specifications', () =>
    places.map(({ service, spec }, index) => {
      progress.count(index, places.length, 'services');
      return readServiceData(spec, service);
    }),
  );
  assertOperations(options.tools, data);
  // It may wait long for its client, and not in vain: to the watchdog a timer is something that runs.
  const waiting = setInterval(() => {}, 60_000);
  try {
    await serve(
      {
        ...options,
        services: data,
        version: packageVersion(),
      },
      (line) => void process.stderr.write(`${visibleLines(line)}\n`),
    );
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  } finally {
    clearInterval(waiting);
  }
  return 0;
}

/** @throws UsageError for `op:NAME` with a name that no operation has, in whatever case. */
function assertOperations(tools: string | undefined, data: readonly ServiceData[]): void {
  const ids = data.flatMap(({ service, operations }) => operations.flatMap(({ id }) => [id, `${service}/${id}`]));
  const known = new Set(ids.map((id) => id.toLowerCase()));
  for (const part of (tools ?? '').split(',').map((text) => text.trim())) {
    const name = /^op:(.+)$/.exec(part)?.[1]?.trim();
    if (name === undefined || known.has(name.toLowerCase())) continue;
    const [meant] = similarNames(name, ids);
    throw new UsageError(
      `--tools ${part}: there is no such operation.${meant === undefined ? '' : ` Did you mean op:${meant}?`}`,
    );
  }
}

async function loadServer(): Promise<typeof import('../../generator/runtime/mcp/serve.ts')> {
  try {
    return await import('../../generator/runtime/mcp/serve.ts');
  } catch (error) {
    if (!/@modelcontextprotocol\/sdk/.test(String((error as { message?: unknown }).message))) throw error;
    throw new UsageError(
      `This command needs a package that no other needs. Run npm install @modelcontextprotocol/sdk@${MCP_SDK_VERSION} first.`,
    );
  }
}
