// Asks an endpoint with Comunica, which finds out by itself that it is one; prints a JSON object.
import { QueryEngine } from '@comunica/query-sparql'

const [endpoint, table, ask, graph] = process.argv.slice(2)
const engine = new QueryEngine()
const context = { sources: [endpoint] }
const plain = row => Object.fromEntries([...row].map(([name, term]) => [name.value, term.value]))
const rows = await (await engine.queryBindings(table, context)).toArray()
const triples = await (await engine.queryQuads(graph, context)).toArray()
console.log(JSON.stringify({
  rows: rows.map(plain),
  answer: await engine.queryBoolean(ask, context),
  triples: triples.map(({ subject, predicate, object }) => [subject, predicate, object].map(term => term.value))
}))
