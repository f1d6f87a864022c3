// Words of `fields` stand wherever a field has the name. What they say of another operation has to be true in all of these places.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listServices, packageRoot } from '../../../pipeline/services/package-root.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { type Glossary, readGlossary } from '../../../spec/glossary/glossary.ts';
import type { Json, OpenApiDocument } from '../../../spec/openapi.ts';

const SCHEMA = '#/components/schemas/';

/** Fields that mean the same everywhere, though what they name is of another group, and places where that was looked at. */
const ALLOWED: Record<string, readonly string[]> = {
  workspace: ['pool_id', 'site_id', 'UnusedDesktopInfo.desktop_id'],
  elb: ['job_id'],
  cbr: ['vault_id'],
};

/** "lamp_id" and "lamp_ids" → "Lamps", which is how operations that list them end. */
function plural(field: string): string {
  const words = field.replace(/_?ids?$/, '').split('_');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}

function reachable(from: unknown, schemas: OpenApiDocument['components']['schemas'], found = new Set<string>()) {
  if (typeof from !== 'object' || from === null) return found;
  for (const [key, inner] of Object.entries(from as Record<string, Json>)) {
    if (key !== '$ref' || typeof inner !== 'string') reachable(inner, schemas, found);
    else if (inner.startsWith(SCHEMA) && !found.has(inner.slice(SCHEMA.length))) {
      found.add(inner.slice(SCHEMA.length));
      reachable(schemas[inner.slice(SCHEMA.length)], schemas, found);
    }
  }
  return found;
}

/**
 * The places where shared words name an operation that is neither used there nor of the same group, nor plainly the list of what
 * the field is for ("lamp_id": ListLamps), and those where a list of their own kind is at hand (LampOnLoan of ListLoanedLamps).
 */
function doubtful({ paths, components }: OpenApiDocument, { fields, overrides }: Glossary): string[] {
  const operations = Object.values(paths).flatMap(Object.values);
  const tags = new Map(operations.map((operation) => [operation.operationId, operation.tags]));
  const users = new Map<string, string[]>();
  for (const { operationId, requestBody, responses } of operations)
    for (const schema of reachable({ requestBody, responses }, components.schemas))
      users.set(schema, [...(users.get(schema) ?? []), operationId]);
  return Object.entries(components.schemas).flatMap(([owner, { properties = {} }]) => {
    const here = users.get(owner) ?? [];
    const groups = new Set(here.flatMap((id) => tags.get(id) ?? []));
    return Object.keys(properties)
      .filter((field) => {
        const words = overrides.has(`${owner}.${field}`) ? '' : (fields.get(field) ?? '');
        return (words.match(/\b[A-Z]\w+/g) ?? []).some((named) => {
          const theirs = tags.get(named);
          if (!theirs || here.includes(named)) return false;
          const isNear = named === `List${plural(field)}` || theirs.some((tag: string) => groups.has(tag));
          return !isNear || here.some((id) => id.startsWith('List') && id.endsWith(plural(field)));
        });
      })
      .map((field) => `${owner}.${field}`);
  });
}

describe('words that several places share', () => {
  const root = packageRoot();
  const services = listServices(root).filter((service) => existsSync(join(root, 'spec', service, 'glossary.yaml')));
  it.each(services)('of %s name no operation that is wrong for one of them', (service) => {
    const text = (name: string) => readFileSync(join(root, 'spec', service, name), 'utf8');
    const glossary = readGlossary(text('glossary.yaml'), 'glossary.yaml', new Report());
    const allowed = new Set(ALLOWED[service]);
    const found = doubtful(JSON.parse(text('openapi.json')) as OpenApiDocument, glossary);
    expect(found.filter((place) => !allowed.has(place) && !allowed.has(place.replace(/^.*\./, '')))).toEqual([]);
    // What is allowed in vain hides the next one.
    expect([...allowed].filter((name) => !found.some((place) => place === name || place.endsWith(`.${name}`)))).toEqual(
      [],
    );
  });
});

describe('meanings of values', () => {
  const root = packageRoot();
  const services = listServices(root).filter((service) => existsSync(join(root, 'spec', service, 'glossary.yaml')));
  it.each(services)('of %s all stand in some description', (service) => {
    const text = (name: string) => readFileSync(join(root, 'spec', service, name), 'utf8');
    const { values } = readGlossary(text('glossary.yaml'), 'glossary.yaml', new Report());
    const { paths, components } = JSON.parse(text('openapi.json')) as OpenApiDocument;
    const said = new Map<string, string>();
    const take = (owner: string, name: string, description = '') => {
      for (const key of [`${owner}.${name}`, name]) said.set(key, `${said.get(key) ?? ''}\n${description}\n`);
    };
    for (const { operationId, parameters = [] } of Object.values(paths).flatMap(Object.values))
      for (const { name, description } of parameters) take(operationId, name, description);
    for (const [owner, { properties = {} }] of Object.entries(components.schemas))
      for (const [name, { description }] of Object.entries(properties)) take(owner, name, description);
    const lost = [...values].flatMap(([key, meanings]) =>
      [...meanings]
        .filter(([value, words]) => !said.get(key)?.includes(`\n- ${value}: ${words}\n`))
        .map(([value]) => `${key}: ${value}`),
    );
    expect(lost).toEqual([]);
  });
});
