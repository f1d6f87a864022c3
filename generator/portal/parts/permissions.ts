// The rights that an operation needs (`x-iam-actions`).
import type { ApiOperation } from '../../model/api-model.ts';
import { asRecord, type JsonRecord, member, memberList, memberText } from '../../model/json-value.ts';
import { html, type Html, joinHtml } from '../html.ts';

export interface Permission {
  action: string;
  level?: string;
  resources: string[];
  conditions: string[];
  dependsOn: string[];
}

export function permissionsOf({ extensions }: ApiOperation): Permission[] {
  const listed = extensions.get('x-iam-actions');
  return (Array.isArray(listed) ? listed : []).flatMap((entry): Permission[] => {
    const record = asRecord(entry);
    const action = memberText(record, 'action');
    if (action === undefined) return [];
    const level = memberText(record, 'accessLevel');
    return [
      {
        action,
        ...(level === undefined ? {} : { level }),
        resources: memberList(record, 'resourceTypes').flatMap((type) => resource(asRecord(type))),
        conditions: texts(record, 'conditionKeys'),
        dependsOn: texts(record, 'dependencies'),
      },
    ];
  });
}

export function permissionList(permissions: readonly Permission[]): Html {
  return html`<ul class="plain">${permissions.map(
    ({
      action,
      level,
      resources,
      conditions,
      dependsOn,
    }) => html`<li><code>${action}</code>${level !== undefined && html` <span class="badge">${level}</span>`}
${facts('Resources', resources)}${facts('Condition keys', conditions)}${facts('Needs also', dependsOn)}</li>`,
  )}</ul>`;
}

function facts(title: string, values: readonly string[]): Html | false {
  return (
    values.length > 0 &&
    html`<div class="choice"><span>${title}</span> ${joinHtml(
      values.map((value) => html`<code>${value}</code>`),
      ', ',
    )}</div>`
  );
}

function resource(record: JsonRecord | undefined): string[] {
  const name = memberText(record, 'name');
  return name === undefined ? [] : [member(record, 'required') === true ? `${name} (required)` : name];
}

function texts(record: JsonRecord | undefined, key: string): string[] {
  return memberList(record, key).filter((value): value is string => typeof value === 'string');
}
