/** How wide words are in given letters; measured once each. */
const pen = document.createElement('canvas').getContext('2d');
const widths = new Map();

/** @param {string} font as CSS writes it @param {string} text @returns {number} pixels */
export function widthOf(font, text) {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    pen.font = font;
    width = pen.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}
