// The MCP server of some services, for any transport. The SDK's low-level server: tools come from data, their schemas are JSON Schema already.
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import type { CallResult, CallTools } from './call-operation.ts';
import { type Allowed, catalogueOf } from './catalogue.ts';
import { type ArgumentChecker, argumentChecker } from './check-arguments.ts';
import { type ConnectionOptions, connections } from './connections.ts';
import { generalTools } from './general-tools.ts';
import { keptResults } from './kept-results.ts';
import { resourcesOf, resourceTemplates } from './resources.ts';
import type { ServiceData } from './service-data.ts';
import { singleTools } from './single-tools.ts';
import { argumentFault, type Tool } from './tool.ts';

export interface ServerOptions extends ConnectionOptions {
  services: readonly ServiceData[];
  /** Of the package. */
  version: string;
  /** Reading only without it. */
  allowed?: Allowed;
  /** `all`, or parts such as `tag:Keys` and `op:kms/CreateKey`: a tool for each; three tools for all operations without it. */
  tools?: string | undefined;
  /** Members of results that are secrets by their names are shown too. */
  showSecrets?: boolean;
}

/** Makes servers of one kind, one for each session; they share credentials and what is found out about the services. */
export function serverFactory(options: ServerOptions): () => Server {
  const { services, version, tools: choice, allowed = { write: false, destructive: false } } = options;
  const catalogue = catalogueOf(services);
  const connected = connections(options);
  const checkers = new Map<ServiceData, ArgumentChecker>();
  const checkerOf = (service: ServiceData): ArgumentChecker => {
    const checker = checkers.get(service) ?? argumentChecker(service);
    checkers.set(service, checker);
    return checker;
  };
  const resources = resourcesOf(catalogue, connected.binds);
  const toolsFor = (): Tool[] => {
    // What was kept of results belongs to one session.
    const shared: CallTools = {
      allowed,
      connections: connected,
      checkerOf,
      kept: keptResults(),
      showSecrets: options.showSecrets === true,
    };
    return choice === undefined ? generalTools(catalogue, shared) : singleTools(catalogue, choice, shared);
  };
  // A choice that cannot be is told when the server is made, not when somebody connects.
  toolsFor();
  return () => {
    const server = new Server(
      { name: 'tablespec', title: services.map(({ title }) => title).join(', '), version },
      { capabilities: { tools: {}, resources: {} } },
    );
    const tools = new Map(toolsFor().map((tool) => [tool.name, tool]));
    server.setRequestHandler(ListToolsRequestSchema, () => ({
      tools: [...tools.values()].map(({ run: _, ...tool }) => tool),
    }));
    server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
      const tool = tools.get(params.name);
      if (!tool)
        throw new McpError(
          ErrorCode.InvalidParams,
          `There is no such tool; there are ${[...tools.keys()].slice(0, 20).join(', ')}`,
        );
      const given = params.arguments ?? {};
      const fault = argumentFault(tool, given);
      const answer: CallResult = fault === undefined ? await tool.run(given, signal) : { note: fault, isError: true };
      return {
        content: [answer.note, ...(answer.data === undefined ? [] : [answer.data])].map((text) => ({
          type: 'text' as const,
          text,
        })),
        ...(answer.isError && { isError: true }),
      };
    });
    server.setRequestHandler(ListResourcesRequestSchema, ({ params }) => {
      const page = resources.list(params?.cursor);
      if (!page) throw new McpError(ErrorCode.InvalidParams, 'This cursor is none of this list');
      return page;
    });
    server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates }));
    server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => {
      const found = resources.read(params.uri);
      // The protocol's code for a resource that is not there.
      if (!found) throw new McpError(-32002, 'There is no such resource');
      return found;
    });
    return server;
  };
}
