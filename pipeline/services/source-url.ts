// Which sources are URLs of sites. All else is a path, or the word "site".

export function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/** True where only the network can tell what the source holds. */
export function isRemote(source: string): boolean {
  return source === 'site' || isUrl(source);
}
