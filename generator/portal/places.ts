// Where each page of the portal stands, and the relative links between them: they hold below any address and in a folder.
import type { ApiOperation, ApiTag } from '../model/api-model.ts';
import { fileName } from '../model/places.ts';

export { linkTo } from '../model/places.ts';

export const homePlace = 'index.html';
export const assetsFolder = 'assets';
/** Of a publication with several versions: its pages are two folders below the list of them, and stay as they are when there are more. */
export const versionsPlace = '../../index.html';
export const versionsScript = '../../versions.js';

export function servicePlace(service: string): string {
  return `${service}/index.html`;
}

export function tagPlace(service: string, { moduleName }: Pick<ApiTag, 'moduleName'>): string {
  return `${service}/groups/${fileName(moduleName)}.html`;
}

/** All operations of a group on one page. */
export function wholeTagPlace(service: string, { moduleName }: Pick<ApiTag, 'moduleName'>): string {
  return `${service}/groups/${fileName(moduleName)}.all.html`;
}

export function operationPlace(service: string, { id }: Pick<ApiOperation, 'id'>): string {
  return `${service}/operations/${fileName(id)}.html`;
}

export function schemaPlace(service: string, name: string): string {
  return `${service}/schemas/${fileName(name)}.html`;
}

/** One of the lists of a service. */
export function listPlace(service: string, list: 'schemas' | 'values' | 'errors' | 'permissions' | 'changes'): string {
  return `${service}/${list}.html`;
}

/** A file beside the pages of a service, or above them: then the place begins with `../`. */
export function downloadPlace(service: string, path: string): string {
  const [first, ...rest] = path.split('/');
  return first === '..' ? rest.join('/') : `${service}/${path}`;
}

/** The Markdown of a page, by the convention of llmstxt.org. */
export function twinOf(place: string): string {
  return `${place}.md`;
}

/** An id for a part of a page: what an address can carry without escapes. */
export function anchorOf(...parts: readonly string[]): string {
  return parts
    .join('-')
    .replace(/\[\]/g, '')
    .replace(/[^A-Za-z0-9_.-]+/g, '-');
}
