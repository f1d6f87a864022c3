// What the parser alone needs for the same pages, as the HTML reader calls it, with nothing done with the trees. Arguments: how many times, the pages.
import { load } from 'cheerio/slim';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readSources } from '../../../scraper/sources/read-sources.ts';
import { finish, timedTwice } from './measure.ts';

const [rounds, ...paths] = process.argv.slice(2);
const sources = readSources(paths, new Report()).filter(({ mediaType }) => mediaType === 'text/html');
const milliseconds: Record<string, number> = {};
for (let round = 1; round <= Number(rounds); round += 1) {
  timedTwice(milliseconds, `parse ${round}`, () =>
    sources.map(
      ({ bytes }) =>
        load(new TextDecoder().decode(bytes), {
          xml: { xmlMode: false, decodeEntities: true, withStartIndices: true },
        }).root().length,
    ),
  );
}
finish(milliseconds);
