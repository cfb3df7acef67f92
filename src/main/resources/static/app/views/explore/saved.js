import { html, nothing } from '../../lib/lit.js';
import { format, parse } from '../../state/route.js';
import { moveView, packStory, readViews, unpackStory, writeViews } from '../../state/saved-views.js';

/** @typedef {import('../../ui/app.js').App} App */

/** Views kept by name, in the order in which they tell a story. @param {App} app */
export function savedViews(app, deeds) {
  const views = readViews(localStorage);
  const here = app.route.params.f;
  if (views.length === 0 && !here && !app.memory.get('viewsGone')) return nothing;
  const put = (next, gone = undefined) => {
    app.memory.set('unkept', !writeViews(localStorage, next));
    // What is dropped or replaced can be had again until the next change.
    app.memory.set('viewsGone', gone && { text: gone, views });
    app.changed();
  };
  const gone = app.memory.get('viewsGone');
  return html`<section class="saved">
    <h2>${app.t('explore.views')}</h2>
    <p class="quiet">${app.t('explore.views.lead')}</p>
    ${here ? html`<form @submit=${(event) => keep(event, app, views, put)}>
      <label class="choice"><span>${app.t('explore.views.name')}</span><input name="name" required maxlength="80" .value=${app.memory.get('title') ?? ''} /></label>
      <button type="submit">${app.t('explore.views.keep')}</button>
      <button type="button" @click=${(event) => copy(app, event, location.href)}>${app.t('explore.views.link')}</button></form>` : nothing}
    ${app.memory.get('unkept') ? html`<p role="alert" class="cut">${app.t('explore.views.unkept')}</p>` : nothing}
    ${app.memory.get('copied') ? html`<p role="status" class="cut">${app.t(`explore.copied.${app.memory.get('copied')}`)}</p>` : nothing}
    ${gone ? html`<p role="status" class="cut">${gone.text} <button type="button" class="plain" @click=${() => put(gone.views)}>${app.t('explore.do.undo')}</button></p>` : nothing}
    <ol>${views.map((view, i) => html`<li>
      <a href=${view.hash}>${view.name}</a>
      <input class="caption" aria-label=${app.t('explore.views.caption', { name: view.name })} placeholder=${app.t('explore.views.captionHint')} maxlength="300" .value=${view.caption}
        @change=${(event) => put(views.map((each) => (each === view ? { ...each, caption: event.target.value } : each)))} />
      <span class="acts"><button type="button" aria-label=${app.t('explore.views.up', { name: view.name })} ?disabled=${i === 0} @click=${() => put(moveView(views, view.id, -1))}>▲</button>
      <button type="button" aria-label=${app.t('explore.views.down', { name: view.name })} ?disabled=${i === views.length - 1} @click=${() => put(moveView(views, view.id, 1))}>▼</button>
      ${here ? html`<button type="button" aria-label=${app.t('explore.views.replace', { name: view.name })} title=${app.t('explore.views.replace', { name: view.name })} @click=${() => put(views.map((each) => (each === view ? { ...each, hash: hashHere(app) } : each)), app.t('explore.views.replaced', { name: view.name }))}>⟳</button>` : nothing}
      <button type="button" aria-label=${app.t('explore.views.drop', { name: view.name })} title=${app.t('explore.views.drop', { name: view.name })} @click=${() => put(views.filter((each) => each !== view), app.t('explore.views.dropped', { name: view.name }))}>×</button></span></li>`)}</ol>
    ${views.length > 0 ? html`<p class="actions"><button type="button" class="main" @click=${() => present(app, views, 'mine')}>${app.t('explore.story.present')}</button>
      <button type="button" @click=${(event) => copy(app, event, `${location.origin}/${format({ screen: 'explore', params: { story: packStory(views) } })}`)}>${app.t('explore.story.link')}</button></p>` : nothing}
  </section>`;
}

/** The view as it is, without being part of a story. @param {App} app */
function hashHere(app) {
  const { story, step, ...params } = app.route.params;
  return format({ screen: 'explore', params });
}

function keep(event, app, views, put) {
  event.preventDefault();
  const name = new FormData(event.target).get('name').toString().trim();
  if (name !== '') put([...views, { id: `${Date.now()}`, name, caption: '', hash: hashHere(app) }]);
}

/** A closed network may forbid the clipboard; then the link is shown to be copied by hand. */
async function copy(app, event, text) {
  const done = await (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('none'))).then(() => true, () => false);
  if (!done) window.prompt(app.t('explore.copied.byHand'), text);
  app.memory.set('copied', done ? 'done' : 'shown');
  app.changed();
}

/** The views of the story that is being told, from the link or from this computer. @param {App} app */
export function storyOf(app) {
  const { story } = app.route.params;
  return story === 'mine' ? readViews(localStorage) : story ? unpackStory(story) : undefined;
}

/** Shows the first view of a story, as large as the screen where the browser allows it. @param {App} app @param {any[]} views @param {string} story */
export function present(app, views, story) {
  document.documentElement.requestFullscreen?.().catch(() => {});
  toStep(app, views, story, 0);
}

/** Each view is of its own day, not of that of the view before it. @param {App} app @param {any[]} views @param {string} story @param {number} step */
export function toStep(app, views, story, step) {
  app.go(format({ screen: 'explore', params: { asOf: '', rollUp: '', ...parse(views[step].hash).params, story, step: String(step + 1) } }));
}

/** A story that came by link: to be shown, or kept. @param {App} app */
export function storyOffer(app, deeds) {
  const { story, step } = app.route.params;
  const views = storyOf(app);
  if (!story || (step && views?.[Number(step) - 1])) return nothing;
  if (!views || views.length === 0) return html`<p class="cut" role="alert">${app.t('explore.story.broken')}</p>`;
  const take = () => {
    const fresh = views.map((view, i) => ({ ...view, id: `${Date.now()}-${i}` }));
    app.memory.set('unkept', !writeViews(localStorage, [...readViews(localStorage), ...fresh]));
    app.adjust({ story: '', step: '' });
  };
  return html`<section class="cut offer"><p><strong>${app.t('explore.story.offer', { n: views.length })}</strong> ${views.map((view) => view.name).join(app.t('list.comma'))}</p>
    <p class="actions"><button type="button" class="main" @click=${() => present(app, views, story)}>${app.t('explore.story.present')}</button>
    <button type="button" @click=${take}>${app.t('explore.story.take')}</button></p></section>`;
}
