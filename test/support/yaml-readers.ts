// Readers of YAML in other languages, asked where they are at hand: what does each read from a text that we printed?
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface YamlReader {
  name: string;
  isAtHand: boolean;
  /** What it reads otherwise than JSON says, a line each; empty where all is alike. */
  differences(texts: readonly string[], values: readonly unknown[]): string;
}

/** Reads pairs of YAML and JSON from its input, and prints where the two differ. */
const comparing = (load: string): string => `
import json, sys
${load}
def same(a, b):
    if isinstance(a, bool) or isinstance(b, bool): return a is b
    if isinstance(a, (int, float)) and isinstance(b, (int, float)): return float(a) == float(b)
    if type(a) != type(b): return False
    if isinstance(a, list): return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict): return set(a) == set(b) and all(same(a[key], b[key]) for key in a)
    return a == b
for printed, wanted in json.load(sys.stdin):
    try: read = load(printed)
    except Exception as error: read = str(error)
    if not same(read, json.loads(wanted)): print(json.dumps([printed[:200], str(read)[:200]]))
`;

const PYYAML = `import yaml
load = lambda text: yaml.load(text, Loader=getattr(yaml, 'CSafeLoader', yaml.SafeLoader))`;
const RUAMEL = `from ruamel.yaml import YAML
load = YAML(typ='safe').load`;

/** Maps of Go have no order, and its numbers no kind: both sides are compared as JSON that Go writes. */
const GO = `package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"

	"gopkg.in/yaml.v3"
)

func plain(value any) any {
	switch v := value.(type) {
	case int:
		return float64(v)
	case int64:
		return float64(v)
	case uint64:
		return float64(v)
	case []any:
		for i := range v {
			v[i] = plain(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = plain(v[key])
		}
	}
	return value
}

func main() {
	var pairs [][2]string
	if err := json.NewDecoder(os.Stdin).Decode(&pairs); err != nil {
		panic(err)
	}
	for _, pair := range pairs {
		var read, wanted any
		err := yaml.Unmarshal([]byte(pair[0]), &read)
		if json.Unmarshal([]byte(pair[1]), &wanted); err != nil || !reflect.DeepEqual(plain(read), wanted) {
			fmt.Printf("%.200q: %.200v %v\\n", pair[0], read, err)
		}
	}
}
`;

function input(texts: readonly string[], values: readonly unknown[]): string {
  return JSON.stringify(values.map((value, index) => [texts[index], JSON.stringify(value)]));
}

/** A reader that ends otherwise than it should has read nothing. */
const printed = ({ status, signal, stdout, stderr }: SpawnSyncReturns<string>): string =>
  `${stdout}${stderr}${status === 0 ? '' : `ended with ${status ?? signal}`}`;
const LARGEST_OUTPUT = 2 ** 28;

function inPython(name: string, load: string): YamlReader {
  return {
    name,
    isAtHand: spawnSync('python3', ['-c', load]).status === 0,
    differences: (texts, values) =>
      printed(
        spawnSync('python3', ['-c', comparing(load)], {
          input: input(texts, values),
          encoding: 'utf8',
          maxBuffer: LARGEST_OUTPUT,
        }),
      ),
  };
}

/** Nothing is fetched: the module is taken from Go's cache of modules, or the reader is not at hand. */
function inGo(): YamlReader {
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-yaml-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'compare');
  writeFileSync(join(folder, 'go.mod'), 'module compare\n\ngo 1.20\n\nrequire gopkg.in/yaml.v3 v3.0.1\n');
  writeFileSync(join(folder, 'main.go'), GO);
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: LARGEST_OUTPUT } as const;
  const env = { ...process.env, GOFLAGS: '-mod=mod', GOPROXY: 'off', GOSUMDB: 'off' };
  const built = spawnSync('go', ['build', '-o', program, '.'], { ...options, env });
  return {
    name: "Go's yaml.v3",
    isAtHand: built.status === 0,
    differences: (texts, values) => printed(spawnSync(program, { ...options, input: input(texts, values) })),
  };
}

export const yamlReaders = (): YamlReader[] => [inPython('PyYAML', PYYAML), inPython('ruamel.yaml', RUAMEL), inGo()];
