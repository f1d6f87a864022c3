// What a program written against an old client relies on, as types: what it sends is still taken, what it reads is still there.
import type { ApiModel } from '../../generator/model/api-model.ts';

/** A module that compiles where `after` can take the place of `before`: both are addresses of a client's folder. */
export function printOldTypeTest(model: ApiModel, before: string, after: string): string {
  const lines = [
    `import * as before from '${before}/index.ts';`,
    `import * as after from '${after}/index.ts';`,
    `type Data<Result, Status> = Result extends { status: Status; data: infer Value } ? Value : Result extends { status: Status; error: infer Value } ? Value : never;`,
    `type Holds<Old, New> = [New] extends [Old] ? true : { old: Old; new: New };`,
    '/** Compiles for true only. */',
    'function holds<Fact extends true>(): Fact | undefined { return undefined; }',
  ];
  for (const { id, functionName, responses } of model.operations) {
    lines.push(
      `void before.${functionName};`,
      `void after.${functionName};`,
      `holds<Holds<after.${id}Options, before.${id}Options>>();`,
    );
    for (const { status } of responses) {
      const literal = /^\d+$/.test(status) ? status : `'${status}'`;
      lines.push(`holds<Holds<Data<before.${id}Result, ${literal}>, Data<after.${id}Result, ${literal}>>>();`);
    }
  }
  for (const { name } of model.schemas)
    lines.push(`holds<Holds<string, keyof Pick<after.components['schemas'], ${JSON.stringify(name)}>>>();`);
  return `${lines.join('\n')}\n`;
}
