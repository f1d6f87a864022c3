// The search as the reader has it: a dialog that opens by a key, groups that are walked through by arrows.

(() => {
  const { element, base } = globalThis.portal;
  const mostShown = 5;
  let search;
  let dialog;
  let input;
  let list;
  let options = [];
  let current = -1;
  let expanded = new Set();

  function load(name) {
    return new Promise((done, fail) => {
      const script = element('script', { src: new URL(`assets/${name}`, base).href });
      script.addEventListener('load', done);
      script.addEventListener('error', () => fail(new Error(`${name} cannot be read.`)));
      document.head.append(script);
    });
  }

  /** Scripts, because a page of a folder may not fetch files. */
  async function prepare() {
    await Promise.all(['minisearch.js', 'search-engine.js', 'search-index.js'].map(load));
    search = globalThis.portalSearch(globalThis.portalIndex, globalThis.MiniSearch);
  }

  function build() {
    input = element('input', {
      type: 'text',
      enterkeyhint: 'search',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'search-results',
      'aria-autocomplete': 'list',
      'aria-label': 'Search operations, fields, schemas, values, error codes, permissions',
      placeholder: 'Operations, fields, schemas, values, error codes, permissions',
      autocomplete: 'off',
      spellcheck: 'false',
    });
    list = element('div', { id: 'search-results', role: 'listbox', 'aria-label': 'Results', tabindex: '-1' });
    const status = element('p', { role: 'status', class: 'search-status' });
    dialog = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, input, list, status);
    document.body.append(dialog);
    input.addEventListener('input', () => {
      expanded = new Set();
      show();
    });
    dialog.addEventListener('keydown', onKey);
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  async function open() {
    if (!dialog) build();
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    if (search) return;
    dialog.querySelector('.search-status').textContent = 'The index is being read.';
    try {
      await prepare();
      show();
    } catch (error) {
      dialog.querySelector('.search-status').textContent = `The search does not work here: ${error.message}`;
    }
  }

  function show() {
    if (!search) return;
    const groups = search(input.value, document.documentElement.dataset.service);
    options = [];
    current = -1;
    list.replaceChildren(...groups.map(groupElement));
    const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
    const empty = input.value.trim() === '' ? '' : 'Nothing is found.';
    dialog.querySelector('.search-status').textContent = count === 0 ? empty : `${count} found`;
    input.setAttribute('aria-expanded', String(count > 0));
    move(options.length > 0 ? 0 : -1);
  }

  function groupElement({ kind, service, hits }, number) {
    const name = `${kind} ${service}`;
    const heading = element('div', { class: 'search-group', id: `search-group-${number}` }, `${kind} `);
    heading.append(element('span', {}, service));
    const group = element('div', { role: 'group', 'aria-labelledby': heading.id }, heading);
    const shown = expanded.has(name) ? hits.slice(0, 100) : hits.slice(0, mostShown);
    for (const { title, detail, place, isExact } of shown) {
      const link = option('a', { href: new URL(place, base).href, class: isExact ? 'exact' : '' });
      // It may lead to another place of this page.
      link.addEventListener('click', () => dialog.close());
      link.append(element('strong', {}, title), ' ', element('span', {}, detail));
      group.append(link);
    }
    if (hits.length > shown.length && !expanded.has(name)) {
      const more = option('div', { class: 'search-more' });
      more.textContent = `${hits.length - shown.length} more`;
      more.addEventListener('click', () => {
        const place = current;
        expanded.add(name);
        show();
        move(Math.min(place, options.length - 1));
      });
      group.append(more);
    }
    return group;
  }

  function option(name, attributes) {
    const made = element(name, {
      ...attributes,
      role: 'option',
      id: `search-${options.length}`,
      'aria-selected': 'false',
    });
    options.push(made);
    return made;
  }

  function move(to) {
    options[current]?.setAttribute('aria-selected', 'false');
    current = to;
    const chosen = options[to];
    if (!chosen) return input.removeAttribute('aria-activedescendant');
    chosen.setAttribute('aria-selected', 'true');
    chosen.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', chosen.id);
  }

  function onKey(event) {
    if (event.key === 'ArrowDown') move(Math.min(current + 1, options.length - 1));
    else if (event.key === 'ArrowUp') move(Math.max(current - 1, 0));
    else if (event.key === 'Enter' && options[current]) {
      options[current].click();
    } else return;
    event.preventDefault();
  }

  const isTyping = ({ target }) => target.closest?.('input, textarea, select, [contenteditable]') !== null;
  addEventListener('keydown', (event) => {
    const isShortcut = event.key === '/' ? !isTyping(event) : event.key === 'k' && (event.ctrlKey || event.metaKey);
    if (!isShortcut || (event.key === '/' && (event.ctrlKey || event.metaKey || event.altKey))) return;
    event.preventDefault();
    void open();
  });
  for (const button of document.querySelectorAll('[data-search]')) {
    button.hidden = false;
    button.addEventListener('click', open);
  }
})();
