// Before anything is drawn: the colours that the reader chose, and not those of the system.

(() => {
  try {
    const theme = localStorage.getItem('portal-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // A browser may keep nothing for pages of a folder.
  }
})();
