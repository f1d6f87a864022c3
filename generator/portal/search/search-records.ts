// Everything that the search of the portal finds, of all services: one record for each.
import { errorTexts } from '../../model/list-error-codes.ts';
import type { SchemaObject } from '../../model/api-model.ts';
import { enumerations } from '../enumerations.ts';
import { quickStart } from '../parts/quick-start.ts';
import { fieldTree, type FieldNode, ownFieldTree } from '../parts/field-tree.ts';
import { shortText } from '../parts/text-html.ts';
import { valueText } from '../parts/value-facts.ts';
import { permissionUses } from '../pages/reference-lists.ts';
import { anchorOf, listPlace, operationPlace, schemaPlace, servicePlace, tagPlace } from '../places.ts';
import type { ServiceContext } from '../service-context.ts';
import { titleOf } from '../service-menu.ts';

/** In the order in which they stand where nothing else decides. */
export const searchKinds = [
  'Quick start',
  'Group',
  'Operation',
  'Schema',
  'Field',
  'Value',
  'Error code',
  'Permission',
] as const;

export interface SearchRecord {
  kind: (typeof searchKinds)[number];
  /** Id of the service. */
  service: string;
  title: string;
  /** Shown beside the title. */
  detail: string;
  /** Page and anchor. */
  place: string;
  /** Found, and not shown. */
  words: string;
  /** What else the thing is called: found as the title is. */
  names?: readonly string[];
}

export function searchRecords(context: ServiceContext): SearchRecord[] {
  const { id } = context;
  return [
    ...guideRecords(context),
    ...operationRecords(context),
    ...schemaRecords(context),
    ...listRecords(context),
  ].map((record) => ({ ...record, service: id }));
}

type Found = Omit<SearchRecord, 'service'>;

function guideRecords(context: ServiceContext): Found[] {
  const place = servicePlace(context.id);
  const steps = quickStart(context, place).map(
    ({ anchor, title, words }): Found => ({
      kind: 'Quick start',
      title,
      detail: '',
      place: `${place}#${anchor}`,
      words,
    }),
  );
  const service: Found = {
    kind: 'Quick start',
    title: context.model.title,
    detail: '',
    place,
    words: `${context.id} quick start begin base url regions ${context.model.description ?? ''}`,
  };
  const groups = context.model.tags.map((tag): Found => {
    const words = shortText(tag.description, 160);
    return { kind: 'Group', title: tag.name, detail: '', place: tagPlace(context.id, tag), words };
  });
  return [service, ...steps, ...groups];
}

function operationRecords({ id: service, model, schemas }: ServiceContext): Found[] {
  return model.operations.flatMap((operation) => {
    const page = operationPlace(service, operation);
    const title = titleOf(operation);
    const own: Found = {
      kind: 'Operation',
      title,
      detail: `${operation.method.toUpperCase()} ${operation.path}`,
      place: page,
      words: shortText(operation.description, 240),
      names: [operation.id, operation.path],
    };
    const parameters = (['path', 'query', 'header'] as const).flatMap((kind) =>
      operation.parameters[kind].map(
        ({ name }): Found => ({
          kind: 'Field',
          title: name,
          detail: `${kind} parameter of ${operation.id}`,
          place: `${page}#${anchorOf(kind, name)}`,
          words: '',
        }),
      ),
    );
    // Fields of named schemas are found on the pages of those.
    const bodies = [
      { prefix: 'body', content: operation.requestBody },
      ...operation.responses.map(({ status, body }) => ({ prefix: status, content: body })),
    ].flatMap(({ prefix, content }) =>
      content && content.schema.$ref === undefined
        ? bodyFields(content.schema, operation.id, page, prefix, schemas)
        : [],
    );
    return [own, ...parameters, ...bodies];
  });
}

function bodyFields(
  schema: SchemaObject,
  owner: string,
  page: string,
  prefix: string,
  schemas: ServiceContext['schemas'],
): Found[] {
  return fieldTree(schema, schemas).fields.map((field) => fieldRecord(field, owner, page, prefix));
}

function schemaRecords({ id: service, model, schemas }: ServiceContext): Found[] {
  return model.schemas.flatMap(({ name, schema }) => {
    const place = schemaPlace(service, name);
    const fields: Found[] = [];
    const visit = (field: FieldNode): void => {
      fields.push(fieldRecord(field, name, place, 'field'));
      field.children.forEach(visit);
    };
    ownFieldTree(schema, schemas).fields.forEach(visit);
    return [{ kind: 'Schema', title: name, detail: '', place, words: shortText(schema.description, 120) }, ...fields];
  });
}

function fieldRecord({ name, path }: FieldNode, owner: string, page: string, prefix: string): Found {
  const detail = path === name ? owner : `${owner}.${path}`;
  return { kind: 'Field', title: name, detail, place: `${page}#${anchorOf(prefix, path)}`, words: '' };
}

function listRecords(context: ServiceContext): Found[] {
  const values = enumerations(context).flatMap(({ name, owner, place, values: all }) =>
    all.map((value): Found => {
      const detail = name === owner ? owner : `${owner}.${name}`;
      return { kind: 'Value', title: valueText(value), detail, place, words: '' };
    }),
  );
  const errors = context.errorCodes.map((entry): Found => {
    const { code, statuses } = entry;
    const words = errorTexts(entry);
    const place = `${listPlace(context.id, 'errors')}#code-${anchorOf(code)}`;
    const detail = [statuses.join(', '), shortText(words[0], 90)].filter(Boolean).join(' ');
    return { kind: 'Error code', title: code, detail, place, words: words.join(' ') };
  });
  const rights = [...permissionUses(context)].map(([action, { permission }]): Found => {
    const place = `${listPlace(context.id, 'permissions')}#${anchorOf('right', action)}`;
    return { kind: 'Permission', title: action, detail: permission.level ?? '', place, words: '' };
  });
  return [...values, ...errors, ...rights];
}
