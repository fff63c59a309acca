// Draws the land of Natural Earth (1:110m, public domain) as one path in tenths of a degree, north up.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-110m.json')))
const rings = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => geometry.coordinates.flat())
const TURN = 360

// A ring that goes over the 180th meridian is drawn beyond the edge, and once more from the other
// edge. The one around the pole follows the edges.
function whole (ring) {
  if (ring.some(([, north]) => north < -89)) return [ring]
  let shift = 0
  const on = ring.map(([east, north], k) => {
    if (k && Math.abs(east - ring[k - 1][0]) > TURN / 2) shift += east < 0 ? TURN : -TURN
    return [east + shift, north]
  })
  const easts = on.map(([east]) => east)
  const moved = by => on.map(([east, north]) => [east + by, north])
  return [on, ...Math.max(...easts) > TURN / 2 ? [moved(-TURN)] : [], ...Math.min(...easts) < -TURN / 2 ? [moved(TURN)] : []]
}

function drawn (ring) {
  const points = ring.map(([east, north]) => [Math.round(east * 10), Math.round(-north * 10)])
  const steps = points.slice(1).map(([x, y], k) => [x - points[k][0], y - points[k][1]])
  return `M${points[0]}l${steps.filter(([x, y]) => x || y).join(' ')}z`
}

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1800 -900 3600 1800" preserveAspectRatio="none"><path fill="#808080" fill-opacity=".3" fill-rule="evenodd" d="${rings.flatMap(whole).map(drawn).join('')}"/></svg>`)
