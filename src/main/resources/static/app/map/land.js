import { onPlane } from './projection.js';

/** Coasts and borders of prefectures as paths on the plane, fetched and drawn up once. */

/** @type {Promise<{coasts: string, prefectures: string}> | undefined} */
let loaded;

export const land = () => (loaded ??= load().catch((error) => {
  loaded = undefined;
  throw error;
}));

async function load() {
  const [coasts, prefectures] = await Promise.all(['coasts', 'prefectures'].map(fetched));
  return { coasts: coasts.coordinates.flat().map((ring) => `${path(ring)}Z`).join(''), prefectures: prefectures.coordinates.map(path).join('') };
}

async function fetched(name) {
  const answer = await fetch(`/map/${name}.json`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

/** Already in the map's own longitudes, so a place right at its western edge is not sent round the world. */
function path(line) {
  return `M${line.map(([lon, lat]) => {
    const { x, y } = onPlane(Math.max(lon, -26), lat);
    return `${x.toFixed(3)} ${y.toFixed(2)}`;
  }).join('L')}`;
}
