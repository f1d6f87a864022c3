// What a profile says over what it extends: a mapping key by key, a list in place of the list. A list that begins with "..." goes on
// from the one below, and null takes away what is below.
import type { ProfileData } from './profile-data.ts';

export function extendProfile(below: ProfileData, own: ProfileData): ProfileData {
  return merged(below, own) as ProfileData;
}

function merged(below: unknown, own: unknown): unknown {
  if (Array.isArray(own)) {
    if (own[0] !== '...') return own;
    return [...(Array.isArray(below) ? (below as unknown[]) : []), ...(own.slice(1) as unknown[])];
  }
  if (!isMapping(own)) return own;
  // A mapping of names may have one that every object has, or "__proto__".
  const result = new Map(isMapping(below) ? Object.entries(below) : []);
  for (const [key, value] of Object.entries(own)) {
    if (value === null) result.delete(key);
    else result.set(key, merged(result.get(key), value));
  }
  return Object.fromEntries(result);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
