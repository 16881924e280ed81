// The process in which test/environment/cloud-function.ts runs a built cloud function.
const { main } = require(process.env.FUNCTION)

process.on('message', async ({ event }) => {
  try {
    process.send({ answer: await main(event, { request_id: 'test' }) })
  } catch (error) {
    process.send({ error: error.stack })
  }
})
