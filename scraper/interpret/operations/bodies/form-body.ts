// A body that is a form: it holds a file, its page says so, or the commands of the page send one. Most pages of such operations have no
// row for the media type, so the header that says it is added to what they state.
import type { Block, TableBlock } from '../../../blocks/block.ts';
import { sentencesOf } from '../../../profiles/sentences-of.ts';
import type { Position } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Body, Field, HttpMethod, Parameter } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import type { CaptionWords } from '../../../profiles/caption-words.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { phraseSet } from '../../phrases/phrase-sets.ts';
import { readCurl } from '../../examples/curl-command.ts';
import { readMediaType } from '../../fields/types/media-type.ts';
import type { MediaWords } from '../../phrases/common/media-words.ts';

const JSON_TYPE = 'application/json';
const FORMS = { multipart: 'multipart/form-data', urlencoded: 'application/x-www-form-urlencoded' } as const;

interface FormSources {
  texts: readonly Block[];
  commands: readonly Block[];
  tables: readonly TableBlock[];
  method: HttpMethod;
}

interface Evidence {
  types: readonly string[];
  at: Position | undefined;
}

/**
 * The header that states the media types of the body, JSON first where both will do; undefined for a body of JSON, and where the page
 * has the header. Fields whose value the commands read from a file become files.
 */
export function formHeader(
  body: Body | undefined,
  parameters: readonly Parameter[],
  { method, texts, commands, tables }: FormSources,
  { language, captions }: Profile,
  report: Report,
): Parameter | undefined {
  if (!body || parameters.some(({ in: place, name }) => place === 'header' && name.toLowerCase() === 'content-type'))
    return undefined;
  const sent = commandEvidence(body, commands);
  const found =
    captionEvidence(body, tables, captions) ??
    fileEvidence(body) ??
    sentenceEvidence(texts, phraseSet(language).media) ??
    (method === 'patch' ? patchEvidence(texts, phraseSet(language).media) : undefined) ??
    sent;
  if (!found) return undefined;
  report.add('media-type-found', { types: found.types.join(', ') }, { at: found.at });
  return {
    name: 'Content-Type',
    in: 'header',
    type: { kind: 'scalar', name: 'string' },
    constraints: [{ kind: 'enum', values: [...found.types] }],
    at: found.at ? [found.at] : [],
  };
}

/** The table of the body is called that of a form; one with a file, or with parts, is of several. */
function captionEvidence(body: Body, tables: readonly TableBlock[], words: CaptionWords): Evidence | undefined {
  const table = tables.find(({ title }) => title !== undefined && words.isOfForm(title));
  if (!table || body.kind !== 'fields') return undefined;
  const isOfParts =
    body.fields.some(({ type }) => holdsFile(type)) || /multipart|form[- ]?data/i.test(table.title ?? '');
  return { types: [isOfParts ? FORMS.multipart : FORMS.urlencoded], at: table.at };
}

/** JSON holds no file; where one may be left out, or a text stands in its place, JSON will do as well. */
function fileEvidence(body: Body): Evidence | undefined {
  const files = body.kind === 'fields' ? body.fields.filter(({ type }) => holdsFile(type)) : [];
  const [first] = files;
  if (!first) return undefined;
  const isAlways = files.some(({ type, required }) => required === true && !isChoice(type));
  return { types: isAlways ? [FORMS.multipart] : [JSON_TYPE, FORMS.multipart], at: first.at[0] };
}

function holdsFile(type: TypeRef): boolean {
  if (type.kind === 'scalar') return type.name === 'binary';
  if (type.kind === 'union') return type.options.includes('binary');
  if (type.kind === 'one-of') return type.options.some(holdsFile);
  return type.kind === 'array' && holdsFile(type.items);
}

function isChoice(type: TypeRef): boolean {
  return type.kind === 'union' || type.kind === 'one-of' || (type.kind === 'array' && isChoice(type.items));
}

function sentenceEvidence(texts: readonly Block[], words: MediaWords): Evidence | undefined {
  for (const block of texts) {
    if (block.kind !== 'paragraph') continue;
    for (const sentence of sentencesOf(block.text)) {
      const { type } = readMediaType(sentence, words);
      if (type === undefined || !isForm(type) || !words.ofBody.test(sentence)) continue;
      return { types: words.ofFiles.test(sentence) ? [JSON_TYPE, type] : [type], at: block.at };
    }
  }
  return undefined;
}

const PATCHES = /(?<![\w./+-])application\/[a-z]{1,20}(?:-[a-z]{1,20}){0,3}-patch\+json(?![\w+-])/gi;

/** "application/merge-patch+json": kinds of changes, of which no other body is. All that one text of the page lists are taken. */
function patchEvidence(texts: readonly Block[], words: MediaWords): Evidence | undefined {
  for (const block of texts) {
    if (block.kind !== 'paragraph' || words.limited.test(block.text)) continue;
    const types = new Set((block.text.match(PATCHES) ?? []).map((type) => type.toLowerCase()));
    if (types.size > 0) return { types: [...types], at: block.at };
  }
  return undefined;
}

function isForm(type: string): boolean {
  return type === FORMS.multipart || type === FORMS.urlencoded;
}

/** All commands that send something send it in one way. */
function commandEvidence(body: Body, commands: readonly Block[]): Evidence | undefined {
  const types = new Set<string>();
  let at: Position | undefined;
  for (const block of commands) {
    const command = block.kind === 'table' ? undefined : readCurl(block.text);
    if (!command) continue;
    if (body.kind === 'fields') for (const field of body.fields) markFile(field, command.files);
    if (command.form === undefined && command.body === undefined) continue;
    types.add(command.form === undefined ? JSON_TYPE : FORMS[command.form]);
    if (command.form !== undefined) at ??= block.at;
  }
  return types.size === 1 && at ? { types: [...types], at } : undefined;
}

/** Pages call a file a string where its name or content is one. */
function markFile(field: Field, files: readonly string[]): void {
  const isText = field.type.kind === 'any' || (field.type.kind === 'scalar' && field.type.name === 'string');
  if (isText && files.includes(field.name)) field.type = { kind: 'scalar', name: 'binary' };
}
