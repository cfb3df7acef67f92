import { html, nothing, render, repeat, svg } from '../lib/lit.js';
import { isFilled, lineOf, shapeOf } from '../state/symbols.js';
import { widthOf } from '../ui/letters.js';
import { bundled } from './bundling.js';
import { lines, marks, named } from './crowd.js';
import { drawing } from './picture.js';
import { land } from './land.js';
import { around, moved, onPlane, onScreen, zoomed } from './projection.js';

/**
 * The same selection on a map. It shows the scene it is given and tells what the reader did: map-select, map-point,
 * map-failed. While the coasts load it is aria-busy.
 */
class AtlasMap extends HTMLElement {
  #scene;
  #land;
  /** @type {import('./projection.js').View | undefined} */
  #view;
  #framed = '';
  #drag;
  #dragged = false;
  #resized = new ResizeObserver(() => this.#resize());

  async connectedCallback() {
    this.#takeUp();
    this.#resized.observe(this);
    this.#listen();
    this.#land = await land().catch(() => this.#tell('failed', {}));
    if (!this.isConnected || !this.#land) return;
    this.removeAttribute('aria-busy');
    this.#draw();
  }

  disconnectedCallback() {
    this.#resized.disconnect();
  }

  /** A scene given before this class was there lies on the element itself, in the setter's way. */
  #takeUp() {
    if (!Object.hasOwn(this, 'scene')) return;
    const { scene } = this;
    delete this.scene;
    this.scene = scene;
  }

  /** @param {any} scene {starts, nodes, bundles, name, others, selected, pointed}, the last two ids; every node with lat and lon */
  set scene(scene) {
    this.#scene = { ...scene, ends: scene.nodes.map((node) => ({ node, plane: onPlane(node.lon, node.lat) })) };
    this.#draw();
  }

  /** All of it, again. */
  fit() {
    this.#view = undefined;
    this.#draw();
  }

  /** @param {number} factor */
  zoomBy(factor) {
    if (!this.#view) return;
    this.#view = zoomed(this.#view, factor);
    this.#draw();
  }

  /** What is to be seen now as a drawing, for a sheet with title, legend and sources. @returns {import('../ui/sheet.js').Drawing} */
  drawing() {
    return drawing(this.querySelector('svg'), this.#view);
  }

  #resize() {
    if (this.#view) this.#view = { ...this.#view, width: this.clientWidth, height: this.clientHeight };
    this.#draw();
  }

  #draw() {
    if (!this.#land || !this.#scene || this.clientWidth === 0) return;
    const ids = this.#scene.nodes.map((node) => node.id).join();
    if (!this.#view || ids !== this.#framed) {
      this.#framed = ids;
      const planes = this.#scene.ends.map((end) => end.plane);
      this.#view = around(planes.length > 0 ? planes : [onPlane(128, 30), onPlane(146, 45)], this.clientWidth, this.clientHeight);
    }
    render(this.#picture(this.#view), this);
  }

  #picture(view) {
    const { starts, bundles, selected, pointed } = this.#scene;
    const places = this.#scene.ends.map(({ node, plane }) => ({ id: node.id, node, weight: node.degree, ...onScreen(view, plane) }));
    const apart = this.#apart([...new Set([...starts, ...selected, ...pointed])]);
    const all = named(marks(places, apart), (mark) => this.#caption(mark, apart), view);
    const drawn = lines(all, bundles);
    const { paths, strands } = bundled(drawn);
    return html`<svg viewBox=${`0 0 ${view.width} ${view.height}`} aria-hidden="true" focusable="false">
      <g class="land" transform=${`translate(${view.width / 2 - view.x * view.scale} ${view.height / 2 - view.y * view.scale}) scale(${view.scale})`}>
        <path class="coasts" d=${this.#land.coasts} />${view.scale > 6 ? svg`<path class="prefectures" d=${this.#land.prefectures} />` : nothing}
      </g>
      ${drawn.map((line) => this.#line(line, paths.get(line)))}
      ${strands.map(strand)}
      ${repeat([...all].sort((a, b) => (a.places[0].id < b.places[0].id ? -1 : 1)), (mark) => mark.places[0].id, (mark) => this.#mark(mark))}
    </svg>`;
  }

  #caption({ places }, apart) {
    const first = this.#scene.name(places[0].node);
    const text = places.length === 1 ? first : this.#scene.others(first, places.length - 1);
    const bold = this.#scene.starts.includes(places[0].id);
    return { text, width: widthOf(`${bold ? 'bold 15px' : '12px'} ${getComputedStyle(this).fontFamily}`, text) + 2, height: bold ? 20 : 16, must: apart.includes(places[0].id) };
  }

  /** Too many to stand apart each for itself stay in their crowds. */
  #apart(ids) {
    const { starts, selected } = this.#scene;
    return ids.length <= 24 ? ids : [...new Set([...starts, ...selected])].slice(0, 24);
  }

  #line({ from, to, count, bundles }, path) {
    const types = new Set(bundles.map((bundle) => bundle.type));
    const { width, dash } = lineOf(types.size === 1 ? bundles[0].type : '分野別協定');
    const { starts, selected, pointed } = this.#scene;
    const chosen = new Set([...selected, ...pointed].filter((id) => !starts.includes(id) || selected.includes(id)));
    const near = bundles.some((bundle) => chosen.has(bundle.source) || chosen.has(bundle.target));
    return svg`<path class=${near ? 'tie near' : 'tie'} d=${path} stroke-width=${width + Math.min(3, (count - 1) * 0.3)}
      stroke-dasharray=${dash.join(' ') || 'none'} />`;
  }

  #mark(mark) {
    const { x, y, places, text, box } = mark;
    const { node } = places[0];
    const { starts, selected, pointed } = this.#scene;
    const has = (ids) => places.some((place) => ids.includes(place.id));
    const size = starts.includes(node.id) ? 10 : 7;
    const classes = ['mark', places.length > 1 ? 'crowd' : isFilled(node.kind) ? 'filled' : '', has(selected) ? 'selected' : '',
      has(pointed) ? 'pointed' : '', starts.includes(node.id) ? 'focus' : ''].filter(Boolean).join(' ');
    return svg`<g class=${classes} data-id=${node.id} @click=${(event) => this.#chosen(mark, event.shiftKey || event.ctrlKey || event.metaKey)}
        @pointerenter=${() => this.#tell('point', places.length === 1 ? { node: node.id } : { nodes: places.map((place) => place.id) })} @pointerleave=${() => this.#tell('point', {})}>
      <title>${places.map((place) => this.#scene.name(place.node)).join('、')}</title>
      ${places.length > 1
        ? svg`<circle cx=${x} cy=${y} r="9" /><text class="number" x=${x} y=${y + 4}>${places.length}</text>`
        : svg`<g transform=${`translate(${x} ${y}) scale(${size})`}>${shape(node.kind)}</g>`}
      ${box ? svg`<text class="caption" x=${box.left + 1} y=${box.bottom - 4}>${text}</text>` : nothing}
    </g>`;
  }

  /** One organisation is selected; a crowd is looked at more closely. */
  #chosen({ places }, add) {
    if (this.#dragged) return;
    if (places.length === 1) return this.#tell('select', { node: places[0].id, add });
    const planes = this.#scene.ends.filter(({ node }) => places.some((place) => place.id === node.id)).map((end) => end.plane);
    const closer = around(planes, this.clientWidth, this.clientHeight);
    // As close as it gets, and still one on another: the first of them, which then stands apart.
    if (closer.scale <= this.#view.scale * 1.05) return this.#tell('select', { node: places[0].id, add });
    this.#view = closer;
    this.#draw();
  }

  #listen() {
    this.addEventListener('pointerdown', (event) => {
      this.focus({ preventScroll: true });
      this.#drag = { x: event.clientX, y: event.clientY };
      this.#dragged = false;
    });
    this.addEventListener('pointermove', (event) => {
      if (!this.#drag || event.buttons === 0 || !this.#view) return;
      this.#view = moved(this.#view, event.clientX - this.#drag.x, event.clientY - this.#drag.y);
      this.#dragged ||= Math.hypot(event.movementX, event.movementY) > 1;
      this.#drag = { x: event.clientX, y: event.clientY };
      this.#draw();
    });
    this.addEventListener('pointerup', () => (this.#drag = undefined));
    // The wheel scrolls the page until the reader has turned to the map.
    this.addEventListener('wheel', (event) => {
      if (!this.#view || (!event.ctrlKey && document.activeElement !== this)) return;
      event.preventDefault();
      const { left, top } = this.getBoundingClientRect();
      this.#view = zoomed(this.#view, event.deltaY < 0 ? 1.2 : 1 / 1.2, { x: event.clientX - left, y: event.clientY - top });
      this.#draw();
    }, { passive: false });
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#view) return;
    const step = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    const actions = { '+': () => this.zoomBy(1.4), '-': () => this.zoomBy(1 / 1.4), 0: () => this.fit(), Escape: () => this.#tell('select', {}) };
    const action = step ? () => { this.#view = moved(this.#view, step[0], step[1]); this.#draw(); } : actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`map-${name}`, { detail }));
  }
}

const strand = ({ x, y, count }) => svg`<g class="strand"><rect x=${x - 5 - String(count).length * 3} y=${y - 8} width=${10 + String(count).length * 6} height="16" rx="3" />
  <text x=${x} y=${y + 4}>${count}</text></g>`;

function shape(kind) {
  const points = shapeOf(kind);
  return points === null ? svg`<circle cx="0" cy="0" r="0.95" />` : svg`<polygon points=${points.join(' ')} />`;
}

customElements.define('enishi-map', AtlasMap);
