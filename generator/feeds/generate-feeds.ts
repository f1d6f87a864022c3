// The model and the published documents → what generators, editors and workflow engines of other makers take: `generated/<service>/feeds`.
import type { JsonObject } from '../../spec/checks/json.ts';
import type { GeneratedFile } from '../generated-file.ts';
import type { ApiModel } from '../model/api-model.ts';
import { printFeedNotes } from './feed-notes.ts';
import { printHttpFile } from './http-file.ts';
import { plainDocument } from './plain-document.ts';
import { printPostmanCollection } from './postman-collection.ts';
import { printWorkflows } from './workflows.ts';

export interface PublishedDocuments {
  /** The canonical OpenAPI 3.1 document as it is printed. */
  openapi: string;
  openapi30: JsonObject;
}

export function generateFeeds(model: ApiModel, { openapi, openapi30 }: PublishedDocuments): GeneratedFile[] {
  const files = [
    { path: 'openapi.json', text: openapi },
    { path: 'openapi-3.0.json', text: `${JSON.stringify(openapi30, null, 1)}\n` },
    { path: 'openapi-3.0-plain.json', text: `${JSON.stringify(plainDocument(openapi30), null, 1)}\n` },
    printPostmanCollection(model),
    printHttpFile(model),
    ...printWorkflows(model),
  ];
  return [
    {
      path: 'README.md',
      text: printFeedNotes(
        model,
        files.map(({ path }) => path),
      ),
    },
    ...files,
  ];
}
