// The text of a facts edition → its reading, as a build from the file would give it.
import { createHash } from 'node:crypto';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { interpret, type ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { editionProfile } from '../../scraper/profiles/bundled-profiles.ts';
import { readTextDocument } from '../../scraper/readers/read-document.ts';
import type { ApiAccess } from '../../scraper/reference/api-access.ts';
import type { ServiceDefinition } from '../../spec/service-definition.ts';

/**
 * `file` is where the edition will lie. `access`: see profileAccess; that of the editions' own profile if absent. Undefined for an edition without operations.
 */
export function readEdition(
  text: string,
  file: string,
  { id, names, title }: ServiceDefinition,
  report: Report,
  access?: ApiAccess,
): ServiceReading | undefined {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = readTextDocument(
    { id: 'reference.md', mediaType: 'text/markdown', bytes, origin: file, sha256 },
    editionProfile(),
    report,
  );
  const services = [{ service: id, operations: new Set(names.keys()), title }];
  return document && interpret([document], { services, service: id, access }, report)[0];
}
