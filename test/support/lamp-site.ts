// A site of two pages about lamps and rooms, and the service that is read from it.
import { html, type MisbehavingSite, status } from '../scraper/sources/site/misbehaving-site.ts';
import type { TemporaryFolder } from './temporary-folder.ts';

export const page = (path: string, title: string, rows: Readonly<Record<string, string>>): string =>
  `<h1>${title}</h1><h4>URI</h4><p>GET ${path}</p><h4>Response Parameters</h4><table><caption>Response parameters</caption><tr><th>Parameter</th><th>Type</th><th>Description</th></tr>` +
  `${Object.entries(rows)
    .map(([name, type]) => `<tr><td>${name}</td><td>${type}</td><td>It is.</td></tr>`)
    .join('')}</table>`;
export const LAMPS = { watts: 'Integer', name: 'String' };

/** Writes the service and the pages. */
export function lampSite(folder: TemporaryFolder, current: MisbehavingSite): void {
  folder.write(
    'spec/lamps/service.yaml',
    `title: Lamps\nversion: "1.0"\nsource: ${current.url('/api/').href}\nservers: [{ url: "https://lamps.example.com" }]\n`,
  );
  folder.write('spec/lamps/names.yaml', '# Ids.\n/v1/lamps:\n  get: ListLamps\n/v1/rooms:\n  get: ListRooms\n');
  current.responses.set('/robots.txt', status(404));
  current.responses.set('/api/', html('<a href="lamps.html">x</a> <a href="rooms.html">x</a>'));
  current.responses.set('/api/lamps.html', html(page('/v1/lamps', 'Listing Lamps', LAMPS)));
  current.responses.set('/api/rooms.html', html(page('/v1/rooms', 'Listing Rooms', { id: 'String' })));
}
