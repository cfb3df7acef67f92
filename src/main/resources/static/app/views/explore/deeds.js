import * as steps from '../../state/exploration.js';
import { joinIds } from '../../state/route.js';

/** So many are opened at one press; the next press opens the next. */
const AT_ONCE = 40;

/** What a reader can do here. Every step goes into the link and can be taken back. */
export class Deeds {
  /** @param {import('../../ui/app.js').App} app @param {any} model */
  constructor(app, model) {
    this.app = app;
    this.model = model;
  }

  /** @param {steps.Exploration} exploration @param {Record<string, string>} [params] */
  lay(exploration, params = {}) {
    this.set({ ...steps.write(exploration), ...params });
  }

  /** @param {Record<string, any>} params @param {string} [tag] for a slider: one step, however far it is drawn */
  set(params, tag) {
    this.model.steps.record(this.app.route.params, tag);
    this.app.adjust(params);
  }

  /** A step that the browser's back button takes back too. @param {Record<string, any>} params */
  go(params) {
    this.model.steps.record(this.app.route.params);
    this.app.go(this.app.link(params));
  }

  undo() {
    this.#put(this.model.steps.undo(this.app.route.params));
  }

  redo() {
    this.#put(this.model.steps.redo(this.app.route.params));
  }

  #put(params) {
    const gone = Object.fromEntries(Object.keys(this.app.route.params).map((name) => [name, '']));
    this.app.adjust({ ...gone, ...params });
  }

  /** @param {{node?: string, edge?: string, agreement?: string, add?: boolean}} what */
  select({ node, edge, agreement, add }) {
    const { selected } = this.model;
    const next = !node ? [] : !add ? [node] : selected.includes(node) ? selected.filter((id) => id !== node) : [...selected, node];
    this.selectAll(next, { edge: edge ?? '', agr: agreement ?? '' });
    if (node) this.app.memory.set('reveal', node);
  }

  /** @param {string[]} ids @param {Record<string, string>} [params] */
  selectAll(ids, params = { edge: '', agr: '' }) {
    this.app.adjust({ sel: joinIds(ids), ...params });
  }

  /** What the pointer is at, in every pane. @param {string[]} ids */
  point(ids) {
    const before = this.model.pointed;
    if (before.length === ids.length && before.every((id, i) => id === ids[i])) return;
    this.app.memory.set('pointed', ids);
    this.app.changed();
  }

  start(id) {
    this.go({ ...steps.write(steps.addStart(this.model.exploration, id)), edge: '' });
  }

  stop(id) {
    this.go({ ...steps.write(steps.removeStart(this.model.exploration, id)), edge: '' });
  }

  open(id, type = '') {
    this.lay(steps.open(this.model.exploration, id, type));
  }

  /** Opens what is closed and closes what is open. @param {string} id */
  toggle(id) {
    const group = this.model.scene.groups.find((each) => id === `group:${each.key}`);
    if (group) this.fold(group.key);
    else if (this.model.isOpen(id)) this.collapse(id);
    else this.open(id);
  }

  collapse(id) {
    this.lay(steps.collapse(this.model.exploration, id));
  }

  /** Who could be opened: shown, not yet open, with partners that are not to be seen. */
  get closed() {
    return this.model.scene.nodes.filter((node) => node.beyond > 0 && !node.expanded && node.kind !== 'Group').map((node) => node.id);
  }

  openAll(ids = this.closed) {
    this.lay(ids.slice(0, AT_ONCE).reduce((all, id) => steps.open(all, id), this.model.exploration));
  }

  hide(ids) {
    this.lay(steps.hide(this.model.exploration, ids), { sel: '', edge: '' });
  }

  /** Leaves only these, and the starts. @param {string[]} ids */
  keep(ids) {
    const { exploration, scene } = this.model;
    this.hide(scene.nodes.map((node) => node.id).filter((id) => !ids.includes(id) && !exploration.starts.includes(id)));
  }

  showAll() {
    this.lay(steps.showAll(this.model.exploration));
  }

  move(places) {
    this.lay(steps.pin(this.model.exploration, places));
  }

  /** Pins where they stand, or lets go those that are all pinned. @param {string[]} ids */
  pin(ids) {
    const { exploration } = this.model;
    const pinned = ids.every((id) => id in exploration.moved);
    this.lay(pinned ? steps.unpin(exploration, ids) : steps.pin(exploration, this.canvas()?.placesOf(ids) ?? {}));
  }

  fold(key) {
    this.lay(steps.toggleFolded(this.model.exploration, key), { sel: '', edge: '' });
  }

  /** Everything but what is pinned finds its place anew. */
  tidy() {
    this.app.memory.set('tidied', (this.app.memory.get('tidied') ?? 0) + 1);
    this.lay({ ...this.model.exploration, moved: {} });
  }

  canvas = () => /** @type {any} */ (document.querySelector('enishi-canvas'));
  map = () => /** @type {any} */ (document.querySelector('enishi-map'));
}
