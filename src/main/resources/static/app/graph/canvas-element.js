import { elementsOf, sync } from './elements.js';
import { keyPressed } from './keys.js';
import { library } from './library.js';
import { look } from './look.js';
import { callout, fanOut, flatten, FORCE, side } from './placement.js';
import { separate } from './separation.js';

const PRINT = matchMedia('print');
const SCHEMES = [matchMedia('(prefers-color-scheme: dark)'), PRINT];
const LARGEST = 1.35;
const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * The network on a canvas. It shows the scene it is given and tells what the reader did to it; it decides nothing itself.
 * Events: canvas-select, canvas-expand, canvas-hide, canvas-move, canvas-point, canvas-undo, canvas-redo,
 * canvas-failed. While it cannot be used yet it is aria-busy.
 */
class NetworkCanvas extends HTMLElement {
  #cy;
  #scene;
  #arranged = '';
  #places = new Map();
  #restyle = () => {
    this.#cy?.style(look(this));
    if (PRINT.matches) this.fit();
  };
  #resized = new ResizeObserver(() => this.#fill());
  #free = false;

  async connectedCallback() {
    const cytoscape = await library().catch(() => this.#tell('failed', {}));
    if (!cytoscape || !this.isConnected) return;
    this.#takeUp();
    this.#cy = cytoscape({ container: this, elements: [], style: look(this), minZoom: 0.2, maxZoom: 3, boxSelectionEnabled: false, autounselectify: true });
    this.#listen(this.#cy);
    this.#resized.observe(this);
    for (const scheme of SCHEMES) scheme.addEventListener('change', this.#restyle);
    addEventListener('scheme', this.#restyle);
    if (this.#scene) this.#show();
    this.removeAttribute('aria-busy');
  }

  disconnectedCallback() {
    this.#resized.disconnect();
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

  /** @param {any} scene {focus, nodes, bundles, name, moved, selected, edge, pointed, tidied} */
  set scene(scene) {
    this.#scene = scene;
    if (this.#cy) this.#show();
  }

  #show() {
    const { focus, nodes, moved, selected, edge, pointed, tidied } = this.#scene;
    const added = sync(this.#cy, elementsOf(this.#scene));
    const arrangement = JSON.stringify([focus, nodes.filter((node) => node.expanded).map((node) => node.id), tidied]);
    if (arrangement !== this.#arranged || added) this.#arrange(arrangement);
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => this.#put(node, moved[node.id()]));
      this.#cy.nodes().forEach((node) => {
        node.removeClass('left right below').addClass(side(node));
        node.toggleClass('selected', node.id() === selected).toggleClass('pointed', node.id() === pointed);
      });
      this.#cy.edges().forEach((line) => {
        const near = [selected, pointed].some((id) => id && id !== focus && [line.data('source'), line.data('target')].includes(id));
        line.toggleClass('near', near).toggleClass('selected', line.id() === edge);
      });
    });
    if (!this.#free) this.fit();
  }

  /** What stays, stays near where it was; the force only makes room for what came. */
  #arrange(arrangement) {
    const { focus, nodes, name } = this.#scene;
    const alone = nodes.every((node) => !node.expanded || node.id === focus);
    const direct = new Set(this.#scene.bundles.filter((b) => [b.source, b.target].includes(focus)).flatMap((b) => [b.source, b.target]));
    const ring = callout(focus, nodes.filter((node) => node.id === focus || direct.has(node.id)).map((node) => ({ ...node, label: name(node) })));
    const places = alone ? ring : new Map([...ring, ...this.#kept(nodes)]);
    fanOut(places, this.#scene);
    this.#cy.nodes().forEach((node) => node.position(places.get(node.id())));
    if (!alone) {
      this.#cy.nodes().forEach((node) => node.removeClass('left right').addClass('below'));
      this.#cy.layout({ ...FORCE, fixedNodeConstraint: [{ nodeId: focus, position: { x: 0, y: 0 } }] }).run();
      flatten(this.#cy);
      this.#cy.nodes().forEach((node) => node.removeClass('below').addClass(side(node)));
      separate(this.#cy, focus);
    }
    this.#cy.nodes().forEach((node) => this.#places.set(node.id(), { ...node.position() }));
    this.#arranged = arrangement;
    this.#free = false;
  }

  /** Where the reader put it, or else where it was laid out; not while it is being dragged. */
  #put(node, moved) {
    const laidOut = this.#places.get(node.id());
    if (!node.grabbed()) node.position(moved ? { x: moved[0], y: moved[1] } : { ...laidOut });
  }

  #kept(nodes) {
    return nodes.filter((node) => this.#places.has(node.id)).map((node) => [node.id, this.#places.get(node.id)]);
  }

  #fill() {
    this.#cy.resize();
    if (!this.#free) this.fit();
  }

  #listen(cy) {
    cy.on('tap', 'node', (event) => this.#tell('select', { node: event.target.id() }));
    cy.on('tap', 'edge', (event) => this.#tell('select', { edge: event.target.id() }));
    cy.on('tap', (event) => event.target === cy && this.#tell('select', {}));
    cy.on('dbltap', 'node', (event) => this.#tell('expand', { node: event.target.id() }));
    cy.on('mouseover', 'node', (event) => this.#tell('point', { node: event.target.id() }));
    cy.on('mouseout', 'node', () => this.#tell('point', {}));
    cy.on('dragfree', 'node', (event) => {
      this.#free = true;
      const { x, y } = event.target.position();
      this.#tell('move', { node: event.target.id(), place: [x, y] });
    });
    cy.on('dragpan pinchzoom scrollzoom', () => (this.#free = true));
    this.addEventListener('pointerdown', () => this.focus({ preventScroll: true }));
    this.addEventListener('keydown', (event) => keyPressed(this, cy, this.#scene, event, (name, detail) => this.#tell(name, detail)));
    // The wheel scrolls the page until the reader has turned to the canvas.
    this.addEventListener('wheel', (event) => !event.ctrlKey && document.activeElement !== this && event.stopImmediatePropagation(), { capture: true });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`canvas-${name}`, { detail }));
  }

  /** Shows everything, never much larger than the letters of the page. */
  fit() {
    const cy = this.#cy;
    if (!cy || cy.elements().empty()) return;
    cy.fit(undefined, 22);
    if (cy.zoom() > LARGEST) cy.zoom({ level: LARGEST, position: { x: 0, y: 0 } });
    cy.center();
    this.#free = false;
  }

  /** @param {number} factor */
  zoomBy(factor) {
    const zoom = { level: this.#cy.zoom() * factor, renderedPosition: { x: this.clientWidth / 2, y: this.clientHeight / 2 } };
    this.#free = true;
    if (still.matches) this.#cy.zoom(zoom);
    else this.#cy.animate({ zoom }, { duration: 140 });
  }

  /** The whole network as a picture, as large as print needs. @returns {Promise<Blob>} */
  picture() {
    return this.#cy.png({ full: true, scale: 2.5, bg: getComputedStyle(this).getPropertyValue('--paper').trim(), output: 'blob-promise' });
  }
}

customElements.define('enishi-canvas', NetworkCanvas);
