// What a page of the portal can do with a script, and is complete without: the search, copying, colours, choices that are kept, sending.

(() => {
  const root = document.documentElement;

  const keep = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // A browser may keep nothing for pages of a folder.
    }
  };
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  // Colours: those of the system, until the reader turns them round.
  for (const button of document.querySelectorAll('[data-theme-switch]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
      root.dataset.theme = next;
      keep('portal-theme', next);
    });
  }

  // Copying.
  for (const block of document.querySelectorAll('.code')) {
    const button = element('button', { type: 'button', class: 'copy' }, 'Copy');
    button.addEventListener('click', async () => {
      const text = block.querySelector('code').textContent;
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(block.querySelector('code'));
        button.textContent = 'Selected';
      }
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 1500);
    });
    block.append(button);
  }

  // The language of samples is kept from page to page.
  for (const choices of document.querySelectorAll('[data-choices]')) {
    const inputs = [...choices.querySelectorAll('input')];
    const isLanguage = inputs.some(({ value }) => value === 'curl');
    if (!isLanguage) continue;
    const before = inputs.find(({ value }) => value === kept('portal-language'));
    if (before) before.checked = true;
    choices.addEventListener('change', ({ target }) => keep('portal-language', target.value));
  }

  // A link leads to what is folded, too.
  function unfold() {
    // Anchors of the portal need no escapes.
    const place = document.getElementById(location.hash.slice(1));
    if (!place) return;
    for (let fold = place.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    place.scrollIntoView();
  }
  addEventListener('hashchange', unfold);
  if (location.hash.length > 1) unfold();

  // Paper has no folds.
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details:not([open])')) {
      fold.open = true;
      fold.dataset.printed = '';
    }
  });
  addEventListener('afterprint', () => {
    for (const fold of document.querySelectorAll('[data-printed]')) {
      fold.open = false;
      delete fold.dataset.printed;
    }
  });

  // The current page stands in the view of the menu.
  document.querySelector('.menu [aria-current]')?.scrollIntoView({ block: 'nearest' });

  globalThis.portal = { element, base: new URL(root.dataset.root || './', location.href) };
})();
