// Compiled by tablespec. Do not edit.
// Turns of everyday English that say in several words what an API says in one: "take the server out of the pool" is to remove it.
/** Each reads a question in small letters; none looks further than a few words ahead, so that long questions take no longer than they are. */
const PHRASES = [
    // What is not wanted must not be found by its name, where something stands in front of it.
    [
        /(?<=\p{L}{4,} )(?<!\b(?:could|please|would) you )\b(?:instead of|rather than)(?: (?!(?:in|of|for|on|from|to|with)\b)[^ ,.;?]{1,60}){1,4}/gu,
        ' ',
    ],
    [/\bright now\b/g, ' '],
    [/\b(?:take|get|throw)((?: [^ ]+){1,4}) (?:out|away|off)\b/g, 'remove$1'],
    [/\bget rid of\b/g, 'delete'],
    [/\btake back\b|\btake away\b/g, 'revoke remove'],
    [/\b(?:turn|switch)(?:ed|ing)?((?: [^ ]+){0,4}) off\b/g, 'disable$1'],
    [/\b(?:turn|switch)(?:ed|ing)?((?: [^ ]+){0,4}) on\b/g, 'enable$1'],
    [/\b(?:stop using|no longer use|do not use|don't use)\b/g, 'disable'],
    [/\bshut(?:ting)? down\b|\bpower(?:ed|ing)? off\b/g, 'stop shutdown'],
    [/\blog((?: [^ ]+){0,3}) (?:off|out)\b/g, 'logoff$1'],
    [/\blogged in\b|\bsigned in\b/g, 'login record'],
    [/\b(?:log|sign|logging|signing) in\b/g, 'login authenticate'],
    [/\bback(?:ing)? up\b/g, 'create backup restore point'],
    [/\bset up\b/g, 'create configure'],
    [/\bevery (?:hour|day|night|morning|evening|week|weekend|month)\b|\bat night\b/g, 'create scheduled task'],
    [/\bhow long\b(.{0,40})\b(?:kept|keep|stored)\b/g, 'policy retention $1'],
    [/\b(?:with|have|having|carry|carrying)(?: the| a| this)? tags?\b|\btagged\b/g, 'filter by tags'],
    [/\b(?:change|increase|reduce) the size\b/g, 'resize'],
    [/\bmore (?:cpus?|cores?|memory|ram)\b/g, 'resize'],
    [/\bhow (?:many|much) (.{0,40})\bmay\b/g, 'quota $1'],
    [/\bhow (?:much|expensive)(?: does| is| do| are| would| will)\b/g, 'price'],
    [/\bwhat does (.{0,40})\bcosts?\b/g, 'estimate price $1'],
];
export function withoutPhrases(question) {
    return PHRASES.reduce((text, [pattern, words]) => text.replace(pattern, words), question.toLowerCase());
}
