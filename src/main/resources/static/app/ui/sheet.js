import { isFilled, lineOf, shapeOf } from '../state/symbols.js';
import { widthOf } from './letters.js';

/**
 * @typedef {{width: number, height: number, body: string, hidden?: number}} Drawing its SVG, in pixels
 * @typedef {{title: string, subtitle: string, kinds: {kind: string, text: string}[], types: {type: string, text: string}[], signs: string[],
 *   notes: string[]}} Words what stands above and below a drawing; signs: words that explain what is written into it
 */

const MARGIN = 28;
const LINE = 19;
const NARROWEST = 720;

/**
 * A drawing as a sheet that can be laid on a table: title above, legend, sources and dates below, ink on white.
 *
 * @param {Drawing} drawing
 * @param {Words} words
 * @param {string} family of letters
 * @returns {string} SVG
 */
export function sheet({ width, height, body }, { title, subtitle, kinds, types, signs, notes }, family) {
  const inner = Math.max(NARROWEST, width);
  /** @type {{text: string, size: number, bold?: boolean, step: number}[]} */
  const over = [...wrap(title, `bold 20px ${family}`, inner).map((text) => ({ text, size: 20, bold: true, step: 28 })),
    ...wrap(subtitle, `13px ${family}`, inner).map((text) => ({ text, size: 13, step: LINE }))];
  const top = MARGIN + over.reduce((sum, line) => sum + line.step, 0) + 6;
  const legend = flow([...kinds.map(kindItem), ...types.map(typeItem), ...signs.map((text) => ({ text, sign: '', room: 0 }))], inner, family);
  const under = notes.flatMap((note) => wrap(note, `11px ${family}`, inner));
  const legendTop = top + height + 22;
  const notesTop = legendTop + legend.rows * LINE + 8;
  const total = { width: inner + 2 * MARGIN, height: notesTop + under.length * 16 + MARGIN - 8 };
  let y = MARGIN;
  const heading = over.map(({ text, size, bold, step }) => {
    y += step;
    return words(text, MARGIN, y - 8, size, bold);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total.width} ${total.height}" width="${total.width}" height="${total.height}" font-family="${escape(family)}" fill="#111">
<rect width="100%" height="100%" fill="#fff"/>
${heading.join('\n')}
<svg x="${MARGIN + (inner - width) / 2}" y="${top}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>
<path d="M${MARGIN} ${legendTop - 16}H${MARGIN + inner}" stroke="#999" stroke-width="0.8"/>
<g transform="translate(${MARGIN} ${legendTop})">${legend.items.join('\n')}</g>
${under.map((text, i) => words(text, MARGIN, notesTop + i * 16 + 6, 11, false, '#444')).join('\n')}
</svg>`;
}

const words = (text, x, y, size, bold, fill = '#111') =>
  `<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} fill="${fill}">${escape(text)}</text>`;

function kindItem({ kind, text }) {
  const points = shapeOf(kind);
  const look = `fill="${isFilled(kind) ? '#165e83' : '#fff'}" stroke="#165e83" stroke-width="0.28"`;
  const shape = points === null ? `<circle r="0.95" ${look}/>` : `<polygon points="${points.join(' ')}" ${look}/>`;
  return { text, sign: `<g transform="translate(7 -4) scale(6)">${shape}</g>`, room: 19 };
}

function typeItem({ type, text }) {
  const { width, dash } = lineOf(type);
  return { text, sign: `<path d="M0 -4H30" stroke="#333" stroke-width="${width}"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`, room: 38 };
}

function flow(items, width, family) {
  let [x, row] = [0, 0];
  const placed = items.map(({ text, sign, room }) => {
    const wide = room + widthOf(`12px ${family}`, text) + 20;
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const item = `<g transform="translate(${x} ${row * LINE})">${sign}${words(text, room, 0, 12)}</g>`;
    x += wide;
    return item;
  });
  return { items: placed, rows: row + 1 };
}

/** Lines that fit; a Japanese line may break after any letter. @param {string} text @param {string} font @param {number} width */
function wrap(text, font, width) {
  const lines = [];
  let line = '';
  for (const piece of text.match(/[\x21-\x7e]+\s*|./gu) ?? []) {
    if (line !== '' && widthOf(font, line + piece) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
