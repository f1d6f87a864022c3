#!/usr/bin/env node
// Compiled by tablespec. Do not edit.
// The program of the package: reads its options and the services that it brings, and serves them.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from "./serve.js";
const HELP = `tablespec-mcp [SERVICE]... [--tools all|tag:X|op:Y,...] [--allow write|destructive]... [--http PORT]
              [--region ID] [--project-id ID] [--base-url URL] [--iam-endpoint URL] [--show-secrets]
`;
const folder = new URL('../services/', import.meta.url);
async function main() {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: {
            tools: { type: 'string' },
            allow: { type: 'string', multiple: true },
            http: { type: 'string' },
            region: { type: 'string' },
            'project-id': { type: 'string' },
            'base-url': { type: 'string' },
            'iam-endpoint': { type: 'string' },
            'show-secrets': { type: 'boolean' },
            help: { type: 'boolean', short: 'h' },
        },
    });
    if (values.help)
        return void process.stdout.write(HELP);
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    const httpPort = values.http === undefined ? undefined : Number(values.http);
    if (httpPort !== undefined && !(Number.isInteger(httpPort) && httpPort >= 0 && httpPort < 65_536))
        throw new TypeError('--http takes the number of a port, 0 for any');
    await serve({
        services: readServices(positionals),
        version,
        tools: values.tools,
        allow: values.allow,
        httpPort,
        region: values.region,
        projectId: values['project-id'],
        baseUrl: values['base-url'],
        iamEndpoint: values['iam-endpoint'],
        showSecrets: values['show-secrets'] === true,
    }, (line) => void process.stderr.write(`${line}\n`));
}
function readServices(wanted) {
    const brought = readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .sort();
    const unknown = wanted.find((id) => !brought.includes(id));
    if (unknown !== undefined)
        throw new TypeError(`There is no service ${JSON.stringify(unknown)}; there are ${brought.join(', ')}`);
    return (wanted.length > 0 ? wanted : brought).map((id) => JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')));
}
main().catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
});
