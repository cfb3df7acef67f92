/**
 * A canvas has the size of its screen; on paper a drawing of it stands in its place, with title, legend and sources.
 *
 * @typedef {{screen: string, before: string, drawing: () => string | undefined}} Printed the screen it belongs to; before which element it
 *   stands; its SVG, or nothing when none is drawn
 */

/** @type {(Printed & {app: import('../../ui/app.js').App}) | undefined} */
let current;

/** Said at each drawing by the screen that has a canvas. @param {import('../../ui/app.js').App} app @param {Printed} how */
export function printing(app, how) {
  current = { app, ...how };
}

addEventListener('beforeprint', () => print(true));
addEventListener('afterprint', () => print(false));
// What shows the print style without printing, as a preview does.
matchMedia('print').addEventListener('change', (event) => print(event.matches));

function print(begins) {
  if (!current || current.app.route.screen !== current.screen) return;
  const { app, before, drawing } = current;
  if (begins === (app.memory.get('printing') ?? false)) return;
  app.memory.set('printing', begins);
  app.draw(app);
  document.getElementById('print-sheet')?.remove();
  const svg = begins ? drawing() : undefined;
  if (!svg) return;
  const place = Object.assign(document.createElement('div'), { id: 'print-sheet' });
  place.append(document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true));
  document.querySelector(before)?.before(place);
}
