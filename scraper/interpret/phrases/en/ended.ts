// Words that say of something that it is not, or no longer, to be had.

export const ended =
  /\b(?:no longer|not|never) (?:be )?(?:supported|available)\b|\b(?:unsupported|unavailable|discontinued)\b|\bno longer (?:supports?|accepted|accepts?|used|takes? effect|effective|valid|allowed)\b/giu;
