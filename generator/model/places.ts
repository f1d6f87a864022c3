// Names of files and the relative ways between them: they hold below any address and in a folder.

/** The way from one page to another; `#anchor` may stand behind. */
export function linkTo(from: string, to: string): string {
  const [fromParts, toParts] = [from.split('/'), to.split('/')];
  let common = 0;
  while (common < fromParts.length - 1 && common < toParts.length - 1 && fromParts[common] === toParts[common])
    common += 1;
  return `${'../'.repeat(fromParts.length - 1 - common)}${toParts.slice(common).join('/')}`;
}

/** A name as that of a file: Windows has none of these names, whatever comes behind a dot. */
export function fileName(name: string): string {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `${name}_` : name;
}
