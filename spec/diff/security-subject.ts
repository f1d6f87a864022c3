// A `security` list as rules compare it: the ways in, each as one text.
import { isObject } from '../checks/json.ts';
import { shown, type Subject } from './rules/rule.ts';

/** Undefined where the operation or document has no list of its own. */
export function securityOf(requirements: unknown): Subject | undefined {
  if (!Array.isArray(requirements)) return undefined;
  return { ways: requirements.filter(isObject).map(wayOf).sort() };
}

function wayOf(requirement: Record<string, unknown>): string {
  const schemes = Object.entries(requirement).map(([scheme, scopes]) =>
    Array.isArray(scopes) && scopes.length === 0 ? scheme : `${scheme} (${shown(scopes)})`,
  );
  return schemes.sort().join(' and ') || 'no authentication';
}
