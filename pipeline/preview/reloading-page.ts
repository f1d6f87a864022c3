// A page → the same with a script that reloads it after a rebuild. The page's policy forbids every script and connection that
// it does not name, so both are named here, for the preview only.
import { createHash } from 'node:crypto';

export const eventsPath = '/-/rebuilt';

/** The number of the build that the page is from comes first; another number means a newer page. */
const reloadScript = `(() => {
  let shown;
  new EventSource(${JSON.stringify(eventsPath)}).onmessage = ({ data }) => {
    shown ??= data;
    if (data !== shown) location.reload();
  };
})();`;

export function reloadingPage(page: string): string {
  const hash = createHash('sha256').update(reloadScript).digest('base64');
  const allowed = page
    .replace('script-src ', () => `script-src 'sha256-${hash}' `)
    .replace(/connect-src (?:'|&#39;)none(?:'|&#39;)/, "connect-src 'self'");
  const end = allowed.lastIndexOf('</body>');
  return `${allowed.slice(0, end)}<script>${reloadScript}</script>\n${allowed.slice(end)}`;
}
