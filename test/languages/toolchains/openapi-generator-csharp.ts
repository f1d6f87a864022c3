// openapi-generator, C#: Newtonsoft models and a client over HttpClient, without its options that need packages of their own.
import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileCsharp, installDotnet, newtonsoft, runCsharp } from '../dotnet-environment.ts';
import { generateWithJar, installOpenapiGenerator, openapiGeneratorVersion } from '../openapi-generator-jar.ts';
import type { Toolchain } from '../toolchain.ts';
import { filesBelow, moduleWith, namesIn, write } from '../workshop.ts';

const sources = 'src/Org.OpenAPITools';

export const openapiGeneratorCsharp: Toolchain = {
  id: 'openapi-generator-csharp',
  language: 'C#',
  generator: 'openapi-generator (csharp, httpclient)',
  version: openapiGeneratorVersion,
  feed: 'openapi-3.0.json',
  needs: ['java', 'mvn', 'npm', 'python3'],
  async install(workshop) {
    await installOpenapiGenerator(workshop);
    await installDotnet(workshop);
  },
  generate: (job) =>
    generateWithJar(job, 'csharp', {
      library: 'httpclient',
      targetFramework: 'netstandard2.1',
      supportsRetry: 'false',
    }),
  countOperations: ({ client }) =>
    namesIn(
      join(client, sources, 'Api'),
      '.cs',
      /^ {8}public async System\.Threading\.Tasks\.Task<[^()]*> (\w+)WithHttpInfoAsync\(/gm,
    ).size,
  async compile({ folder, client, run }) {
    const files = filesBelow(join(client, sources), '.cs').map((path) => join(sources, path));
    await compileCsharp({
      folder,
      cwd: client,
      sources: files,
      references: [newtonsoft(folder)],
      output: 'api.dll',
      run,
    });
  },
  async call({ folder, client, run, server, operation: { id } }) {
    const api = moduleWith(join(client, sources, 'Api'), '.cs', ` ${id}WithHttpInfo(`);
    write(
      client,
      'Call.cs',
      `public static class Call
{
    public static void Main()
    {
        var response = new Org.OpenAPITools.Api.${api}("${server}").${id}("p1");
        System.Console.WriteLine(Newtonsoft.Json.JsonConvert.SerializeObject(response));
    }
}
`,
    );
    copyFileSync(newtonsoft(folder), join(client, basename(newtonsoft(folder))));
    await compileCsharp({
      folder,
      cwd: client,
      sources: ['Call.cs'],
      references: [newtonsoft(folder), 'api.dll'],
      output: 'call.exe',
      run,
    });
    return runCsharp(folder, client, 'call.exe', run);
  },
};
