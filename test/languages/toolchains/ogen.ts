// ogen: Go types that check themselves, a client and a server. Its module has no list of versions, so it is built from a pinned go.mod.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Toolchain } from '../toolchain.ts';
import { namesIn, write } from '../workshop.ts';

const version = 'v1.14.0';
const program = (folder: string): string => join(folder, 'go', 'ogen');

export const ogen: Toolchain = {
  id: 'ogen',
  language: 'Go',
  generator: 'ogen',
  version,
  feed: 'openapi-3.0-plain.json',
  needs: ['go'],
  async install({ folder, run }) {
    if (existsSync(program(folder))) return;
    const module = join(folder, 'ogen-module');
    write(module, 'go.mod', `module tools\n\ngo 1.24\n\nrequire github.com/ogen-go/ogen ${version}\n`);
    write(module, 'tools.go', 'package tools\n\nimport _ "github.com/ogen-go/ogen/cmd/ogen"\n');
    await run('go', ['build', '-p', '1', '-mod=mod', '-o', program(folder), 'github.com/ogen-go/ogen/cmd/ogen'], {
      cwd: module,
    });
  },
  async generate({ folder, client, feed, run }) {
    write(client, 'go.mod', `module verify\n\ngo 1.24\n\nrequire github.com/ogen-go/ogen ${version}\n`);
    const { stderr } = await run(program(folder), [
      '--target',
      join(client, 'api'),
      '--package',
      'api',
      '--clean',
      feed,
    ]);
    return stderr.split('\n').filter((line) => /WARN/.test(line));
  },
  countOperations: ({ client }) =>
    namesIn(join(client, 'api'), 'oas_client_gen.go', /^func \(c \*Client\) ([A-Z]\w*)\(ctx /gm).size,
  async compile({ client, run }) {
    await run('go', ['build', '-p', '1', '-mod=mod', './api'], { cwd: client });
  },
  async call({ client, run, server, operation }) {
    const { id } = operation;
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

type token struct{}

func (token) TokenAuth(context.Context, api.OperationName) (api.TokenAuth, error) {
	return api.TokenAuth{APIKey: "t"}, nil
}

func (token) AkSkAuth(context.Context, api.OperationName) (api.AkSkAuth, error) {
	return api.AkSkAuth{}, nil
}

func main() {
	client, err := api.NewClient("${server}", token{})
	if err != nil {
		panic(err)
	}
	response, err := client.${id}(context.Background(), api.${id}Params{ProjectID: "p1"})
	if err != nil {
		panic(err)
	}
	text, err := json.Marshal(response)
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
