// npm run verify:diff: our verdicts beside those of oasdiff and redocly diff on the same pairs, in one run. Every disagreement has its
// reason in disagreements.yaml; one that is not there fails, and so does a reason that nothing needs any more.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '../support/source-files.ts';
import { canShare, type DiffPair, diffPairs, joinSides } from './diff-pairs.ts';
import { pagePairs } from './page-pairs.ts';
import { oasdiff, type Peer, type PeerVerdict, redocly } from './diff-peers.ts';

interface Reason {
  peer: string;
  /** What we call it: "breaking" or "compatible". */
  ours: string;
  /** Our rule and the direction, or the name of the pair. */
  pairs: string[];
  reason: string;
}

const NOTHING: PeerVerdict = { breaking: false, rules: [] };

mkdirSync(join(projectFolder, 'out'), { recursive: true });
const folder = mkdtempSync(join(projectFolder, 'out', 'verify-diff-'));
const reasons = parse(readFileSync(new URL('./disagreements.yaml', import.meta.url), 'utf8')) as Reason[];
const used = new Set<string>();
let unexplained = 0;

function write(name: string, document: object): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

function verdictsOf(peer: Peer, pairs: readonly DiffPair[]): PeerVerdict[] {
  const shared = pairs.filter(canShare);
  const joined = peer.compare(write('before', joinSides(shared, 'before')), write('after', joinSides(shared, 'after')));
  return pairs.map((pair) => {
    const index = shared.indexOf(pair);
    if (index >= 0) return joined.get(`e${index}`) ?? NOTHING;
    const alone = [...peer.compare(write('one', pair.before), write('other', pair.after)).values()];
    return { breaking: alone.some(({ breaking }) => breaking), rules: alone.flatMap(({ rules }) => rules) };
  });
}

function report(peer: Peer, pairs: readonly DiffPair[]): void {
  const verdicts = verdictsOf(peer, pairs);
  let agreed = 0;
  let explained = 0;
  pairs.forEach(({ name, ours }, index) => {
    const theirs = verdicts[index] as PeerVerdict;
    if ((ours.class === 'breaking') === theirs.breaking) {
      agreed += 1;
      return;
    }
    const verdict = ours.class === 'breaking' ? 'breaking' : 'compatible';
    const reason = reasons.findIndex(
      (entry) =>
        entry.peer === peer.name &&
        entry.ours === verdict &&
        entry.pairs.some((prefix) => name === prefix || name.startsWith(`${prefix},`)),
    );
    if (reason >= 0) {
      explained += 1;
      for (const prefix of (reasons[reason] as Reason).pairs)
        if (name === prefix || name.startsWith(`${prefix},`)) used.add(`${reason} ${prefix}`);
      return;
    }
    unexplained += 1;
    process.stdout.write(
      `${peer.name}: ${name}: ours ${ours.class} (${ours.rules.join(', ')}), theirs ${theirs.breaking ? 'breaking' : 'compatible'} (${theirs.rules.join(', ') || 'nothing'})\n`,
    );
  });
  process.stdout.write(
    `${peer.name}: ${pairs.length} pairs, ${agreed} agreed, ${explained} disagreements with a reason, ${pairs.length - agreed - explained} without\n`,
  );
}

try {
  const pairs = [...diffPairs(), ...(await pagePairs(folder))];
  const go = oasdiff();
  if (!go) process.stdout.write('oasdiff is skipped: it needs Go.\n');
  for (const peer of go ? [go, redocly] : [redocly]) report(peer, pairs);
  const names = new Set(go ? ['oasdiff', 'redocly'] : ['redocly']);
  const idle = reasons.flatMap((entry, index) =>
    names.has(entry.peer)
      ? entry.pairs.filter((prefix) => !used.has(`${index} ${prefix}`)).map((prefix) => `${entry.peer}: ${prefix}`)
      : [],
  );
  for (const line of idle)
    process.stdout.write(`disagreements.yaml explains what is no disagreement any more: ${line}\n`);
  process.exitCode = unexplained + idle.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
