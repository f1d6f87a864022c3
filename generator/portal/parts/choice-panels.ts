// Several views of one thing, of which one is seen: radio buttons and a style, so that it works without a script and with the keyboard.
import { html, type Html } from '../html.ts';

export interface Panel {
  label: string;
  content: Html;
}

/** The style knows so many; what is beyond stands below, folded. */
const most = 8;

/** @param name unique on the page. */
export function choicePanels(name: string, legend: string, panels: readonly Panel[]): Html {
  if (panels.length === 0) return html``;
  const shown = panels.slice(0, most);
  const more = panels.slice(most);
  return html`<fieldset class="choices" data-choices="${name}"><legend>${legend}</legend>
${shown.map(({ label }, index) => html`<input type="radio" name="${name}" id="${name}-${index}" value="${label}"${index === 0 && CHECKED}><label for="${name}-${index}">${label}</label>`)}
${shown.map(({ content }) => html`<div class="panel">${content}</div>`)}
${more.map(({ label, content }) => html`<details class="fold"><summary>${label}</summary>${content}</details>`)}
</fieldset>`;
}

const CHECKED = html` checked`;
