/** Letters of a start, of an opened node, of any other; in pixels whatever the zoom, so that names stay legible. */
const SIZES = { start: 15, open: 13, plain: 12 };

/** @param {any} node a Cytoscape node @param {string} family @returns {{font: string, size: number}} */
export function lettersOf(node, family) {
  const size = node.hasClass('start') ? SIZES.start : node.hasClass('open') ? SIZES.open : SIZES.plain;
  const bold = node.hasClass('start') || node.hasClass('open') || node.hasClass('selected');
  return { font: `${bold ? 'bold ' : ''}${size}px ${family}`, size };
}
