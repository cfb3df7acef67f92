import { isFilled, KINDS, lineOf, shapeOf } from '../state/symbols.js';

/** The page's own colours, so that the canvas follows the reader's scheme. @param {Element} element */
function palette(element) {
  const style = getComputedStyle(element);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  return { ink: colour('ink'), quiet: colour('quiet'), paper: colour('paper'), accent: colour('accent'), edge: colour('edge'), rule: colour('strong-rule'), shade: colour('shade') };
}

/** More lines than this are drawn straight, one upon another: bows take too long. */
const MANY = 1200;

/** @param {Element} element @param {number} lines how many there are @returns {any[]} a Cytoscape stylesheet; names are drawn over it, by names.js */
export function look(element, lines) {
  const { ink, quiet, paper, accent, edge, rule, shade } = palette(element);
  const many = lines > MANY;
  return [
    { selector: 'node', style: {
      width: 15, height: 15,
      'background-color': (node) => (isFilled(node.data('kind')) ? accent : paper),
      // Inside: Cytoscape 3.33 cannot reckon the bounds of an own polygon with a border or outline around it.
      'border-color': accent, 'border-width': 1.8, 'border-position': 'inside',
    } },
    ...KINDS.map(shape),
    { selector: 'node[kind = "Box"]', style: {
      shape: 'round-rectangle', 'background-color': shade, 'background-opacity': 0.6, 'border-color': rule, 'border-width': 1, 'border-style': 'dashed', padding: 16 } },
    { selector: 'node[kind = "Group"]', style: {
      shape: 'round-rectangle', width: (node) => 22 + 3.2 * Math.sqrt(node.data('size')), height: (node) => 22 + 3.2 * Math.sqrt(node.data('size')),
      'background-color': shade, 'border-color': accent, 'border-width': 3, 'border-style': 'double' } },
    { selector: 'node.open', style: { width: 18, height: 18 } },
    { selector: 'node.start', style: { width: 26, height: 26, 'z-index': 5 } },
    { selector: 'node[pinned = 1]', style: { 'underlay-color': quiet, 'underlay-opacity': 0.3, 'underlay-padding': 3, 'underlay-shape': 'round-rectangle' } },
    { selector: 'edge', style: {
      'curve-style': many ? 'haystack' : 'bezier', 'control-point-step-size': 26, 'line-color': edge, 'line-cap': 'butt',
      width: (line) => lineOf(line.data('type')).width + Math.min(3, (line.data('count') - 1) * 0.5),
      'line-style': (line) => (!many && lineOf(line.data('type')).dash.length > 0 ? 'dashed' : 'solid'),
      'line-dash-pattern': (line) => (lineOf(line.data('type')).dash.length > 0 ? lineOf(line.data('type')).dash : [1, 0]),
    } },
    { selector: 'node.far', style: { opacity: 0.35 } },
    { selector: 'edge.far', style: { opacity: 0.22 } },
    { selector: 'edge.near', style: { 'line-color': accent, 'z-index': 4 } },
    { selector: 'node.pointed', style: { 'border-width': 3, 'z-index': 6 } },
    { selector: 'node.selected', style: { 'underlay-color': accent, 'underlay-opacity': 0.3, 'underlay-padding': 6, 'underlay-shape': 'ellipse', 'z-index': 7 } },
    { selector: 'edge.selected', style: { 'line-color': ink, 'z-index': 5 } },
    { selector: ':active', style: { 'overlay-color': quiet, 'overlay-opacity': 0.12, 'overlay-padding': 5 } },
    { selector: 'core', style: { 'active-bg-color': quiet, 'active-bg-opacity': 0.15, 'active-bg-size': 12 } },
  ];
}

/** @param {string} kind */
function shape(kind) {
  const points = shapeOf(kind);
  const corners = points?.map((at) => Math.max(-1, Math.min(1, at / 1.08)).toFixed(3)).join(' ');
  const form = points === null ? { shape: 'ellipse' } : { shape: 'polygon', 'shape-polygon-points': corners };
  return { selector: `node[kind = "${kind}"]`, style: form };
}
