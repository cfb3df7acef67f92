import cytoscape from '/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs';

// fcose and what it needs are older scripts that leave a name behind on the window, each looking for the one before.
const SCRIPTS = [
  '/webjars/layout-base/2.0.1/layout-base.js',
  '/webjars/cose-base/2.2.0/cose-base.js',
  '/webjars/cytoscape-fcose/2.2.0/cytoscape-fcose.js',
];

/** @type {Promise<typeof cytoscape> | undefined} */
let loaded;

/** Cytoscape with the fcose layout, fetched once. */
export const library = () => (loaded ??= load());

async function load() {
  for (const address of SCRIPTS) await run(address);
  cytoscape.use(window['cytoscapeFcose']);
  return cytoscape;
}

/** @param {string} address */
const run = (address) =>
  new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = done;
    script.onerror = () => failed(new Error(`Not found: ${address}`));
    document.head.append(script);
  });
