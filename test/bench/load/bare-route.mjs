// The floor of a refusal: a route that reads a JSON body and answers a JSON object.
import Fastify from 'fastify'

const app = Fastify()
app.post('/api', (request) => ({
  ok: false,
  failure: { code: 'slot-full', field: 'start', call: request.body.call }
}))
await app.listen({ host: '127.0.0.1', port: 0 })
process.send({ port: app.server.address().port })
