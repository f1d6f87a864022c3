// Makes a choice of the link to the versions: each entry leads to the same page of another version, or to the service where it has no such page.

(() => {
  const link = document.querySelector('[data-versions]');
  const { versions = [], missing = {} } = globalThis.portalVersions ?? {};
  if (!link || versions.length < 2) return;
  const root = new URL(document.documentElement.dataset.root, location.href);
  const below = decodeURIComponent(location.pathname.slice(new URL('.', root).pathname.length));
  const page = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  const choice = document.createElement('select');
  choice.className = 'versions';
  choice.setAttribute('aria-label', 'Version');
  for (const { version, folder } of versions) {
    const isHere = version === link.dataset.versions;
    choice.append(new Option(version, folder, isHere, isHere));
  }
  choice.addEventListener('change', () => {
    const chosen = versions.find(({ folder }) => folder === choice.value);
    const isMissing = missing[page]?.includes(chosen.version);
    location.href = new URL(
      `../../${chosen.folder}/${isMissing ? chosen.home : `site/${page}${location.hash}`}`,
      root,
    ).href;
  });
  // A browser that comes back to this page would show what was chosen.
  addEventListener('pageshow', () => {
    choice.value = versions.find(({ version }) => version === link.dataset.versions)?.folder ?? '';
  });
  link.replaceWith(choice);
})();
