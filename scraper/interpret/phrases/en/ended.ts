// Words that say of something that it is not, or no longer, to be had.

export const ended =
  /\b(?:no longer|not|never) (?:yet |currently )?(?:be )?(?:supported|available)\b|\bno longer be (?:used|accepted|allowed)\b|\b(?:unsupported|unavailable|discontinued)\b|\bno longer (?:supports?|accepted|accepts?|used|takes? effect|effective|valid|allowed)\b/giu;
