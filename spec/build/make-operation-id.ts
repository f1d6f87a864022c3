// An operation id from method and path, for services whose ids nobody has given. Paths of this documentation system name collections, and
// often end in what is done to them: /desktops/batch-delete, /pools/{pool_id}/resize, /apps/actions/create-credential.
import type { HttpMethod } from '../../scraper/reference/reference-model.ts';
import { pascalCase } from './pascal-case.ts';

const METHODS: Readonly<Record<HttpMethod, string>> = {
  get: 'Show',
  post: 'Create',
  put: 'Update',
  patch: 'Update',
  delete: 'Delete',
  head: 'Check',
  options: 'Describe',
};

/** Words that begin the last segment of a path only as verbs. */
const VERBS = new Set(
  `accept add allocate apply approve assign associate attach authorize bind cancel change check clear clone close confirm copy create decrypt delete
  describe deregister detach disable disassociate dissociate enable encrypt execute expand export extend generate get import install
  list migrate modify move pause query reboot rebuild recover refresh register reject release remove rename replicate reset resize restart
  restore resume retire retry revoke rollback rotate run send set shrink shutdown start stop subscribe suspend switch sync terminate transfer
  unassign unbind unfreeze uninstall unlock unregister unsubscribe update upgrade upload validate verify`.split(/\s+/),
);
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['get', 'show'],
  ['describe', 'show'],
  ['query', 'list'],
  ['modify', 'update'],
]);
/** Of the deeds, those that a GET may do. */
const READING = new Set(['Show', 'List', 'Check', 'Export']);

/** GET /v2/{project_id}/desktops/{desktop_id}/tags → ListDesktopTags; POST .../desktops/batch-delete → BatchDeleteDesktops. */
export function makeOperationId(method: HttpMethod, path: string, service: string): string {
  const segments = path.split('/').filter((segment) => segment !== '' && !/^v\d/i.test(segment));
  const names = namesOf(segments);
  // The name of the service says nothing beside its own operations.
  if (names.length > 1 && names[0] === service) names.shift();
  const named = METHODS[method];
  const last = names.at(-1);
  if (last === undefined) return idOf(named, [segments.at(-1)?.replace(/_id\b/, '') ?? 'root']);
  if (isPlaceholder(segments.at(-1))) return idOf(named, names);

  const owner = names.slice(0, -1);
  const deed = readDeed(last);
  if (deed && (method === 'get' ? READING.has(deed.verb) : method !== 'delete'))
    return idOf(deed.verb, withObject(owner, deed.object));
  if (method === 'post')
    return /^actions?$/.test(last) ? idOf('Execute', names) : idOf(named, [...owner, singular(last)]);
  return idOf(method === 'get' && singular(last) !== last ? 'List' : named, names);
}

const isPlaceholder = (segment: string | undefined): boolean => segment?.startsWith('{') === true;

/** What a path names; of a collection that a placeholder follows, one. An "actions" before a deed says nothing. */
function namesOf(segments: readonly string[]): string[] {
  return segments.flatMap((segment, index) => {
    if (isPlaceholder(segment) || (segment === 'actions' && index < segments.length - 1)) return [];
    return isPlaceholder(segments[index + 1]) ? singular(segment) : segment;
  });
}

function idOf(verb: string, names: readonly string[]): string {
  return `${verb}${names.map(pascalCase).join('')}`;
}

/** "batch-delete" → BatchDelete; "get-key-status" → Show, key status. */
function readDeed(segment: string): { verb: string; object: string[] } | undefined {
  const words = segment.split(/[-_]/);
  const prefix = words[0] === 'batch' ? 'Batch' : '';
  const [verb = '', ...object] = prefix === '' ? words : words.slice(1);
  return VERBS.has(verb) ? { verb: prefix + pascalCase(SYNONYMS.get(verb) ?? verb), object } : undefined;
}

/** The owner itself, or the object beside it; a word in which they meet stands once: vaults, change-vault-mode → vault mode. */
function withObject(owner: readonly string[], object: readonly string[]): string[] {
  if (object.length === 0) return [...owner];
  const one = owner.map((name, index) => (index === owner.length - 1 ? singular(name) : name));
  const meets = one.at(-1)?.split(/[-_]/).at(-1) === object[0];
  return [...one, ...(meets ? object.slice(1) : object)];
}

function singular(noun: string): string {
  if (/(?:ss|tus|is|^[^aeiouy]+)$/i.test(noun)) return noun;
  return noun
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh|tus)es$/, '$1')
    .replace(/s$/, '');
}
