import { html, nothing } from '../../lib/lit.js';
import * as canvases from '../../state/canvas.js';
import { savePicture, sheetOf } from '../explore/saving.js';

/** What a reader can do to the network. Every step goes into the link and can be taken back. */
export class Tools {
  /** @param {import('../../ui/app.js').App} app @param {any} model @param {string} [picture] the element that is looked at */
  constructor(app, model, picture = 'enishi-canvas') {
    this.app = app;
    this.model = model;
    this.picture = picture;
  }

  /** Closer, farther, all of it. */
  looking() {
    return html`${this.#button('fit', () => this.#element().fit())}
      ${this.#button('closer', () => this.#element().zoomBy(1.25))}
      ${this.#button('farther', () => this.#element().zoomBy(0.8))}`;
  }

  bar() {
    const { t } = this.app;
    const { history, canvas } = this.model;
    const moved = Object.keys(canvas.moved).length > 0;
    return html`<div class="tools" role="toolbar" aria-label=${t('tools.label')}>
      ${this.looking()}
      ${this.#button('undo', () => this.undo(), history.past.length > 0)}
      ${this.#button('redo', () => this.redo(), history.future.length > 0)}
      ${this.#button('tidy', () => this.tidy(), moved || canvas.expanded.length > 0)}
      ${canvas.hidden.length > 0
        ? html`<button type="button" @click=${() => this.#change(canvases.showAll(canvas))}>${t('tools.showAll', { n: canvas.hidden.length })}</button>` : nothing}
      <span class="gap"></span>
      ${this.#button('picture', () => this.save())}
    </div>`;
  }

  #button(name, action, possible = true) {
    const { t } = this.app;
    return html`<button type="button" title=${t(`tools.${name}.title`)}
      aria-label=${name === 'closer' || name === 'farther' ? t(`tools.${name}.title`) : nothing}
      ?disabled=${!possible} @click=${action}>${t(`tools.${name}`)}</button>`;
  }

  select({ node, edge }) {
    const { focus } = this.model.scene;
    this.app.adjust({ sel: node === focus ? '' : (node ?? ''), edge: edge ?? '' });
    if (node) document.getElementById(`row-${node}`)?.scrollIntoView({ block: 'nearest' });
  }

  expand(node) {
    if (node !== this.model.scene.focus) this.#change(canvases.toggleExpanded(this.model.canvas, node), { sel: node });
  }

  hide({ nodes: [node] }) {
    if (node !== this.model.scene.focus) this.#change(canvases.hide(this.model.canvas, node), { sel: '', edge: '' });
  }

  move({ places }) {
    this.#change(canvases.move(this.model.canvas, places));
  }

  tidy() {
    this.app.memory.set('tidied', (this.app.memory.get('tidied') ?? 0) + 1);
    this.#change(canvases.tidy(this.model.canvas));
  }

  point(node) {
    this.app.memory.set('pointed', node);
    this.app.changed();
  }

  undo() {
    this.#put(this.model.history.undo(this.model.canvas));
  }

  redo() {
    this.#put(this.model.history.redo(this.model.canvas));
  }

  async save() {
    await savePicture(this.app, this.#element().drawing(), this.#drawn(), 'png');
  }

  /** The network as a sheet of paper; nothing before it is drawn. */
  sheet() {
    const canvas = this.#element();
    return canvas?.drawing && sheetOf(this.app, canvas.drawing(), this.#drawn());
  }

  #drawn() {
    const { profile, scene, filter } = this.model;
    return { starts: [profile.value], scene, filter, coverage: profile.value.coverage };
  }

  #change(canvas, params = {}) {
    this.model.history.record(this.model.canvas);
    this.#put(canvas, params);
  }

  #put(canvas, params = {}) {
    this.app.adjust({ ...canvases.write(canvas), ...params });
  }

  #element = () => /** @type {any} */ (document.querySelector(this.picture));
}
