// Sends the request of an operation to an address that the reader enters, and shows the answer. Only a portal that was made for it has this.

(() => {
  const kept = 'portal-base';

  function addressOf(form) {
    const base = form.querySelector('[data-base]').value.replace(/\/+$/, '');
    const value = (name) => form.querySelector(`[data-in="path"][name="${CSS.escape(name)}"]`)?.value ?? `my-${name}`;
    const path = form.dataset.path.replace(/\{([^{}]*)\}/g, (_, name) => encodeURIComponent(value(name)));
    const url = new URL(`${base}${path}`);
    for (const { name, value: text } of form.querySelectorAll('[data-in="query"]')) url.searchParams.append(name, text);
    const token = form.querySelector('[data-token="query"]');
    if (token?.value) url.searchParams.append(token.name, token.value);
    return url;
  }

  function headersOf(form, body) {
    const headers = new Headers(body === undefined ? {} : { 'Content-Type': 'application/json' });
    for (const { name, value } of form.querySelectorAll('[data-in="header"]')) headers.set(name, value);
    const token = form.querySelector('[data-token="header"]');
    if (token?.value) headers.set(token.name, [token.dataset.prefix, token.value].filter(Boolean).join(' '));
    return headers;
  }

  async function send(form) {
    const output = form.querySelector('output');
    output.textContent = 'Sending.';
    try {
      const body = form.querySelector('[data-body]')?.value;
      const response = await fetch(addressOf(form), {
        method: form.dataset.method,
        headers: headersOf(form, body),
        ...(body === undefined ? {} : { body }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      const text = await response.text();
      output.textContent = `${response.status} ${response.statusText}\n${pretty(text)}`;
    } catch (error) {
      output.textContent = `Nothing came back: ${error.message}. Is the base URL right, and does that server let pages of other places ask it?`;
    }
  }

  function pretty(text) {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  }

  for (const form of document.querySelectorAll('[data-send]')) {
    form.hidden = false;
    const base = form.querySelector('[data-base]');
    try {
      base.value = localStorage.getItem(kept) ?? '';
    } catch {
      // A browser may keep nothing for pages of a folder.
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      try {
        localStorage.setItem(kept, base.value);
      } catch {
        // As above: it is asked for again.
      }
      void send(form);
    });
  }
})();
