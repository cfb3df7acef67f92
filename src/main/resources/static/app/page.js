import { render } from './lib/lit.js';
import { App } from './ui/app.js';
import { keyboard } from './ui/keyboard.js';
import { frame } from './views/frame.js';
import { fetchScreen } from './views/screens.js';

const app = new App(draw);
fetchScreen(app, app.route.screen);
await app.speak();
keyboard(app);
draw(app);

/** @param {App} app */
function draw(app) {
  const root = document.getElementById('page');
  const focused = around(document.activeElement);
  render(frame(app), root);
  keepFocus(focused);
  root.removeAttribute('aria-busy');
  document.getElementById('until-drawn')?.remove();
  if (app.moved) {
    // A new screen is read from its top, by eye and by screen reader.
    app.moved = false;
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }
}

/** @param {Element | null} element @returns {Element[]} it and what it is in */
function around(element) {
  return element ? [element, ...around(element.parentElement)] : [];
}

/** When what had the focus is gone, who goes by keyboard goes on from what it was in. @param {Element[]} focused the innermost first */
function keepFocus(focused) {
  if (focused.length === 0 || focused[0].isConnected) return;
  /** @type {HTMLElement | undefined} */ (focused.find((each) => each.isConnected && each.matches('[tabindex]')))?.focus({ preventScroll: true });
}
