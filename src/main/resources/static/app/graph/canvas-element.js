import { arrange } from './arrangement.js';
import { elementsOf, sync } from './elements.js';
import { fitting } from './fitting.js';
import { keyPressed } from './keys.js';
import { Lasso } from './lasso.js';
import { library } from './library.js';
import { look } from './look.js';
import { NameLayer } from './names.js';
import { drawing } from './picture.js';
import { listen } from './pointer.js';
import { sideIn } from './placement.js';

const SCHEMES = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(prefers-contrast: more)'), matchMedia('print')];
const still = matchMedia('(prefers-reduced-motion: reduce)');
/** From so many lines on, a still picture is moved instead of every line. */
const MANY = 700;

/**
 * The network on a canvas. It shows the scene it is given and tells what the reader did to it; it decides nothing itself.
 * Events: canvas-select, canvas-lasso, canvas-expand, canvas-fold, canvas-hide, canvas-pin, canvas-move, canvas-point, canvas-named,
 * canvas-undo, canvas-redo, canvas-failed. While it cannot be used yet it is aria-busy.
 */
class NetworkCanvas extends HTMLElement {
  #cy;
  #names;
  #scene;
  #shown;
  #marked;
  #lines = -1;
  #arranged = '';
  #places = new Map();
  #free = false;
  #restyle = () => {
    this.#lines = -1;
    if (this.#cy && this.#scene) this.#style();
  };
  #resized = new ResizeObserver(() => this.#fill());
  #schemed = new MutationObserver(this.#restyle);

  async connectedCallback() {
    const cytoscape = await library().catch(() => this.tell('failed', {}));
    if (!cytoscape || !this.isConnected) return;
    this.#takeUp();
    const container = Object.assign(document.createElement('div'), { className: 'drawn' });
    this.replaceChildren(container);
    this.#cy = cytoscape({ container, elements: [], style: look(this, 0), minZoom: 0.03, maxZoom: 4, boxSelectionEnabled: false, autounselectify: true });
    this.#names = new NameLayer(this, this.#cy, (hidden) => this.tell('named', { hidden }));
    new Lasso(this, () => this.#scene?.lasso ?? false, (inside, add) => this.#looped(inside, add));
    listen(this, this.#cy, () => this.#scene, () => (this.#free = true));
    this.addEventListener('keydown', (event) => keyPressed(this, this.#cy, this.#scene, event, (name, detail) => this.tell(name, detail)));
    this.#resized.observe(this);
    this.#schemed.observe(document.documentElement, { attributes: true });
    for (const scheme of SCHEMES) scheme.addEventListener('change', this.#restyle);
    addEventListener('scheme', this.#restyle);
    if (this.#scene) this.#show();
    this.removeAttribute('aria-busy');
  }

  disconnectedCallback() {
    this.#resized.disconnect();
    this.#schemed.disconnect();
    for (const scheme of SCHEMES) scheme.removeEventListener('change', this.#restyle);
    removeEventListener('scheme', this.#restyle);
    this.#cy?.destroy();
    this.#cy = undefined;
  }

  /** A scene given before this class was there lies on the element itself, in the setter's way. */
  #takeUp() {
    if (!Object.hasOwn(this, 'scene')) return;
    const { scene } = this;
    delete this.scene;
    this.scene = scene;
  }

  /**
   * @param {any} scene {starts, nodes, bundles, groups?, groupName?, name, moved, layout?, selected, edge?, pointed, tidied, lasso?, key?};
   *   pointed: ids; key: two scenes with the same one hold the same nodes and lines in the same places
   */
  set scene(scene) {
    this.#scene = scene;
    if (this.#cy) this.#show();
  }

  #show() {
    const scene = this.#scene;
    const key = scene.key === undefined ? undefined : `${scene.key} ${scene.edge}`;
    const marks = JSON.stringify([scene.selected, scene.pointed, scene.edge]);
    if (key !== undefined && key === this.#shown && marks === this.#marked) return;
    if (key === undefined || key !== this.#shown) {
      this.#shown = key;
      this.#build();
    }
    this.#marked = marks;
    this.#mark();
    this.#names.refresh();
    if (!this.#free) this.fit();
  }

  #build() {
    const { starts, nodes, layout, groups = [], moved, tidied } = this.#scene;
    const added = sync(this.#cy, elementsOf(this.#scene));
    this.#style();
    const arrangement = JSON.stringify([starts, nodes.filter((node) => node.expanded).map((node) => node.id), layout, groups, tidied]);
    if (arrangement !== this.#arranged || added) {
      this.#places = arrange(this.#cy, this.#scene, this.#places, this);
      this.#arranged = arrangement;
      this.#free = false;
    }
    this.#cy.batch(() => this.#leaves().forEach((node) => this.#put(node, moved[node.id()])));
    this.#cy.batch(() => this.#leaves().forEach((node) => node.data('side', sideIn(layout, node))));
  }

  #mark() {
    const { starts, selected, edge, pointed = [] } = this.#scene;
    const near = new Set([...selected, ...pointed].filter((id) => !starts.includes(id) || selected.includes(id)));
    const kept = this.#aside(selected);
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => {
        const id = node.id();
        node.toggleClass('selected', selected.includes(id)).toggleClass('pointed', pointed.includes(id)).toggleClass('far', kept !== undefined && !kept.has(id) && !node.isParent());
      });
      this.#cy.edges().forEach((line) => {
        const ends = [line.data('source'), line.data('target')];
        line.toggleClass('near', ends.some((id) => near.has(id))).toggleClass('selected', line.data('bundle') === edge)
          .toggleClass('far', kept !== undefined && !ends.some((id) => near.has(id)));
      });
    });
  }

  /** In a crowded picture, whoever has nothing to do with what is selected steps back. */
  #aside(selected) {
    if (selected.length === 0 || this.#cy.nodes().length < 40) return undefined;
    const chosen = this.#cy.nodes().filter((node) => selected.includes(node.id()));
    return new Set(chosen.closedNeighborhood().nodes().map((node) => node.id()));
  }

  /** Where the reader put it, or else where it was laid out; not while it is being dragged. */
  #put(node, moved) {
    const at = moved ? { x: moved[0], y: moved[1] } : this.#places.get(node.id());
    if (at && !node.grabbed()) node.position({ ...at });
  }

  #style() {
    const lines = this.#cy.edges().length;
    if (this.#lines === -1 || lines > MANY !== this.#lines > MANY) {
      this.#cy.style(look(this, lines));
      Object.assign(this.#cy.renderer(), { textureOnViewport: lines > MANY, hideEdgesOnViewport: lines > 6 * MANY });
    }
    this.#lines = lines;
    this.#names.refresh();
  }

  #leaves = () => this.#cy.nodes().filter((node) => !node.isParent());

  #looped(inside, add) {
    const within = this.#leaves().filter((node) => inside(node.renderedPosition('x'), node.renderedPosition('y'))).map((node) => node.id());
    this.tell('lasso', { nodes: add ? [...new Set([...this.#scene.selected, ...within])] : within });
  }

  #fill() {
    this.#cy.resize();
    if (!this.#free) this.fit();
  }

  /** @param {string} name @param {object} detail */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`canvas-${name}`, { detail }));
  }

  /** Shows everything, never much larger than the letters of the page. */
  fit() {
    const cy = this.#cy;
    if (!cy || cy.nodes().empty() || this.clientWidth === 0) return;
    cy.viewport(fitting(cy, this.clientWidth, this.clientHeight, getComputedStyle(this).fontFamily));
    this.#free = false;
  }

  /** @param {number} factor */
  zoomBy(factor) {
    const zoom = { level: this.#cy.zoom() * factor, renderedPosition: { x: this.clientWidth / 2, y: this.clientHeight / 2 } };
    this.#free = true;
    if (still.matches || this.#lines > MANY) this.#cy.zoom(zoom);
    else this.#cy.animate({ zoom }, { duration: 140 });
  }

  /** Where nodes are now. @param {string[]} ids @returns {Record<string, [number, number]>} */
  placesOf(ids) {
    const found = ids.map((id) => this.#cy.getElementById(id)).filter((node) => node.nonempty());
    return Object.fromEntries(found.map((node) => [node.id(), [node.position('x'), node.position('y')]]));
  }

  /** @param {string[]} ids @param {number[]} step pixels */
  nudge(ids, [dx, dy]) {
    this.#free = true;
    const zoom = this.#cy.zoom();
    const places = Object.entries(this.placesOf(ids)).map(([id, [x, y]]) => [id, [x + dx / zoom, y + dy / zoom]]);
    this.tell('move', { places: Object.fromEntries(places) });
  }

  /** The whole network as a drawing, for a sheet with title, legend and sources. @returns {import('../ui/sheet.js').Drawing} */
  drawing() {
    return drawing(this.#cy, getComputedStyle(this).fontFamily);
  }

  /** For a test: pixels of a node's middle. @param {string} id */
  pixelsOf(id) {
    const { left, top } = this.getBoundingClientRect();
    const { x, y } = this.#cy.getElementById(id).renderedPosition();
    return { x: left + x, y: top + y };
  }
}

customElements.define('enishi-canvas', NetworkCanvas);
