// Gives each item of standard input to wikibase-edit, which sends it to an API on loopback that
// takes everything. A line of standard output is what the API was sent, or what wikibase-edit said.
import http from 'node:http'
import { createInterface } from 'node:readline'
import wikibaseEdit from 'wikibase-edit'
import { simplifyEntity } from 'wikibase-sdk'

let sent
const server = http.createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  const form = new URLSearchParams(body)
  if (form.get('data')) sent = { id: form.get('id'), new: form.get('new'), data: JSON.parse(form.get('data')) }
  const tokens = { csrftoken: `${'0'.repeat(40)}+\\` }
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(request.method === 'POST' ? { success: 1, entity: {} } : { query: { tokens } }))
})
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
const instance = `http://127.0.0.1:${server.address().port}`
const kept = { keepQualifiers: true, keepReferences: true, keepRanks: true, keepSnaktypes: true, keepRichValues: true, timeConverter: 'none' }

function simple (item) {
  const { id, labels, aliases, claims } = simplifyEntity(item, kept)
  return id ? { id, claims } : { create: true, labels, aliases, claims }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { properties, item } = JSON.parse(line)
  const edit = wikibaseEdit({ instance, properties, credentials: { oauth2: { accessToken: 'x' } }, userAgent: 'mithaq-tests', maxlag: null })
  sent = null
  try {
    await edit.entity[item.id ? 'edit' : 'create'](simple(item))
    console.log(JSON.stringify({ sent }))
  } catch (error) {
    console.log(JSON.stringify({ refused: error.message }))
  }
}
server.close()
server.closeAllConnections()
