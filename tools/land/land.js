// Draws the land of Natural Earth (1:110m, public domain) as one path in tenths of a degree, north up.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-110m.json')))
const rings = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => geometry.coordinates.flat())

function drawn (ring) {
  const points = ring.map(([east, north]) => [Math.round(east * 10), Math.round(-north * 10)])
  const steps = points.slice(1).map(([x, y], k) => [x - points[k][0], y - points[k][1]])
  return `M${points[0]}l${steps.filter(([x, y]) => x || y).join(' ')}z`
}

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1800 -900 3600 1800" preserveAspectRatio="none"><path fill="#808080" fill-opacity=".3" fill-rule="evenodd" d="${rings.map(drawn).join('')}"/></svg>`)
