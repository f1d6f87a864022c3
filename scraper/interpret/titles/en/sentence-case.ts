// "Querying the VPC of a Lamp in Linux" → "Querying the VPC of a lamp in Linux": capitals stay where they are more than the custom of titles.

/** Names that are written with a capital wherever they stand. Those that hold two capitals or a digit need no list. */
const NAMES = new Set(
  `Android Ansible Apache Azure Bluetooth Bitbucket Cassandra Ceph Chinese Chrome Confluence Debian Discord Docker Doris Dropbox Druid Elasticsearch
  English Ethernet Excel Facebook Firefox Flink Git Google Gradle Grafana Greenplum Hadoop Helm Hive Hudi Huawei Iceberg Istio Java Jenkins
  Jira Jupyter Kafka Kerberos Keystone Kibana Kubernetes Kudu Linux Logstash Lua Maven Memcached Microsoft Mongo Nginx Oracle Outlook
  Parquet Perl Presto Prometheus Python Redis Ruby Rust Scala Sentry Slack Spark Splunk Swift Telegram Terraform Trino Twitter Ubuntu Unicode Unix 
  Windows Zookeeper January February April June July September October November December Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday`.split(/\s+/),
);
/** Names of several words. */
const LONG_NAMES = ['Huawei Cloud', 'Active Directory', 'Google Cloud', "Let's Encrypt"];

/** Words that titles write small. */
const SMALL = new Set(
  `about above across after against along among around as at before behind below beneath beside between beyond but by down during for from if in inside
  into like near of off on onto or over per since so than that the through to toward towards under until up upon using via when where whether which
  while whose with within without and nor yet a an its not is are be`.split(/\s+/),
);

const WORD = /[\p{L}\p{N}_'’.]+/gu;

/** True for a title that begins its nouns with capitals; one that does not keeps its capitals, for they mean something there. */
function isTitleCase(title: string): boolean {
  const words = title.split(/\s+/).slice(1);
  return !words.some((word) => /^[a-z]{4,}$/.test(word) && !SMALL.has(word));
}

/**
 * Of what a service is called, that which keeps its capitals: several words ("Elastic Lamp Hanging"), or one that titles in the letters
 * of a sentence write with a capital. "Lamps" and "Oil Lamps" are what the operations are about. "Huawei Cloud Lamp" is Lamp as well.
 */
export function properNames(called: readonly string[], titles: readonly string[]): string[] {
  const names = called.flatMap((name) => [
    name,
    ...LONG_NAMES.flatMap((maker) => (name.startsWith(`${maker} `) ? [name.slice(maker.length + 1)] : [])),
  ]);
  return names.filter((name) => {
    if (!/^\p{Lu}/u.test(name) || /[^aiousy]s$/.test(name)) return false;
    if (/[\s-]/.test(name)) return true;
    return titles.some((title) => !isTitleCase(title) && placesOf(name, title).some(({ from }) => from > 0));
  });
}

/** A title in the letters of a sentence; `names` keep theirs. */
export function sentenceCase(title: string, names: readonly string[] = []): string {
  if (!isTitleCase(title)) return title;
  const kept = [...LONG_NAMES, ...names].flatMap((name) => placesOf(name, title));
  return title.replace(WORD, (word: string, at: number) => {
    if (kept.some(({ from, to }) => at >= from && at < to)) return word;
    // "Plan A".
    if (word === 'A' && at + 1 === title.length) return word;
    return commonWord(word, title.slice(Math.max(0, at - 20), at));
  });
}

function placesOf(name: string, title: string): { from: number; to: number }[] {
  const places = [];
  for (let from = title.indexOf(name); from >= 0; from = title.indexOf(name, from + name.length)) {
    const to = from + name.length;
    if (!/\p{L}/u.test(title.charAt(from - 1)) && !/\p{L}/u.test(title.charAt(to))) places.push({ from, to });
  }
  return places;
}

/** A word in small letters, unless it is a name or more than a word; `before` is what stands before it. */
export function commonWord(word: string, before = ''): string {
  // "Lamp's"
  const bare = word.replace(/['’]s$/, '');
  if (!/^(?:\p{Lu}\p{Ll}+|A)$/u.test(bare)) return word;
  const isName = NAMES.has(bare) && !(bare === 'Windows' && /\b(?:time|maintenance|backup)\s+$/i.test(before));
  return isName ? word : word.toLowerCase();
}

/** The first letter of a sentence; names of programs ("lampGroups", "lamp_id") stay as they are. */
export function withCapital(text: string): string {
  const first = /^[\p{L}\p{N}_]+/u.exec(text)?.[0] ?? '';
  return /[\p{Lu}_\d]/u.test(first.slice(1)) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
