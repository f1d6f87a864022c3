// A gerund that is in no list → its verb, where spelling tells it: "hanging", "dimming", "tuning" of "hang", "dim", "tune".

/** By the end of what stands before "ing", in order: what is taken off and what is added; nothing for ends that leave it open ("visiting", "inviting"). */
const ENDS: readonly [RegExp, ((stem: string) => string) | undefined][] = [
  [/([bdgkmnprt])\1$/, (stem) => stem.slice(0, -1)],
  [/(?:ll|ss|ff|zz)$/, (stem) => stem],
  [/[vuc]$/, (stem) => `${stem}e`],
  // "toggling", "parsing", "merging"; "hanging" but "arranging".
  [/(?:[bcdfgkpstz]l|[lnr]s|[dlr]g)$/, (stem) => `${stem}e`],
  [/^[^aeiou]*[aeiou]ng$/, (stem) => stem],
  [/ng$/, undefined],
  [/[^aeiou][^aeiouy]$/, (stem) => stem],
  [/(?:[aeiou]y|w|x|h)$/, (stem) => stem],
  [/(?:i[sz]|[^eo]at|[aeo]ut|[iu]r)$/, (stem) => `${stem}e`],
  [/[aeiou]{2}[sgz]$/, (stem) => `${stem}e`],
  [/[aeiou]{2}[^aeiou]$/, (stem) => stem],
  [/^[^aeiou]+[aeiou][^aeiou]$/, (stem) => `${stem}e`],
];

/** Undefined for a word that is no gerund, or one of a verb that cannot be told. */
export function unknownVerb(word: string): string | undefined {
  const stem = /^([a-z]{3,30})ing$/.exec(word)?.[1];
  // "thing", "spring" have no vowel before their end.
  if (stem === undefined || !/[aeiouy]/.test(stem)) return undefined;
  if (/[^aeiou]if?y$/.test(stem)) return stem;
  return ENDS.find(([end]) => end.test(stem))?.[1]?.(stem);
}
