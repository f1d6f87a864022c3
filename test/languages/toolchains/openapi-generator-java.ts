// openapi-generator, Java: Jackson models and a client over java.net.http.
import { join } from 'node:path';
import { camelCase } from '../name-forms.ts';
import { generateWithJar, installOpenapiGenerator, openapiGeneratorVersion } from '../openapi-generator-jar.ts';
import type { Toolchain } from '../toolchain.ts';
import { moduleWith, namesIn, write } from '../workshop.ts';
import { readFileSync } from 'node:fs';

const sources = 'src/main/java/org/openapitools/client';

export const openapiGeneratorJava: Toolchain = {
  id: 'openapi-generator-java',
  language: 'Java',
  generator: 'openapi-generator (java, native)',
  version: openapiGeneratorVersion,
  feed: 'openapi-3.0.json',
  needs: ['java', 'mvn'],
  install: installOpenapiGenerator,
  generate: (job) =>
    generateWithJar(job, 'java', { library: 'native', openApiNullable: 'false', useJakartaEe: 'true' }),
  countOperations: ({ client }) =>
    namesIn(join(client, sources, 'api'), '.java', /^ {2}public ApiResponse<[^()]*> (\w+)WithHttpInfo\(/gm).size,
  async compile({ client, run }) {
    await run('mvn', ['-q', '-B', '-DskipTests', 'compile'], { cwd: client });
  },
  async call({ client, run, server, operation }) {
    const name = camelCase(operation.id);
    const api = moduleWith(join(client, sources, 'api'), '.java', ` ${name}WithHttpInfo(`);
    write(
      client,
      'src/main/java/verify/Call.java',
      `package verify;

import org.openapitools.client.ApiClient;
import org.openapitools.client.api.${api};

public class Call {
  public static void main(String[] arguments) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri("${server}");
    System.out.println(client.getObjectMapper().writeValueAsString(new ${api}(client).${name}("p1")));
  }
}
`,
    );
    await run(
      'mvn',
      [
        '-q',
        '-B',
        '-DskipTests',
        'compile',
        'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath',
        '-Dmdep.outputFile=classpath.txt',
      ],
      { cwd: client },
    );
    const classpath = `${join(client, 'target/classes')}:${readFileSync(join(client, 'classpath.txt'), 'utf8').trim()}`;
    return (await run('java', ['-cp', classpath, 'verify.Call'])).stdout;
  },
};
