// An OpenAPI 3.1 document in, the same API as OpenAPI 3.0.3 out, with a list of what 3.0.3 has no words for.
// The converter on npm (@apiture/openapi-down-convert 0.14) leaves references with siblings, numeric exclusive bounds and
// `anyOf` with null as they are, which no 3.0 tool accepts.
import { isObject, type JsonObject, listMember, member, objectMember, pointerTo, textMember } from '../checks/json.ts';
import { pointerParts, valueAt } from '../build/json-pointer.ts';
import { type ObjectKind, objectFields } from '../checks/openapi-objects.ts';
import { convertSchema } from './convert-schema.ts';
import type { Conversion } from './conversion.ts';

/** Something the 3.0.3 document lacks, with its place in the 3.1 document. */
export interface Loss {
  pointer: string;
  /** As the end of "the 3.0.3 document lacks ...". */
  what: string;
}

export interface DownConversion {
  document: JsonObject;
  lost: Loss[];
}

/** `document` is a 3.1 document that passed `checkDocument`; it is not changed and shares nothing with the result. */
export function downConvert(document: JsonObject): DownConversion {
  const lost: Loss[] = [];
  const source = structuredClone(document);
  const converted = convertObject('document', source, '', {
    source,
    lose: (pointer, what) => lost.push({ pointer, what }),
    inlining: new Set(),
  }) as JsonObject;
  return { document: converted, lost };
}

/** Fields that 3.0.3 does not know, by the object they are in. */
const unknown30: Partial<Record<ObjectKind, readonly string[]>> = {
  document: ['webhooks', 'jsonSchemaDialect'],
  components: ['pathItems'],
};

function convertObject(kind: ObjectKind, value: unknown, pointer: string, conversion: Conversion): unknown {
  if (kind === 'schema') return convertSchema(value, pointer, conversion);
  if (!isObject(value)) return value;
  const reference = textMember(value, '$ref');
  if (reference !== undefined) return convertReference(kind, value, reference, pointer, conversion);
  const fields = kind === 'callback' ? {} : objectFields[kind];
  const entries: [string, unknown][] = [];
  for (const [name, held] of Object.entries(value)) {
    const place = pointerTo(pointer, name);
    if (unknown30[kind]?.includes(name)) conversion.lose(place, `"${name}"`);
    else if (kind === 'callback')
      entries.push([name, name.startsWith('x-') ? held : convertObject('pathItem', held, place, conversion)]);
    else if (Object.hasOwn(fields, name)) entries.push([name, convertField(fields[name]!, held, place, conversion)]);
    else entries.push([name, held]);
  }
  return finish(kind, Object.fromEntries(entries), pointer, conversion);
}

function convertField(
  { form, kind }: (typeof objectFields)[ObjectKind][string],
  held: unknown,
  place: string,
  conversion: Conversion,
): unknown {
  if (form === 'one') return convertObject(kind, held, place, conversion);
  if (form === 'list')
    return Array.isArray(held)
      ? held.map((item, index) => convertObject(kind, item, pointerTo(place, index), conversion))
      : held;
  if (!isObject(held)) return held;
  // Responses and paths may have extensions among them; a component may be called anything.
  const mayExtend = (kind === 'pathItem' || kind === 'response') && !place.startsWith('/components/responses');
  return Object.fromEntries(
    Object.entries(held).map(([name, item]) => [
      name,
      mayExtend && name.startsWith('x-') ? item : convertObject(kind, item, pointerTo(place, name), conversion),
    ]),
  );
}

/** In 3.0 nothing may stand beside a reference, except in a path item; and path items are no components. */
function convertReference(
  kind: ObjectKind,
  value: JsonObject,
  reference: string,
  pointer: string,
  conversion: Conversion,
): unknown {
  if (kind === 'pathItem') {
    const target = reference.startsWith('#/components/pathItems/')
      ? valueAt(conversion.source, pointerParts(reference.slice(1))!)
      : undefined;
    if (!target || conversion.inlining.has(reference)) {
      if (target) conversion.lose(pointerTo(pointer, '$ref'), 'a path item within itself');
      return target ? {} : value;
    }
    return convertObject(kind, target.value, reference.slice(1), {
      ...conversion,
      inlining: new Set([...conversion.inlining, reference]),
    });
  }
  for (const name of Object.keys(value)) {
    if (name !== '$ref') conversion.lose(pointerTo(pointer, name), `"${name}" beside a reference`);
  }
  return { $ref: reference };
}

/** What an object needs in 3.0.3 beyond its fields. */
function finish(kind: ObjectKind, converted: JsonObject, pointer: string, conversion: Conversion): JsonObject {
  switch (kind) {
    case 'document': {
      const named = {
        ...withoutMutualTls(converted, pointer, conversion),
        openapi: '3.0.3',
        info: convertInfo(converted.info, conversion),
      };
      return 'paths' in named ? named : { ...(named as JsonObject), paths: {} };
    }
    case 'components':
      return withoutMutualTlsSchemes(converted, pointer, conversion);
    case 'operation':
      // Only 3.1 lets an operation go without responses.
      return withoutMutualTls(
        { ...converted, responses: converted.responses ?? { default: { description: '' } } },
        pointer,
        conversion,
      );
    default:
      return converted;
  }
}

function convertInfo(info: unknown, { lose }: Conversion): unknown {
  if (!isObject(info)) return info;
  const { summary, license, ...rest } = info;
  if (summary !== undefined) lose('/info/summary', '"summary"');
  if (!isObject(license)) return license === undefined ? rest : { ...rest, license };
  const { identifier, ...named } = license;
  if (identifier === undefined) return { ...rest, license };
  // An identifier of SPDX has a page; an expression of several ("MIT OR Apache-2.0") has none.
  const hasPage = typeof identifier === 'string' && /^[A-Za-z0-9.+-]+$/.test(identifier);
  if (!hasPage) lose('/info/license/identifier', '"identifier"');
  return { ...rest, license: hasPage ? { ...named, url: `https://spdx.org/licenses/${identifier}.html` } : named };
}

function isMutualTls(source: JsonObject, name: string): boolean {
  return (
    textMember(member(objectMember(objectMember(source, 'components'), 'securitySchemes'), name), 'type') ===
    'mutualTLS'
  );
}

function withoutMutualTlsSchemes(components: JsonObject, pointer: string, { source, lose }: Conversion): JsonObject {
  const schemes = components.securitySchemes;
  if (!isObject(schemes)) return components;
  const kept = Object.entries(schemes).filter(([name]) => {
    if (isMutualTls(source, name)) lose(`${pointer}${pointerTo('/securitySchemes', name)}`, 'mutual TLS');
    return !isMutualTls(source, name);
  });
  return { ...components, securitySchemes: Object.fromEntries(kept) };
}

/** Without the ways to be let in that need a scheme which is not there any more. */
function withoutMutualTls(holder: JsonObject, pointer: string, { source, lose }: Conversion): JsonObject {
  if (!Array.isArray(holder.security)) return holder;
  const security = listMember(holder, 'security').filter((requirement, index) => {
    const isLost = isObject(requirement) && Object.keys(requirement).some((name) => isMutualTls(source, name));
    if (isLost) lose(`${pointer}/security/${index}`, 'mutual TLS');
    return !isLost;
  });
  return { ...holder, security };
}
