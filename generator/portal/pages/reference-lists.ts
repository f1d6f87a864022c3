// The lists of a service: enumerations, error codes, permissions, changes.
import type { ApiOperation } from '../../model/api-model.ts';
import { enumerations } from '../enumerations.ts';
import { countCodes } from '../../model/list-error-codes.ts';
import { html } from '../html.ts';
import { operationList } from '../parts/operation-list.ts';
import { type Permission, permissionsOf } from '../parts/permissions.ts';
import { errorCodeList } from '../parts/responses.ts';
import { changelogHtml } from '../parts/changelog-html.ts';
import { valueText } from '../parts/value-facts.ts';
import { anchorOf, linkTo, listPlace } from '../places.ts';
import type { PortalFile, PortalOptions } from '../portal.ts';
import type { ServiceContext } from '../service-context.ts';
import { listPage } from './list-page.ts';

/** Only the lists that the service has something for; enumerations always. */
export function referenceLists(context: ServiceContext, options: PortalOptions): PortalFile[] {
  const { id, errorCodes, changelog } = context;
  const permissions = permissionUses(context);
  return [
    { path: listPlace(id, 'values'), print: () => enumerationList(context, options) },
    ...(errorCodes.length > 0
      ? [{ path: listPlace(id, 'errors'), print: () => errorCodesPage(context, options) }]
      : []),
    ...(permissions.size > 0
      ? [{ path: listPlace(id, 'permissions'), print: () => permissionsPage(permissions, context, options) }]
      : []),
    ...(changelog === undefined
      ? []
      : [{ path: listPlace(id, 'changes'), print: () => changesPage(changelog, context, options) }]),
  ];
}

/** By action, in the order in which operations name them. */
export function permissionUses({
  model,
}: Pick<ServiceContext, 'model'>): Map<string, { permission: Permission; operations: ApiOperation[] }> {
  const uses = new Map<string, { permission: Permission; operations: ApiOperation[] }>();
  for (const operation of model.operations)
    for (const permission of permissionsOf(operation)) {
      const known = uses.get(permission.action) ?? { permission, operations: [] };
      if (!known.operations.includes(operation)) known.operations.push(operation);
      uses.set(permission.action, known);
    }
  return uses;
}

function enumerationList(context: ServiceContext, options: PortalOptions): string {
  const place = listPlace(context.id, 'values');
  const all = enumerations(context);
  const rows = all.map(
    ({
      name,
      owner,
      place: target,
      values,
      isOpen,
    }) => html`<tr><td><a href="${linkTo(place, target)}"><code>${name}</code></a></td><td>${owner}</td><td><ul class="values">${values.map((value) => html`<li><code>${valueText(value)}</code></li>`)}${isOpen && html`<li>others are possible</li>`}</ul></td></tr>
`,
  );
  const content = html`<div class="wide" tabindex="0" role="region" aria-label="Enumerations"><table><thead><tr><th scope="col">Field</th><th scope="col">Of</th><th scope="col">Values</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const description = `Fields and parameters that take one of a list of values: ${all.length}.`;
  return listPage({ place, title: 'Enumerations', description, content }, context, options);
}

function errorCodesPage(context: ServiceContext, options: PortalOptions): string {
  const description = `Error codes of the service, with their statuses: ${countCodes(context.errorCodes)}.`;
  return listPage(
    {
      place: listPlace(context.id, 'errors'),
      title: 'Error codes',
      description,
      content: errorCodeList(context.errorCodes),
    },
    context,
    options,
  );
}

function permissionsPage(
  uses: ReturnType<typeof permissionUses>,
  context: ServiceContext,
  options: PortalOptions,
): string {
  const place = listPlace(context.id, 'permissions');
  const content = html`${[...uses].map(
    ([
      action,
      { permission, operations },
    ]) => html`<section class="permission" id="${anchorOf('right', action)}"><h2><code>${action}</code></h2>
${permission.level !== undefined && html`<p>Access level: ${permission.level}</p>`}${operationList(operations, context.id, place)}</section>`,
  )}`;
  const description = `Rights that operations ask for, with the operations of each: ${uses.size}.`;
  return listPage({ place, title: 'Permissions', description, content }, context, options);
}

function changesPage(changelog: string, context: ServiceContext, options: PortalOptions): string {
  const description = 'What changed from release to release.';
  const content = changelogHtml(changelog);
  return listPage(
    { place: listPlace(context.id, 'changes'), title: 'Changes', description, content },
    context,
    options,
  );
}
