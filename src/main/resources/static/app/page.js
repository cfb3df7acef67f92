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
  render(frame(app), root);
  root.removeAttribute('aria-busy');
  document.getElementById('until-drawn')?.remove();
  if (app.moved) {
    // A new screen is read from its top, by eye and by screen reader.
    app.moved = false;
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }
}
