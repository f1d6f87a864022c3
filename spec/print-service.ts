// service.yaml of a service that is new, and of one that gets further chapters.
import { isMap } from 'yaml';
import { compatibleYaml, maintainedYaml } from './compatible-yaml.ts';

export interface NewService {
  title: string;
  /** Date of the documents, or "0.0.0" where none is known. */
  version: string;
  /** Where the API reference begins on the vendor's site. */
  source?: string | undefined;
  /** What its documents are read with, where that is not the first family's. */
  profile?: string | undefined;
  /** Date of the documents that state none. */
  date?: string | undefined;
  /** May hold "{region}". */
  endpoint: string;
  /** The first is the default. */
  regions: readonly string[];
}

const HEADING =
  "# What the documents do not say, or say in the vendor's words: titles, fallback servers, tags in the order of publication.\n";

export function printService({ title, version, source, profile, date, endpoint, regions }: NewService): string {
  const [first] = regions;
  const enumeration = regions.length > 1 ? { enum: [...regions] } : {};
  const server = {
    url: endpoint,
    ...(first === undefined ? {} : { variables: { region: { ...enumeration, default: first } } }),
  };
  const service = {
    title,
    description: `${title}, from the tables of its API reference.`,
    version,
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    ...(profile === undefined ? {} : { profile }),
    servers: [server],
  };
  return `${HEADING}${compatibleYaml(service)}`;
}

/** The text with descriptions for `chapters` that it has none for; a text that has all of them is not touched. */
export function printTags(
  service: string,
  known: ReadonlySet<string>,
  chapters: readonly string[],
  title: string,
): string {
  const added = chapters.filter((chapter) => !known.has(chapter));
  if (added.length === 0) return service;
  const file = maintainedYaml(service);
  if (!isMap(file.get('tags'))) file.set('tags', file.createNode({}));
  const tags = file.get('tags', true);
  if (isMap(tags)) tags.flow = false;
  for (const chapter of added) {
    file.setIn(
      ['tags', chapter],
      chapter === title
        ? 'Operations whose chapter the documents do not name.'
        : `Operations of the chapter ${chapter}.`,
    );
  }
  return file.toString({ lineWidth: 0 });
}
