/** Gives the reader a file. @param {Blob} blob @param {string} name */
export function download(blob, name) {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name.replace(/[\\/:*?"<>|]/g, '_') }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** @param {string} svg */
export const svgFile = (svg) => new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}`], { type: 'image/svg+xml' });

/** More pixels than this a browser does not give a canvas. */
const MOST = 60_000_000;

/** The same drawing in pixels, fine enough for print where the browser allows it. @param {string} svg @returns {Promise<Blob>} */
export async function pngFile(svg) {
  const image = new Image();
  const address = URL.createObjectURL(svgFile(svg));
  try {
    image.src = address;
    await image.decode();
    const scale = Math.min(2.5, Math.sqrt(MOST / (image.width * image.height)));
    const sheet = Object.assign(document.createElement('canvas'), { width: image.width * scale, height: image.height * scale });
    sheet.getContext('2d').drawImage(image, 0, 0, sheet.width, sheet.height);
    return await new Promise((done, failed) => sheet.toBlob((blob) => (blob ? done(blob) : failed(new Error('No picture'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
