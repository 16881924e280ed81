// The floor of a booking: the statement that takes a place, sent straight to the database by callers who
// do nothing else. A small pool is the fastest one.
import pg from 'pg'

let pool
process.on('message', (plan) => {
  void run(plan).then((measured) => process.send(measured))
})

/** Each of these bookings is taken by one of so many callers at once; how long all took. */
async function run({ url, callers, connections, bookings }) {
  pool ??= new pg.Pool({ connectionString: url, max: connections })
  const left = bookings.values()
  const outcomes = []
  const started = performance.now()
  const take = async () => {
    for (const booking of left) outcomes.push(await persist(booking))
  }
  await Promise.all(Array.from({ length: callers }, take))
  return { seconds: (performance.now() - started) / 1000, outcomes }
}

/** Two codes that meet are drawn again. */
async function persist(booking) {
  const text = 'select * from take_places($1::jsonb)'
  for (;;) {
    try {
      const { rows } = await pool.query({ name: 'take', text, values: [booking] })
      return rows[0].outcome
    } catch (error) {
      if (error.code !== '23505') throw error
    }
  }
}
