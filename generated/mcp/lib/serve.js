// Compiled by tablespec. Do not edit.
// Runs the server until its one client is gone (stdio), or until it is interrupted (HTTP). Standard output belongs to the protocol.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { serverFactory } from "./create-server.js";
import { serveHttp } from "./serve-http.js";
/** @throws TypeError for options that cannot be. */
export async function serve({ allow = [], httpPort, ...options }, say) {
    const makeServer = serverFactory({ ...options, allowed: readAllowed(allow) });
    const served = options.services.map(({ service }) => service).join(', ');
    if (httpPort === undefined) {
        const server = makeServer();
        const gone = new Promise((resolve) => {
            server.onclose = resolve;
            process.stdin.once('end', resolve);
        });
        await server.connect(new StdioServerTransport());
        say(`Serving ${served} on standard input and output.`);
        await gone;
        await server.close();
        return;
    }
    const http = await serveHttp(makeServer, httpPort);
    say(`Serving ${served} at ${http.url} until Ctrl+C.`);
    await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await http.close();
}
/** `write`, and `destructive`, which includes it. */
export function readAllowed(allow) {
    const words = allow.flatMap((text) => text.split(',').map((word) => word.trim()));
    const strange = words.find((word) => !['read', 'write', 'destructive'].includes(word));
    if (strange !== undefined)
        throw new TypeError(`--allow takes write and destructive, not ${JSON.stringify(strange)}`);
    const destructive = words.includes('destructive');
    return { write: destructive || words.includes('write'), destructive };
}
