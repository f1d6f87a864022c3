// Compiled by tablespec. Do not edit.
// The server over Streamable HTTP, for this machine only: a web page that a browser shows here cannot reach it by a name that it made point
// here, nor from its own origin.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
const PATH = '/mcp';
/** Sessions that may be open; the one that was idle longest makes room. */
const MOST_SESSIONS = 32;
/** @param port 0 for any. Rejects where the port is taken. */
export async function serveHttp(makeServer, port) {
    const sessions = new Map();
    let hosts = [];
    const open = async () => {
        const transport = new StreamableHTTPServerTransport({
            sessionIdGenerator: randomUUID,
            enableJsonResponse: true,
            onsessioninitialized(id) {
                sessions.set(id, transport);
                const [oldest] = sessions.keys();
                if (sessions.size > MOST_SESSIONS && oldest !== undefined)
                    void sessions.get(oldest)?.close();
            },
        });
        transport.onclose = () => {
            if (transport.sessionId !== undefined)
                sessions.delete(transport.sessionId);
        };
        // The SDK's own class: its optional members are typed otherwise than its interface has them.
        await makeServer().connect(transport);
        return transport;
    };
    const handle = async (request, response) => {
        const { host = '', origin } = request.headers;
        const isLocal = hosts.includes(host) && (origin === undefined || hosts.some((name) => origin === `http://${name}`));
        if (!isLocal)
            return refuse(response, 403, 'Only programs on this machine are served');
        if (new URL(request.url ?? '/', 'http://localhost').pathname !== PATH)
            return refuse(response, 404, `The server is at ${PATH}`);
        const id = request.headers['mcp-session-id'];
        const known = typeof id === 'string' ? sessions.get(id) : undefined;
        if (id !== undefined && !known)
            return refuse(response, 404, 'There is no such session');
        if (known && typeof id === 'string') {
            sessions.delete(id);
            sessions.set(id, known);
        }
        await (known ?? (await open())).handleRequest(request, response);
    };
    const server = createServer((request, response) => {
        handle(request, response).catch(() => refuse(response, 500, 'The server failed'));
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    const { port: taken } = server.address();
    hosts = [`127.0.0.1:${taken}`, `localhost:${taken}`];
    return {
        url: `http://127.0.0.1:${taken}${PATH}`,
        async close() {
            await Promise.all([...sessions.values()].map((transport) => transport.close()));
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
function refuse(response, status, message) {
    if (response.headersSent)
        return void response.end();
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ jsonrpc: '2.0', error: { code: -32000, message }, id: null }));
}
