// What was given to check instead of an OpenAPI document → what to give.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isReadable } from '../../scraper/sources/media-types.ts';
import { missingPathWords } from '../services/missing-path.ts';
import { listServices, projectRoot } from '../services/package-root.ts';

const SPEC_NAMES = ['openapi.yaml', 'openapi.json', 'spec/openapi.yaml', 'spec/openapi.json'];
const ALONE = 'tablespec check alone checks those of every service';

/** A format that documentation is written in, not one of specifications. */
export function isPage(file: string): boolean {
  return isReadable(file) && !/\.(?:json|ya?ml)$/i.test(file);
}

/** For a folder, the id of a service, and a path that leads nowhere. */
export function noSpecWords(word: string, folder: string): string {
  const path = resolve(folder, word);
  const within = (place: string): string | undefined =>
    SPEC_NAMES.map((name) => join(place, name)).find((name) => existsSync(resolve(folder, name)));
  if (existsSync(path)) {
    const spec = within(word);
    const next =
      spec === undefined
        ? `Documents in it are built with tablespec build --service ID --source ${word}`
        : `Give the one in it: tablespec check ${spec}`;
    return `${word} is a folder, and check takes one OpenAPI document. ${next}; ${ALONE}.`;
  }
  const root = projectRoot(folder);
  if (!listServices(root).includes(word)) return missingPathWords(word, folder, 'file');
  const spec = within(join('spec', word));
  return spec === undefined
    ? `${word} is a service that has no specification yet: run tablespec build --service ${word} first.`
    : `There is no file ${word}, but a service: its specification is checked with tablespec check ${spec}; ${ALONE}.`;
}
