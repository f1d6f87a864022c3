// The document's first server → an absolute URL in which only `{region}` may be left open, and a variable for a token.
import type { ApiServer } from './api-model.ts';
import { tokenVariable } from './authentication.ts';
import { asRecord, type JsonRecord, memberList, memberRecord, memberText } from './json-value.ts';

/** A region becomes part of a host name. */
const regionPattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;

export function buildServer(root: JsonRecord): ApiServer | undefined {
  const server = asRecord(memberList(root, 'servers')[0]);
  const template = memberText(server, 'url');
  if (template === undefined) return undefined;
  const variables = memberRecord(server, 'variables');
  const filled = (...kept: string[]): string =>
    template.replace(/\{([^{}]*)\}/g, (placeholder, name: string) =>
      kept.includes(name) ? placeholder : (memberText(memberRecord(variables, name), 'default') ?? placeholder),
    );
  const url = filled('region');
  const sample = url.replaceAll('{region}', 'region');
  if (!URL.canParse(sample) || sample.includes('{') || !/^https?:\/\//.test(sample)) return undefined;
  // No such host exists (RFC 6761): it stands where nobody knows the server, which every user has to name then.
  if (new URL(sample).hostname.endsWith('.invalid')) return undefined;
  const token = tokenVariable(root);
  const withToken = token === undefined ? {} : { withToken: filled('region', token) };
  if (!url.includes('{region}')) return { url, ...withToken };
  const regions = memberList(memberRecord(variables, 'region'), 'enum').filter(
    (region): region is string => typeof region === 'string' && regionPattern.test(region),
  );
  return { url, regions, ...withToken };
}
