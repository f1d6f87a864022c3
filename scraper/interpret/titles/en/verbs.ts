// The verbs that titles of operations begin with, and the forms that they take there: "querying", "queries", "query".
import { unknownVerb } from './unknown-verb.ts';

/** Verbs that begin a title as nothing else. */
const VERBS =
  `abort accept acknowledge activate adapt add adjust advertise allocate allow amend analyze annotate append apply approve archive ask assert
  assign associate assume attach authenticate authorize autocomplete avoid await ban begin bind block bring broadcast build buy bypass calculate
  cancel categorize check choose claim classify clean clear clone close collect combine commit compare compile complete compress compute
  configure confirm connect consume convert correct crosspost create customize deactivate deallocate debug declare decline decommission decrypt
  decrease defer define delete demote deny deploy deprecate deregister describe destroy detach detect determine diagnose disable disassociate
  discard disconnect dismiss dispatch dissociate distribute divide do download duplicate edit eject empty enable encode encrypt end enforce
  enqueue enroll ensure enter erase establish estimate evaluate examine exchange exclude execute exit expand expire explain extend extract
  fetch fill finalize find finish fix flush follow forbid force format forget fork forward freeze generate get give grant handle hide hold identify
  ignore import include increase inherit initialize initiate insert inspect install instantiate integrate interrupt introduce invalidate
  invite invoke isolate join keep kick launch leave let lift limit list locate lock look lower maintain make manage mark match measure
  merge migrate modify mount move mute negotiate notify obtain offload open operate optimize overwrite parse patch pause perform persist pin
  place play prepare prepay present preview probe process promote prolong protect provide provision publish pull purchase purge push put query quit raise react read
  reactivate reassign reboot rebuild recalculate receive recognize recommend recompose reconfigure reconnect recover recycle
  redeem redeploy redirect reduce reencrypt refer refresh refund refuse regenerate register reinstall reject rejoin release reload remediate remind remove
  rename render renew reopen reorder repair replace replicate reply repost reprocess require reschedule resend reserve reset resize resolve
  restart restore restrict resubmit resume retain retire retrieve retry retransmit reuse revert review revoke rewrite roll rotate run sanitize save schedule scale search select send
  separate set share show shrink shut sign simulate skip sleep snooze sort specify split start stop store stream submit subscribe suspend suppress swap switch
  synchronize sync take terminate throttle tie toggle trace track transcode transfer transform translate trigger trim truncate turn unarchive unassign unban unbind
  unblock undelete undeploy undo unfollow unfreeze uninstall unlink unlock unmount unmute unpin unprotect unpublish unregister unschedule unset unshare unstar
  unsubscribe untag untie unwatch update upgrade upload use validate verify view vote withdraw write`.split(/\s+/);

/** They are nouns as well: "Logs of a Lamp", but "Log a Message". */
const AMBIGUOUS =
  `access answer audit award back backup bill boost call change code control copy count cut delay demand display drop dump
  exit experiment export filter flag function gift grade group help host index invoke issue label learn link listen load log login logoff logout mail map message
  monitor name need note offer order own pay permit plan point poll post price print program purchase question queue quote rate record
  report request reroute route sample scan score stage star state step support tag talk target task test time train upgrade value vary volume warn watch work`.split(
    /\s+/,
  );

const VOWEL_THEN_CONSONANT = /[^aeiou][aeiou][bdgklmnprtv]$/;

/** "updating", "updates" of "update". Both ways of spelling where there are two ("canceling", "cancelling"). */
function formsOf(verb: string): { gerunds: string[]; third: string } {
  const dropped = verb.endsWith('ie') ? `${verb.slice(0, -2)}y` : /[^eoy]e$/.test(verb) ? verb.slice(0, -1) : verb;
  const doubled = VOWEL_THEN_CONSONANT.test(verb) ? [`${verb}${verb.slice(-1)}ing`] : [];
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : `${verb}${/(?:s|x|z|o|ch|sh)$/.test(verb) ? 'es' : 's'}`;
  return { gerunds: [`${dropped}ing`, ...doubled], third };
}

export interface VerbForm {
  verb: string;
  form: 'plain' | 'gerund' | 'third';
  /** Whether the word is a verb at the beginning of a title: always, before most words, or before an article only; `unknown` of one in no list. */
  certainty: 'sure' | 'likely' | 'rare' | 'unknown';
}

/** Gerunds that are nouns and adjectives as often: "Scaling Policies", "Running Status". */
const NOUN_GERUNDS = new Set(
  `billing binding boosting building clearing coding connecting filtering following forwarding grading hosting indexing labeling labelling learning
  listening loading logging mapping matching meeting monitoring offering opening parsing planning polling pricing programming rating recording
  reporting routing running sampling scaling scanning scheduling scoring sharing staging streaming tagging talking targeting testing throttling timing tracing
  tracking training trimming warning watching working`.split(/\s+/),
);
/** The same with plurals of things that services have: "Builds of a Project", "Releases". */
const NOUN_PLURALS = new Set(
  `blocks builds changes claims clones commits exchanges forks forms imports installs invites joins limits lists locks marks matches mounts moves pauses places plays
  previews processes queries reads releases reloads replies resets resizes reviews rolls runs scales schedules searches sends sets shares signs sorts
  splits starts stops stores streams subscribes swaps switches traces tracks transfers triggers turns updates uploads uses views votes writes
  patches pins pulls pushes puts downloads`.split(/\s+/),
);

const FORMS = new Map<string, VerbForm>();
for (const [verbs, isNoun] of [
  [VERBS, false],
  [AMBIGUOUS, true],
] as const) {
  for (const verb of verbs) {
    const { gerunds, third } = formsOf(verb);
    const add = (text: string, form: VerbForm['form'], certainty: VerbForm['certainty']): void => {
      if (!FORMS.has(text)) FORMS.set(text, { verb, form, certainty });
    };
    add(verb, 'plain', isNoun ? 'rare' : 'sure');
    for (const gerund of gerunds) add(gerund, 'gerund', NOUN_GERUNDS.has(gerund) ? 'rare' : 'sure');
    add(third, 'third', isNoun ? 'rare' : NOUN_PLURALS.has(third) ? 'likely' : 'sure');
  }
}

/** Prefixes that make verbs of verbs. */
const PREFIX = /^(?:pre|re|un|de|dis|auto|mass)-?/;
/** What form of which verb a word (in small letters) is; undefined for one that is none. */
export function verbForm(word: string): VerbForm | undefined {
  const known = FORMS.get(word);
  if (known) return known;
  const prefix = PREFIX.exec(word)?.[0];
  const rest = prefix === undefined ? undefined : FORMS.get(word.slice(prefix.length));
  if (prefix !== undefined && rest) return { ...rest, verb: prefix + rest.verb };
  const verb = unknownVerb(word);
  return verb === undefined ? undefined : { verb, form: 'gerund', certainty: 'unknown' };
}
