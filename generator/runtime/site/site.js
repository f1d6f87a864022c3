// What the page adds to Redoc: a link moves the focus to what it leads to, landmarks and names for screen readers, one operation on paper.

(() => {
  /** Ids that the address may lead to, the nearest first: `#/tag/operation#tag/operation/t=request&path=name` is a field. */
  function targets() {
    const [, route = '', place] = location.hash.split('#').map(decode);
    return [place, route.replace(/^\//, '')].filter(Boolean);
  }

  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  let arrival = 0;

  /** Redoc draws a section when it scrolls there, so the place may have to be waited for. */
  function arrive() {
    arrival += 1;
    const mine = arrival;
    const began = performance.now();
    const look = () => {
      // Read again: Redoc leads `#operation/Id` to the operation's own address.
      const [wanted] = targets();
      if (mine !== arrival || wanted === undefined) return;
      if (document.getElementById(wanted)) return settle(wanted, mine);
      if (performance.now() - began < 5000) setTimeout(look, 50);
    };
    look();
  }

  /** Sections above grow while they are drawn: the place is brought back into view until it rests. */
  function settle(wanted, mine) {
    for (const other of document.querySelectorAll('[data-arrived]')) other.removeAttribute('data-arrived');
    let rests = 0;
    const began = performance.now();
    const look = () => {
      if (mine !== arrival) return;
      const place = document.getElementById(wanted);
      if (!place) return;
      const { top } = place.getBoundingClientRect();
      const seen = top >= -1 && top < innerHeight * 0.6;
      if (!seen) place.scrollIntoView({ block: 'start' });
      rests = seen ? rests + 1 : 0;
      if (rests === 1) focusOn(place);
      if (rests < 5 && performance.now() - began < 3000) setTimeout(look, 60);
    };
    look();
  }

  function focusOn(place) {
    // A field is marked whole; of a section the heading is.
    const mark = place.classList.contains('schema-property-item')
      ? place
      : (place.querySelector('h1, h2, h3') ?? place);
    mark.setAttribute('tabindex', '-1');
    mark.setAttribute('data-arrived', '');
    mark.focus({ preventScroll: true });
  }

  function nameParts() {
    const menu = document.querySelector('.menu-content');
    if (menu && !menu.hasAttribute('role')) {
      menu.setAttribute('role', 'navigation');
      menu.setAttribute('aria-label', 'Operations by tag');
    }
    const search = document.querySelector('[data-testid="search-trigger"]');
    if (search && !search.hasAttribute('role')) search.setAttribute('role', 'search');
    for (const button of document.querySelectorAll('button:not([aria-label])')) {
      if (button.textContent.trim() !== '' || button.title !== '') continue;
      button.setAttribute(
        'aria-label',
        button.closest('[data-testid="search-dialog"]')
          ? 'Clear the search'
          : button.matches(':has(+ main)')
            ? 'Menu'
            : 'Show or hide',
      );
    }
  }

  function addSkipLink() {
    const link = document.createElement('button');
    link.className = 'skip-link';
    link.textContent = 'Skip to the content';
    link.addEventListener('click', () => {
      const main = document.querySelector('main');
      main?.setAttribute('tabindex', '-1');
      main?.focus();
    });
    const banner = document.createElement('nav');
    banner.setAttribute('aria-label', 'Skip');
    banner.append(link);
    document.body.prepend(banner);
  }

  /** Paper gets what the address names; Redoc has drawn little else. */
  function markPrinted() {
    const content = document.getElementById('api-content');
    if (!content) return;
    const route = `/${targets().at(-1) ?? ''}`;
    const drawn = [...content.children].filter(
      (section) => !section.hasAttribute('data-section-id') && section.querySelector('[data-section-id]'),
    );
    const printed =
      drawn.find((section) => section.querySelector('[data-section-id]').dataset.sectionId === route) ??
      drawn.find((section) => section.getBoundingClientRect().bottom > 0);
    if (!printed) return;
    content.setAttribute('data-printing', '');
    printed.setAttribute('data-printed', '');
    // Redoc draws what is in view at once and the rest when it is scrolled to, which paper is not.
    printed.scrollIntoView({ block: 'start' });
    Object.defineProperty(window, 'innerHeight', { configurable: true, value: 1e7 });
  }

  /** One level of folded objects, and those that are unfolded but not drawn yet; they are drawn when this has returned. */
  function unfoldPrinted() {
    for (const object of document.querySelectorAll('[data-printed] [data-schema-nested-open]')) {
      if (
        object.dataset.schemaNestedOpen === 'false' ||
        object.querySelector(':scope > div > [aria-hidden="true"]:only-child')
      )
        object.querySelector('button').click();
    }
  }

  function unmarkPrinted() {
    Object.defineProperty(window, 'innerHeight', originalHeight);
    for (const name of ['data-printing', 'data-printed'])
      for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }

  const originalHeight = Object.getOwnPropertyDescriptor(window, 'innerHeight');
  addSkipLink();
  let naming;
  // Once for all that is drawn in a while: the page draws thousands of parts when it opens.
  const nameAgain = () => {
    naming = undefined;
    nameParts();
  };
  new MutationObserver(() => {
    if (naming === undefined) naming = setTimeout(nameAgain, 300);
  }).observe(document.body, { childList: true, subtree: true });
  addEventListener('hashchange', arrive);
  // Redoc's own links and its search change the address without that event; its scrolling replaces it.
  const { pushState } = history;
  history.pushState = function push(...state) {
    pushState.apply(this, state);
    setTimeout(arrive, 0);
  };
  addEventListener('beforeprint', markPrinted);
  // A listener each, so that a level is drawn before the next is looked for.
  for (let level = 0; level < 6; level += 1) addEventListener('beforeprint', () => unfoldPrinted());
  addEventListener('afterprint', unmarkPrinted);
  arrive();
})();
