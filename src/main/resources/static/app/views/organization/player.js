import { html, nothing } from '../../lib/lit.js';

const STEP = 700;
const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * The year that is held: a slider, one year back or on, and all years in turn unless the reader wants no motion.
 *
 * @param {import('../../ui/app.js').App} app
 * @param {{from: number, to: number, held: number}} span
 * @param {(year: number | string) => void} [put] nothing: all years
 */
export function player(app, { from, to, held }, put = (year) => app.adjust({ year, p: '' })) {
  const hold = (year) => put(year >= to ? '' : Math.max(from, year));
  const playing = app.memory.has('playing');
  return html`<div class="tools player" role="group" aria-label=${app.t('years.hold')}>
    ${still.matches ? nothing : html`<button type="button" aria-pressed=${playing} @click=${() => (playing ? stop(app) : play(app, from, to, held, hold))}>${app.t(playing ? 'years.pause' : 'years.play')}</button>`}
    <button type="button" aria-label=${app.t('years.back')} ?disabled=${held <= from} @click=${() => hold(held - 1)}>◂</button>
    <input type="range" min=${from} max=${to} step="1" .value=${String(held)} aria-label=${app.t('years.hold')}
      aria-valuetext=${app.t('years.until', { year: app.date(String(held), 'year') })} @input=${(event) => hold(Number(event.target.value))} />
    <button type="button" aria-label=${app.t('years.on')} ?disabled=${held >= to} @click=${() => hold(held + 1)}>▸</button>
    <output>${held >= to ? app.t('years.all') : app.t('years.until', { year: app.date(String(held), 'year') })}</output>
  </div>`;
}

/** A year after the other, until the last or until the reader stops or leaves. */
function play(app, from, to, held, hold) {
  const { screen, id } = app.route;
  let year = held >= to ? from : held;
  const timer = setInterval(() => {
    if (app.route.screen !== screen || app.route.id !== id || app.memory.get('playing') !== timer) return clearInterval(timer);
    year += 1;
    if (year >= to) stop(app);
    hold(year);
  }, STEP);
  app.memory.set('playing', timer);
  hold(year);
}

function stop(app) {
  clearInterval(app.memory.get('playing'));
  app.memory.delete('playing');
  app.changed();
}
