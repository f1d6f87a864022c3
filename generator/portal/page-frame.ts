// The frame of every page: head with the policy, the bar with the search, the way back, the menu of the service, the content.
import { html, type Html, joinHtml } from './html.ts';
import { shortText } from './parts/text-html.ts';
import { assetsFolder, homePlace, linkTo, versionsPlace, versionsScript } from './places.ts';
import type { PortalOptions } from './portal.ts';

export interface PageContent {
  place: string;
  title: string;
  /** For search engines. */
  description: string | undefined;
  /** From the home page to the page above this one. */
  crumbs: readonly Crumb[];
  menu?: Html;
  body: Html;
  /** The Markdown of the page, where it has one. */
  twin?: string;
}

export interface Crumb {
  title: string;
  place: string;
}

export const portalTitle = 'API reference';

/** The whole text of the page. */
export function page(content: PageContent, options: PortalOptions): string {
  const { place, title, body, menu, crumbs } = content;
  const to = (target: string): string => linkTo(place, target);
  const asset = (name: string): string => to(`${assetsFolder}/${name}`);
  const trail = crumbs.map(({ title: name, place: target }) => html`<li><a href="${to(target)}">${name}</a></li>`);
  const whole = html`<!DOCTYPE html>
<html lang="en" data-root="${rootOf(place)}" data-service="${crumbs[1]?.title ?? (crumbs[0] && title) ?? ''}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(options)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${joinTitle(title, crumbs)}</title>
${headLinks(content, options, to)}<link rel="icon" href="${asset('icon.svg')}">
<link rel="stylesheet" href="${asset('portal.css')}">
<script src="${asset('theme.js')}"></script>
<script src="${asset('portal.js')}" defer></script>
<script src="${asset('search-dialog.js')}" defer></script>
${options.sends && html`<script src="${asset('send-request.js')}" defer></script>\n`}${
  options.versions &&
  html`<script src="${to(versionsScript)}" defer></script>
<script src="${asset('version-switch.js')}" defer></script>\n`
}</head>
<body${menu && WITH_MENU}>
<a class="skip" href="#content">Skip to the content</a>
<header class="bar">
${menu && html`<button class="menu-button" type="button" popovertarget="menu">Menu</button>`}
<a class="home" href="${to(homePlace)}">${portalTitle}</a>
${options.versions && html`<a class="versions" href="${to(versionsPlace)}" data-versions="${options.versions.here}"><span>Version </span>${options.versions.here}</a>\n`}<button class="search-button" type="button" hidden data-search><span>Search</span> <kbd>/</kbd></button>
<button class="theme-button" type="button" hidden data-theme-switch><span>Colours</span></button>
</header>
${menu && html`<nav id="menu" class="menu" popover aria-label="Pages of the service">${menu}</nav>`}
<main id="content" tabindex="-1">
${trail.length > 0 && html`<nav class="crumbs" aria-label="Way to this page"><ol>${trail}</ol></nav>`}
${body}
</main>
</body>
</html>
`;
  return whole.toString();
}

const WITH_MENU = html` class="with-menu"`;

function headLinks(
  { place, description, twin }: PageContent,
  { baseUrl }: PortalOptions,
  to: (target: string) => string,
): Html {
  const words = shortText(description, 160);
  return joinHtml([
    words !== '' && html`<meta name="description" content="${words}">\n`,
    baseUrl !== undefined &&
      html`<link rel="canonical" href="${baseUrl}${place.replace(/(^|\/)index\.html$/, '$1')}">\n`,
    twin !== undefined && html`<link rel="alternate" type="text/markdown" href="${to(twin)}">\n`,
  ]);
}

/** "Create a desktop · Workspace · API reference". */
function joinTitle(title: string, crumbs: readonly Crumb[]): string {
  const above = crumbs.slice(0, 2).map((crumb) => crumb.title);
  return [...new Set([title, ...above.reverse()])].join(' · ');
}

/** Of the way to the home page, which scripts need. */
function rootOf(place: string): string {
  return '../'.repeat(place.split('/').length - 1);
}

/** Nothing but our own files; a connection only in a portal that sends, and there to where the reader says. */
function policy({ sends }: PortalOptions): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    sends ? 'connect-src http: https:' : "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
