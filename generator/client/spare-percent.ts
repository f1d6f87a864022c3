// openapi-typescript decodes the names of paths, parameters and fields as parts of URIs, and throws at a percent sign that encodes nothing.
// While it prints, another word stands for the sign.

/** What `print` makes of `part`, with its percent signs as they were. */
export function sparePercent<Part, Place extends string>(
  part: Part,
  print: (part: Part) => Record<Place, string>,
): Record<Place, string> {
  const json = JSON.stringify(part);
  if (!json.includes('%')) return print(part);
  // Its hyphens have names with it printed in quotes, which names with the sign need.
  let number = 0;
  while (json.includes(`-percent${number}-`)) number += 1;
  const word = `-percent${number}-`;
  const printed = print(JSON.parse(json.replaceAll('%', word)) as Part);
  return Object.fromEntries(
    Object.entries<string>(printed).map(([place, text]) => [place, text.replaceAll(word, '%')]),
  ) as Record<Place, string>;
}
