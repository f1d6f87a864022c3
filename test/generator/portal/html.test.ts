// Strings stay text in every place of a template.
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { html, joinHtml } from '../../../generator/portal/html.ts';
import { hostileStrings } from '../docs/hostile-document.ts';

it.each([...hostileStrings, `"><b title='x'>`, '&lt;b&gt;'].map((text) => [text]))(
  '%j between tags and in an attribute',
  (text) => {
    const page = load(html`<p title="${text}">${text}</p>`.toString(), null, false);
    expect(page('*').length).toBe(1);
    expect(Object.keys(page('p').attr() ?? {})).toEqual(['title']);
    expect(page('p').text()).toBe(page('p').attr('title'));
  },
);

it('takes markup that it made itself, lists and numbers as they are, and nothing for what is absent', () => {
  const inner = html`<b>${'<'}</b>`;
  expect(html`${[inner, 'a&', 1]}${undefined}${false}`.toString()).toBe('<b>&lt;</b>a&amp;1');
  expect(joinHtml([inner, 'x'], ', ').toString()).toBe('<b>&lt;</b>, x');
});

it('drops what would not show or would turn the text round', () => {
  expect(html`${'a\u0000b\u202ec\ud800d\u{E0041}e\nf\t'}`.toString()).toBe('abcde\nf\t');
});
