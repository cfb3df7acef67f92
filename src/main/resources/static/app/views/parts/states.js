import { html, nothing } from '../../lib/lit.js';
import { format } from '../../state/route.js';
import { spoken } from './spoken.js';

/**
 * A part of a screen in each of its states. While the next answer loads, the one before stays where it is.
 *
 * @param {import('../../ui/app.js').App} app
 * @param {import('../../state/resources.js').Resource} resource
 * @param {(value: any) => unknown} draw
 */
export function whenReady(app, resource, draw) {
  if (resource.status === 'failed') return failure(app, resource);
  if (resource.value !== undefined) return draw(resource.value);
  return loading(app, resource);
}

/**
 * The same for a whole screen, which has a heading in every state.
 *
 * @param {import('../../ui/app.js').App} app
 * @param {import('../../state/resources.js').Resource} resource
 * @param {(value: any) => unknown} draw
 */
export const screenWhenReady = (app, resource, draw) =>
  resource.status !== 'failed' && resource.value !== undefined
    ? draw(resource.value)
    : resource.status === 'failed' && resource.error.status === 404 ? nobody(app, resource.error)
      : html`<h1 class="unseen">${app.t(`screen.${app.route.screen}`)}</h1>${whenReady(app, resource, draw)}`;

/** A link to what is not there, or no longer: the ways on. @param {import('../../ui/app.js').App} app */
const nobody = (app, { title, detail }) => html`<h1>${spoken(app, title)}</h1>
  <p role="alert">${spoken(app, detail)}</p>
  <p><a class="spaced" href=${format({ screen: 'find' })}>${app.t('missing.find')}</a><a href=${format({ screen: 'start' })}>${app.t('missing.start')}</a></p>`;

function loading(app, { slow }) {
  return html`<div class="state" aria-busy="true">
    ${slow ? html`<p role="status">${app.t('state.loading')}</p><progress aria-label=${app.t('state.loading')}></progress>` : nothing}
  </div>`;
}

/** What a caller did wrong stays wrong, but for these: time ran out, too many calls. */
const PASSING = [408, 429];

/** @param {import('../../ui/app.js').App} app @param {{error?: any, retry: () => void}} resource */
function failure(app, { error, retry }) {
  const unreachable = error.status === 0;
  const title = unreachable ? app.t('state.unreachable') : (error.title ?? app.t('state.failed', { status: error.status }));
  const detail = unreachable ? app.t('state.unreachable.detail') : (error.detail ?? app.t('state.failed.detail'));
  return html`<div class="state" role="alert">
    <p class="what"><strong>${spoken(app, title)}</strong></p>
    <p>${spoken(app, detail)}</p>
    ${error.status >= 400 && error.status < 500 && !PASSING.includes(error.status) ? nothing : html`<p><button type="button" @click=${retry}>${app.t('state.retry')}</button></p>`}
  </div>`;
}

/** Nothing to show, and what to do about it. @param {unknown} message @param {unknown} [advice] */
export const empty = (message, advice = nothing) => html`<div class="state empty"><p>${message}</p>${advice}</div>`;

/** The mark that an answer is being replaced, for a screen reader. @param {import('../../state/resources.js').Resource} resource */
export const busy = (resource) => (resource.status === 'loading' ? 'true' : 'false');
