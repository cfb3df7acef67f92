import { html } from '../../lib/lit.js';

/** What opens below a word and closes when the reader goes on. @param {string} name @param {string} label @param {() => unknown} content */
export const menu = (name, label, content) => html`<details class="menu" name="explore-menu" @focusout=${left} @keydown=${escaped}>
  <summary role="button">${label}</summary><div class=${`menu-content ${name}`}>${content()}</div></details>`;

function left(event) {
  const menu = event.currentTarget;
  if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
}

function escaped(event) {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.stopPropagation();
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary').focus();
}
