import { html, nothing } from '../lib/lit.js';
import { calendarOf } from '../state/preferences.js';
import { format } from '../state/route.js';
import { showHelp } from '../ui/keyboard.js';
import '../ui/search-box.js';
import { dayChoice, dayNotice } from './as-of.js';
import { help } from './help.js';
import { icon } from './parts/icons.js';
import { screenOf } from './screens.js';
import { show, tour } from './tour.js';

/** @typedef {import('../ui/app.js').App} App */

const NAVIGATION = ['start', 'explore', 'ask', 'find', 'compare', 'analysis', 'report', 'settle', 'totals', 'issues', 'cypher'];
const SCHEMES = ['auto', 'light', 'dark', 'contrast'];

/** The page around the screens. @param {App} app */
export function frame(app) {
  const { screen } = app.route;
  app.shortcuts = {};
  app.beginTour = () => show(app, 0);
  document.title = `${app.memory.get('title') ?? app.t(`screen.${screen}`)} · ${app.t('app.name')}`;
  return html`
    <a class="skip" href="#main" @click=${skip}>${app.t('app.skip')}</a>
    <header class="top">
      <a class="brand" href=${format({ screen: 'start' })} lang="ja">縁<span lang="en">Enishi</span></a>
      <nav aria-label=${app.t('app.navigation')}>
        ${NAVIGATION.map((each) => html`<a href=${format({ screen: each })}
          aria-current=${each === screen ? 'page' : nothing}>${app.t(`screen.${each}`)}</a>`)}
      </nav>
      ${screen === 'start' || screen === 'explore' ? html`<span class="gap"></span>` : html`<enishi-search .app=${app}></enishi-search>`}
      ${switches(app)}
    </header>
    <main id="main" tabindex="-1" class=${screen}>${screen === 'ask' ? nothing : dayNotice(app)}${screenOf(app, screen)}</main>
    ${foot(app)}
    ${tour(app)}
    ${help(app)}`;
}

/** What explains the page, at the foot of every screen. */
const foot = (app) => html`<footer class="foot">
  <a href="/help">${icon('manual')}${app.t('manual.title')}</a>
  <a href=${format({ screen: 'terms' })}>${app.t('screen.terms')}</a>
  <button type="button" class="plain" @click=${() => app.beginTour()}>${app.t('tour.title')}</button>
  <button type="button" class="plain" @click=${showHelp}>${app.t('help.open')}</button>
</footer>`;

function switches(app) {
  return html`<div class="switches">
    ${dayChoice(app)}
    ${either(app, 'language', [['ja', '日本語'], ['en', 'English']])}
    <details class="display" @focusout=${leave} @keydown=${close}>
      <summary>${icon('display')}<span>${app.t('display.label')}</span></summary>
      <div class="sheet">
        <p>${app.t('choice.calendar')}</p>
        ${either(app, 'calendar', [['japanese', app.t('calendar.japanese')], ['western', app.t('calendar.western')]])}
        <p>${app.t('choice.scheme')}</p>
        ${either(app, 'scheme', SCHEMES.map((name) => [name, app.t(`scheme.${name}`)]))}
      </div>
    </details>
    <button type="button" class="help" aria-label=${app.t('help.open')} title=${app.t('help.open')} @click=${showHelp}>?</button>
  </div>`;
}

function either(app, choice, options) {
  return html`<div class="either" role="group" aria-label=${app.t(`choice.${choice}`)}>
    ${options.map(([value, label]) => html`<button type="button" aria-pressed=${(choice === 'calendar' ? calendarOf(app.choices) : app.choices[choice]) === value}
      lang=${choice === 'language' ? value : nothing} @click=${() => app.choose({ [choice]: value })}>${label}</button>`)}
  </div>`;
}

/** The sheet of choices closes when the reader has gone on. @param {FocusEvent} event */
function leave(event) {
  const sheet = /** @type {HTMLDetailsElement} */ (event.currentTarget);
  if (event.relatedTarget instanceof Node && !sheet.contains(event.relatedTarget)) sheet.open = false;
}

/** @param {KeyboardEvent} event */
function close(event) {
  const sheet = /** @type {HTMLDetailsElement} */ (event.currentTarget);
  if (event.key !== 'Escape') return;
  sheet.open = false;
  sheet.querySelector('summary').focus();
}

/** The link is a key stroke to the content, not a place to mail to someone. @param {Event} event */
function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}
