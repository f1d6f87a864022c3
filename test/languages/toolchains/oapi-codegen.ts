// oapi-codegen: Go types and a client over net/http.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Toolchain } from '../toolchain.ts';
import { namesIn, write } from '../workshop.ts';

const version = 'v2.8.2';
const program = (folder: string): string => join(folder, 'go', 'oapi-codegen');

export const oapiCodegen: Toolchain = {
  id: 'oapi-codegen',
  language: 'Go',
  generator: 'oapi-codegen',
  version,
  feed: 'openapi-3.0.json',
  needs: ['go'],
  async install({ folder, run }) {
    if (existsSync(program(folder))) return;
    await run('go', ['install', '-p', '1', `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@${version}`], {
      env: { GOBIN: join(folder, 'go') },
    });
  },
  async generate({ folder, client, feed, run }) {
    write(client, 'go.mod', 'module verify\n\ngo 1.24\n\nrequire github.com/oapi-codegen/runtime v1.8.0\n');
    write(client, 'api/doc.go', 'package api\n');
    const { stderr } = await run(program(folder), [
      '-package',
      'api',
      '-generate',
      'types,client',
      '-o',
      join(client, 'api/api.go'),
      feed,
    ]);
    return stderr.split('\n').filter((line) => /warn/i.test(line));
  },
  countOperations: ({ client }) =>
    namesIn(join(client, 'api'), '.go', /^func New(\w+)Request(?:WithBody)?\(server /gm).size,
  async compile({ client, run }) {
    await run('go', ['build', '-p', '1', '-mod=mod', './api'], { cwd: client });
  },
  async call({ client, run, server, operation: { id } }) {
    write(
      client,
      'main.go',
      `package main

import (
	"context"
	"encoding/json"
	"fmt"

	"verify/api"
)

func main() {
	client, err := api.NewClientWithResponses("${server}")
	if err != nil {
		panic(err)
	}
	response, err := client.${id}WithResponse(context.Background(), "p1")
	if err != nil {
		panic(err)
	}
	text, err := json.Marshal(response.JSON200)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(text))
}
`,
    );
    return (await run('go', ['run', '-p', '1', '-mod=mod', '.'], { cwd: client })).stdout;
  },
};
