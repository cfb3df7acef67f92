import { sheetOf } from './saving.js';

let current;

/** On paper stand the network as a drawing with legend and sources, and the tables whole. @param {import('../../ui/app.js').App} app */
export function printing(app, model, deeds) {
  current = { app, model, deeds };
}

addEventListener('beforeprint', () => print(true));
addEventListener('afterprint', () => print(false));
// What shows the print style without printing, as a preview does.
matchMedia('print').addEventListener('change', (event) => print(event.matches));

function print(begins) {
  if (!current || current.app.route.screen !== 'explore') return;
  const { app, model, deeds } = current;
  if (begins === (app.memory.get('printing') ?? false)) return;
  app.memory.set('printing', begins);
  app.draw(app);
  document.getElementById('print-sheet')?.remove();
  const canvas = deeds.canvas();
  if (!begins || !canvas?.drawing) return;
  const { scene, filter, coverages, exploration, pool } = model;
  const starts = exploration.starts.map((id) => pool.nodes.get(id)).filter(Boolean);
  const svg = sheetOf(app, canvas.drawing(), { starts, scene, filter, coverage: { ...coverages[0], sources: coverages.flatMap((each) => each.sources) } });
  const drawn = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
  const place = Object.assign(document.createElement('div'), { id: 'print-sheet' });
  place.append(drawn);
  document.querySelector('main.explore .workspace')?.before(place);
}
