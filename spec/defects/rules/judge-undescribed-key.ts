// A key of an example that its table does not describe: a bracket in the wrong place, another spelling, or a row that is missing.
import type { Judgement } from '../defect.ts';
import { resolveSchema, type ExampleSurvey, type UndescribedKey } from '../example-survey.ts';
import { operationsOf } from '../mismatch.ts';
import { isOneSpelling, isSimilarName } from '../../../scraper/reference/similar-name.ts';
import type { OpenApiDocument, SchemaObject } from '../../openapi.ts';

export function judgeUndescribedKey(key: UndescribedKey, survey: ExampleSurvey): Judgement {
  return (
    misplaced(key, survey) ??
    repeated(key, survey) ??
    respelled(key, survey) ??
    describedElsewhere(key, survey) ??
    unknownKey(key, survey)
  );
}

/** An object inside or around this one has the key: a bracket of the example closes too early or too late. */
function misplaced(
  { name, schemaName, around }: UndescribedKey,
  { document, properties }: ExampleSurvey,
): Judgement | undefined {
  // Most keys are in no table: the objects below are not walked for them.
  if (!properties.has(name)) return undefined;
  const outer = around.find((owner) => hasProperty(document, owner, name));
  const home = outer ?? innerOwner(document, schemaName, name);
  if (home === undefined) return undefined;
  return {
    verdict: 'example',
    evidence: [
      `${home}, ${outer === undefined ? 'which stands inside this object' : 'which this object stands in'}, describes ${name}`,
    ],
    suggestion: `In the example: move ${name} into ${home}; a bracket is in the wrong place.`,
  };
}

/** The object has the key already, as the table spells it. */
function repeated({ name, schemaName, beside }: UndescribedKey, { document }: ExampleSurvey): Judgement | undefined {
  const described = Object.keys(document.components.schemas[schemaName]?.properties ?? {});
  const twin = described.find((property) => beside.has(property) && isOneSpelling(property, name));
  if (twin === undefined) return undefined;
  return {
    verdict: 'example',
    evidence: [`the object has ${twin} too, as the table spells it`],
    suggestion: `In the example: remove ${name}.`,
  };
}

function respelled({ name, schemaName, beside }: UndescribedKey, survey: ExampleSurvey): Judgement | undefined {
  const schema = survey.document.components.schemas[schemaName];
  const described = Object.keys(schema?.properties ?? {}).find(
    (property) => !beside.has(property) && isSimilarName(property, name),
  );
  if (described === undefined) return undefined;
  const users = operationsOf(survey.undescribedByName.get(name) ?? []);
  const asDescribed = operationsOf(survey.byName.get(described) ?? []);
  const alone = asDescribed.length > 0 && users.length === 1;
  return {
    verdict: alone ? 'example' : 'undecided',
    evidence: [
      `the table has ${described}, which the example lacks`,
      `examples with ${name}: ${users.join(', ')}; with ${described}: ${asDescribed.length > 0 ? asDescribed.slice(0, 5).join(', ') : 'none'}`,
    ],
    suggestion: alone ? `In the example: ${described}.` : `One name in both: ${described} or ${name}.`,
  };
}

/** Another table of the reference has the row, in an object that shares keys with this one. */
function describedElsewhere(
  { name, schemaName, beside }: UndescribedKey,
  { properties, document }: ExampleSurvey,
): Judgement | undefined {
  const own = Object.keys(document.components.schemas[schemaName]?.properties ?? {});
  const related = (properties.get(name) ?? []).filter(({ owner }) => {
    const other = document.components.schemas[owner]?.properties ?? {};
    const shared = own.filter((property) => Object.hasOwn(other, property)).length;
    return shared > 0 && shared * 2 >= Math.min(own.length, beside.size);
  });
  if (related.length === 0) return undefined;
  return {
    verdict: 'table',
    evidence: [
      `${related
        .slice(0, 5)
        .map(({ owner }) => owner)
        .join(', ')} ${related.length === 1 ? 'has' : 'have'} a row ${name} among rows of this table`,
    ],
    suggestion: `In the table: add the row ${name}.`,
  };
}

function unknownKey({ name, schemaName }: UndescribedKey, survey: ExampleSurvey): Judgement {
  const users = operationsOf(
    (survey.undescribedByName.get(name) ?? []).filter((other) => other.schemaName === schemaName),
  );
  const elsewhere = (survey.properties.get(name) ?? []).length;
  return {
    verdict: users.length > 1 ? 'table' : 'undecided',
    evidence: [`examples with ${name}: ${users.join(', ')}`, `tables with a row ${name}: ${elsewhere}`],
    suggestion:
      users.length > 1
        ? `In the table: add the row ${name}.`
        : `In the table: add the row ${name}; or in the example: remove it.`,
  };
}

function hasProperty(document: OpenApiDocument, owner: string, name: string): boolean {
  return Object.hasOwn(document.components.schemas[owner]?.properties ?? {}, name);
}

/** The nearest object below a component that has the property. */
function innerOwner(document: OpenApiDocument, start: string, name: string): string | undefined {
  const seen = new Set([start]);
  let level = [start];
  while (level.length > 0) {
    const next: string[] = [];
    for (const owner of level) {
      for (const property of Object.values(document.components.schemas[owner]?.properties ?? {})) {
        const inner = ownerBelow(document, property);
        if (inner === undefined || seen.has(inner)) continue;
        if (hasProperty(document, inner, name)) return inner;
        seen.add(inner);
        next.push(inner);
      }
    }
    level = next;
  }
  return undefined;
}

function ownerBelow(document: OpenApiDocument, schema: SchemaObject): string | undefined {
  if (schema.items) return ownerBelow(document, schema.items);
  if (typeof schema.additionalProperties === 'object') return ownerBelow(document, schema.additionalProperties);
  return resolveSchema(document, schema).name || undefined;
}
