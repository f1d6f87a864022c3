// Pages with several operations below headings of their own: each gets its own stretch and nothing of the others.
import { describe, expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const table = (titles: string[], ...rows: string[][]): string =>
  `<table><thead><tr>${titles.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

type Heading = (text: string) => string;
const at =
  (level: number): Heading =>
  (text) =>
    `<h${level}>${text}</h${level}>`;
const bold: Heading = (text) => `<p><b>${text}</b></p>`;

const SENT = table(['Parameter', 'Mandatory', 'Type', 'Description'], ['name', 'Yes', 'String', 'What it is called.']);
const MADE = table(['Parameter', 'Type', 'Description'], ['id', 'String', 'Key.']);
const status = (code: string): string => table(['Status Code', 'Description'], [code, 'Done']);

interface Own {
  title: string;
  address: string;
  request?: string;
  response?: string;
  code?: string;
}

const CREATE: Own = {
  title: 'Creating a Lamp',
  address: 'POST /v1/lamps',
  request: SENT,
  response: MADE,
  code: '201',
};
const LIST: Own = { title: 'Querying Lamps', address: 'GET /v1/lamps', response: MADE, code: '200' };
const DELETE: Own = { title: 'Deleting All Lamps', address: 'DELETE /v1/lamps', code: '204' };

function stretch({ title, address, request, response, code }: Own, head: Heading, part: Heading, front = ''): string {
  const more = [
    request === undefined ? '' : `${part('Request Parameters')}${request}`,
    response === undefined ? '' : `${part('Response Parameters')}${response}`,
    code === undefined ? '' : `${part('Status Codes')}${status(code)}`,
  ];
  return `${title === '' ? '' : head(title)}${front}${part('URI')}<p>${address}</p>${more.join('')}`;
}

/** What each method sends and gets: "post body 201+". */
function read(body: string, title = 'Lamps'): string[] {
  const { document } = buildPages({ 'page.html': `<html><body><h1>${title}</h1>${body}</body></html>` });
  return Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'delete'] as const).flatMap((method) => {
      const operation = item?.[method];
      if (!operation) return [];
      const responses = Object.entries(operation.responses).map(
        ([code, response]) => `${code}${'content' in response ? '+' : ''}`,
      );
      return [`${method} ${path}${operation.requestBody ? ' body' : ''} ${responses.join(' ')}`];
    }),
  );
}

const APART = ['get /v1/lamps 200+', 'post /v1/lamps body 201+', 'delete /v1/lamps 204'];
const ALL = [CREATE, LIST, DELETE];
const pageOf = (head: Heading, part: Heading, front = ''): string =>
  ALL.map((own) => stretch(own, head, part, front)).join('');

describe('each operation below its heading', () => {
  test.each([
    ['h1 and h2', pageOf(at(1), at(2))],
    ['h2 and h3', pageOf(at(2), at(3))],
    ['in the same letters as the parts', pageOf(at(4), at(4))],
    ['with a text in front of the address', pageOf(at(2), at(3), '<p>Does something to lamps.</p>')],
    ['with a part in front of it', pageOf(at(2), at(3), '<h3>Function</h3><p>Does it.</p>')],
    ['with a heading that nobody knows in front', pageOf(at(2), at(3), '<h3>Before you begin</h3><p>Buy one.</p>')],
    ['parts in bold letters', pageOf(at(2), bold)],
    ['nothing but bold letters', pageOf(bold, bold)],
    ['without titles', ALL.map((own) => stretch({ ...own, title: '' }, at(2), at(3))).join('')],
    ['what the page says of all', `<h2>Function</h2><p>All about lamps.</p>${pageOf(at(2), at(3))}`],
  ])('%s', (_, body) => {
    expect(read(body)).toEqual(APART);
  });

  test('the first one is that of the page', () => {
    const [first, ...others] = ALL as [Own, ...Own[]];
    const body =
      stretch({ ...first, title: '' }, at(1), at(2)) + others.map((own) => stretch(own, at(1), at(2))).join('');
    expect(read(body, first.title)).toEqual(APART);
  });

  test('one that has nothing but its address', () => {
    const { title, address } = DELETE;
    expect(read([{ title, address }, CREATE, LIST].map((own) => stretch(own, at(2), at(3))).join(''))).toEqual([
      ...APART.slice(0, 2),
      'delete /v1/lamps default',
    ]);
  });
});

describe('one operation after all', () => {
  test('what is sent stands once, for two addresses', () => {
    const put = { title: 'Replacing', address: 'PUT /v1/lamps' };
    const post = { title: 'Creating', address: 'POST /v1/lamps' };
    const body = [post, put].map((own) => stretch(own, at(2), at(3))).join('');
    const shared = `<h2>Request Parameters</h2>${SENT}<h2>Status Codes</h2>${status('201')}`;
    expect(read(body + shared)).toEqual(['post /v1/lamps body 201', 'put /v1/lamps body 201']);
  });

  test('calls of examples have headings for their address', () => {
    const call = (color: string): string =>
      `<h3>A ${color} lamp</h3><h4>HTTP request</h4><pre>POST https://lamps.example.com/v1/lamps\n\n{"name":"${color}"}</pre>`;
    const body = `${stretch({ ...CREATE, title: '' }, at(2), at(2))}<h2>Example Requests</h2>${call('red')}${call('blue')}`;
    expect(read(body, CREATE.title)).toEqual(['post /v1/lamps body 201+']);
  });
});
