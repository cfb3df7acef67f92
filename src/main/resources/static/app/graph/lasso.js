/** Draws a loop around nodes with the pointer, over the canvas, when the reader has asked for it or holds Shift. */
export class Lasso {
  #path = [];
  #drawing = false;

  /**
   * @param {HTMLElement} host
   * @param {() => boolean} wanted whether the next drag draws
   * @param {(inside: (x: number, y: number) => boolean, add: boolean) => void} done
   */
  constructor(host, wanted, done) {
    this.host = host;
    this.wanted = wanted;
    this.done = done;
    this.line = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    this.line.setAttribute('class', 'lasso');
    this.line.setAttribute('aria-hidden', 'true');
    this.line.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    host.append(this.line);
    for (const name of ['mousedown', 'touchstart']) host.addEventListener(name, (event) => this.#drawing && event.stopImmediatePropagation(), { capture: true });
    host.addEventListener('pointerdown', (event) => this.#start(event), { capture: true });
    host.addEventListener('pointermove', (event) => this.#goOn(event), { capture: true });
    for (const name of ['pointerup', 'pointercancel']) host.addEventListener(name, (event) => this.#end(event), { capture: true });
  }

  #start(event) {
    if (event.button !== 0 || !(this.wanted() || event.shiftKey)) return;
    this.#drawing = true;
    this.host.setPointerCapture(event.pointerId);
    this.#path = [this.#at(event)];
    event.preventDefault();
  }

  #goOn(event) {
    if (!this.#drawing) return;
    this.#path.push(this.#at(event));
    this.line.firstElementChild.setAttribute('d', `M${this.#path.map((point) => point.join(' ')).join('L')}Z`);
    event.stopImmediatePropagation();
  }

  #end(event) {
    if (!this.#drawing) return;
    // The mouse events of this drag come after; they are none of the canvas's business.
    setTimeout(() => (this.#drawing = false));
    this.line.firstElementChild.removeAttribute('d');
    const path = this.#path;
    if (path.length > 2 && event.type === 'pointerup') this.done((x, y) => within(path, x, y), event.shiftKey && this.wanted());
  }

  #at({ clientX, clientY }) {
    const { left, top } = this.host.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }
}

/** Whether a ray from the point crosses the loop an odd number of times (the even-odd rule). @param {number[][]} path @param {number} x @param {number} y */
export function within(path, x, y) {
  let inside = false;
  for (let i = 0, j = path.length - 1; i < path.length; j = i++) {
    const [[ax, ay], [bx, by]] = [path[i], path[j]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
