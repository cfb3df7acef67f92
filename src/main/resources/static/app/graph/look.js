import { isFilled, KINDS, lineOf, shapeOf } from '../state/symbols.js';

/** The page's own colours and letters, so that the canvas follows the reader's scheme. @param {Element} element */
function palette(element) {
  const style = getComputedStyle(element);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  return { ink: colour('ink'), quiet: colour('quiet'), paper: colour('paper'), accent: colour('accent'), edge: colour('edge'), font: style.fontFamily };
}

/** @param {Element} element @returns {any[]} a Cytoscape stylesheet */
export function look(element) {
  const { ink, quiet, paper, accent, edge, font } = palette(element);
  return [
    { selector: 'node', style: {
      width: 17, height: 17,
      'background-color': (node) => (isFilled(node.data('kind')) ? accent : paper),
      // Inside: Cytoscape 3.33 cannot reckon the bounds of an own polygon with a border or outline around it.
      'border-color': accent, 'border-width': 1.8, 'border-position': 'inside',
      label: 'data(label)', 'font-family': font, 'font-size': 12.5, color: ink,
      'text-outline-color': paper, 'text-outline-width': 2.2, 'min-zoomed-font-size': 5,
    } },
    ...KINDS.map(shape),
    { selector: 'node.right', style: { 'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': 5 } },
    { selector: 'node.left', style: { 'text-halign': 'left', 'text-valign': 'center', 'text-margin-x': -5 } },
    { selector: 'node.below', style: { 'text-halign': 'center', 'text-valign': 'bottom', 'text-margin-y': 4 } },
    { selector: 'node.open', style: { width: 20, height: 20, 'font-size': 13.5, 'font-weight': 'bold' } },
    { selector: 'node.focus', style: {
      width: 28, height: 28, 'font-size': 16, 'font-weight': 'bold', 'z-index': 5,
      'text-background-color': paper, 'text-background-opacity': 0.86, 'text-background-padding': 2 } },
    { selector: 'edge', style: {
      'curve-style': 'bezier', 'control-point-step-size': 26, 'line-color': edge, 'line-cap': 'butt',
      width: (line) => lineOf(line.data('type')).width + Math.min(3, (line.data('count') - 1) * 0.5),
      'line-style': (line) => (lineOf(line.data('type')).dash.length > 0 ? 'dashed' : 'solid'),
      'line-dash-pattern': (line) => (lineOf(line.data('type')).dash.length > 0 ? lineOf(line.data('type')).dash : [1, 0]),
      label: 'data(label)', 'font-family': font, 'font-size': 11.5, color: ink,
      'text-background-color': paper, 'text-background-opacity': 1, 'text-background-padding': 2.5,
      'text-background-shape': 'roundrectangle', 'text-border-color': edge, 'text-border-width': 0.8, 'text-border-opacity': 1,
    } },
    { selector: 'edge.near', style: { 'line-color': accent, color: accent, 'text-border-color': accent, 'z-index': 4 } },
    { selector: 'node.pointed', style: { 'border-width': 3, 'z-index': 6 } },
    { selector: 'node.selected', style: { 'underlay-color': accent, 'underlay-opacity': 0.28, 'underlay-padding': 6, 'underlay-shape': 'ellipse', 'font-weight': 'bold', 'z-index': 7 } },
    { selector: 'edge.selected', style: { 'line-color': ink, color: ink, 'text-border-color': ink, 'font-weight': 'bold', 'z-index': 5 } },
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
