const COPIED = ['fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity', 'font-size', 'font-weight', 'text-anchor', 'paint-order', 'vector-effect'];

/** Ink on white, whatever scheme the reader has: what the page's colours become on a sheet. */
const INKS = { paper: '#ffffff', sea: '#eef3f4', coast: '#9aa9b0', rule: '#dcd8cd', edge: '#70787c', accent: '#165e83', ink: '#111111', quiet: '#444444' };

/**
 * A map that styles are laid on from outside, as one that carries its own.
 *
 * @param {SVGSVGElement} map
 * @param {{width: number, height: number}} view
 * @returns {import('../ui/sheet.js').Drawing}
 */
export function drawing(map, { width, height }) {
  const copy = /** @type {SVGSVGElement} */ (map.cloneNode(true));
  const colours = inks(map);
  const [from, to] = [map, copy].map((svg) => [...svg.querySelectorAll('*')]);
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of COPIED) {
      const value = style.getPropertyValue(name);
      if (value && value !== 'normal') to[i].setAttribute(name, colours.get(value) ?? value);
    }
    to[i].removeAttribute('class');
  });
  // The pieces of a template leave comments behind.
  const body = copy.innerHTML.replace(/<!--.*?-->/gs, '');
  return { width, height, body: `<rect width="${width}" height="${height}" fill="${INKS.sea}"/><svg width="${width}" height="${height}">${body}</svg>` };
}

/** From each colour as the browser computes it to the one on the sheet. */
function inks(element) {
  const probe = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  element.append(probe);
  const found = new Map();
  for (const [name, ink] of Object.entries(INKS)) {
    probe.setAttribute('class', `ink-${name}`);
    found.set(getComputedStyle(probe).fill, ink);
  }
  probe.remove();
  return found;
}
