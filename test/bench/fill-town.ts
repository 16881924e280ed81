// A town with a history: cases with their people, steps, documents, papers, events and notices, written
// by the database itself in a few statements a batch, two batches at a time.
import type { PoolClient } from 'pg'
import type { Town } from '../make'
import { whileBare } from './bare-tables'
import {
  casesFrom,
  IN_HAND,
  OFFICE,
  peopleOf,
  rowsOfCases,
  TABLES,
  temporary,
  type Filling
} from './town-history'

const BATCH = 25_000
const WRITERS = 2
const SAY_EVERY = 100_000

/** Fills an empty town; ids of 2,000 cases of the office, those in hand among them. */
export async function fillTown(
  { database: { pool } }: Town,
  filling: Filling,
  say: (sentence: string) => void
): Promise<string[]> {
  const client = await pool.connect()
  try {
    await whileBare(client, TABLES, async () => {
      await client.query(peopleOf(filling))
      const write = batches(filling, say)
      const writers = Array.from({ length: WRITERS }, () => pool.connect().then(write))
      await Promise.all(writers)
    })
    return await chooseIds(client)
  } finally {
    client.release(true)
  }
}

/** A writer that takes one batch after the other, until none is left. */
function batches(filling: Filling, say: (sentence: string) => void) {
  const { count } = filling
  let next = 1
  return async (client: PoolClient) => {
    try {
      await client.query("set synchronous_commit = off; set timezone = 'Asia/Shanghai'")
      await client.query(temporary)
      while (next <= count) {
        const from = next
        next += BATCH
        const to = Math.min(count, from + BATCH - 1)
        await client.query(casesFrom(from, to, filling))
        for (const statement of rowsOfCases(filling)) await client.query(statement)
        if (to % SAY_EVERY === 0) say(`  ${to} of ${count} cases written`)
      }
    } finally {
      client.release(true)
    }
  }
}

async function chooseIds(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `(select id from cases where office_id = $1 and status not in ('delivered') limit ${IN_HAND})
     union all (select id from cases where office_id = $1 and status = 'delivered'
       order by md5(id::text) limit ${2_000 - IN_HAND})`,
    [OFFICE]
  )
  return rows.map(({ id }) => id)
}
