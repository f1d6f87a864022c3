// What calling an operation does, for people who let a program call it: by its method, the words of its names and its request. In doubt it is
// the worse of two: an operation that is called a change although it only reads has to be allowed once, the other way round is not repaired.
import type { Effect } from '../runtime/mcp/service-data.ts';
import type { ApiModel, ApiOperation } from '../model/api-model.ts';
import { schemaShape } from '../model/schema-shape.ts';
import { wordsOf } from '../runtime/mcp/words.ts';

/** Stems of words that say, wherever they stand in a name, that something is gone afterwards. */
const TAKES_AWAY = new Set(
  wordsOf(
    'delete remove destroy erase purge terminate wipe revoke unsubscribe unregister deregister uninstall rebuild recompose',
  ),
);
/** The same where they stand for the deed: "Restoring a Backup", but "Creating a Restore Point". */
const TAKES_AWAY_AS_VERB = new Set(
  wordsOf(
    'drop clear clean cancel retire release reinstall format restore rollback revert reset shrink truncate overwrite',
  ),
);
/** Something is bought, or what was bought changes. */
const SPENDS = new Set(wordsOf('order subscribe purchase buy renew pay periodic'));
/** Verbs that change something even where the method says that nothing is changed. */
const CHANGES = new Set(
  wordsOf(
    'create add update modify set change reset delete remove start stop restart reboot enable disable send resend apply assign attach ' +
      'detach bind unbind install uninstall import move migrate resize expand extend shrink lock unlock register unregister cancel restore ' +
      'rebuild retry run execute rotate switch generate renew revoke',
  ),
);
/** Fields that choose what an operation does. */
const CHOICE = /^(?:action|op|op_?type|operation|type)$/i;

/** `x-effect` of the document, which a correction may set, goes before all else. */
export function effectOf(operation: ApiOperation, model: ApiModel): Effect {
  const stated = operation.extensions.get('x-effect');
  if (stated === 'read' || stated === 'write' || stated === 'destructive') return stated;
  const { id, method, path, summary = '', extensions } = operation;
  const [verb = ''] = wordsOf(id).filter((word) => word !== 'batch');
  const reads =
    method === 'get' || method === 'head' || method === 'options'
      ? !CHANGES.has(verb)
      : extensions.get('x-idempotent') === true && !extensions.has('x-idempotent-from');
  if (reads) return 'read';
  const segments = path.split('/').filter((segment) => !segment.includes('{'));
  const names = [id, summary, segments.at(-1) ?? ''].map((name) => wordsOf(name));
  const words = names.flat();
  const takesAway =
    method === 'delete' ||
    words.some((word) => TAKES_AWAY.has(word)) ||
    names.some((name) => verbsOf(name).some((word) => TAKES_AWAY_AS_VERB.has(word))) ||
    mayTakeAway(operation, model);
  const spends = [...words, ...wordsOf(segments.join(' '))].some((word) => SPENDS.has(word));
  return spends || takesAway ? 'destructive' : 'write';
}

/** "Adding or Deleting Lamps", `BatchCreateAndDeleteLamps`. */
function verbsOf(words: readonly string[]): string[] {
  const own = words.filter((word) => word !== 'batch' && word !== 'auto');
  return own.filter((_, index) => index === 0 || own[index - 1] === 'or' || own[index - 1] === 'and');
}

/** The request chooses between deeds of which one takes away: `action: create | delete`. */
function mayTakeAway({ requestBody }: ApiOperation, model: ApiModel): boolean {
  const { properties = {} } = schemaShape(requestBody?.schema ?? {}, model);
  return Object.entries(properties).some(
    ([name, schema]) =>
      CHOICE.test(name) &&
      (schemaShape(schema, model).enum ?? []).some(
        (value) => typeof value === 'string' && wordsOf(value).some((word) => TAKES_AWAY.has(word)),
      ),
  );
}
