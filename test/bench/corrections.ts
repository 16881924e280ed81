// Cases in which something is wrong, looked at and ready for the one notice that says so.
import { grant } from '@/cloud/database/credits'
import { at, type Person, type Town } from '../make'
import { fillTown } from './fill-town'
import { TODAY } from './town-history'

const CASES = 5_000

export interface Correction {
  readonly id: string
  readonly personId: string
  readonly resident: Person
}

/** So many of them, each of another resident, who has accepted to be told. */
export async function corrections(
  town: Town,
  count: number,
  say: (sentence: string) => void
): Promise<{ clerk: Person; cases: readonly Correction[] }> {
  const clerk = await town.staff(['clerk'])
  const model = await town.resident()
  await fillTown(town, { count: CASES, handlers: [clerk.id], model: model.id }, say)
  const { rows } = await town.database.pool.query<{ id: string; person_id: string }>(
    `select distinct on (person_id) id, person_id from cases
       where office_id = 'qiuchuan' and status = 'delivered' limit $1`,
    [count]
  )
  const ids = rows.map(({ id }) => id)
  const statements = [
    'delete from case_steps where case_id = any ($1::uuid[])',
    "update case_documents set verdict = 'wrong', reason = 'R' where case_id = any ($1::uuid[])",
    `update cases set status = 'received', accepted_on = null, due_on = null, yellow_on = null,
       red_on = null, decided_on = null, delivered_on = null, granted = null, received_on = '${TODAY}'
       where id = any ($1::uuid[])`,
    `update people set openid = 'o-' || id where id in (
       select person_id from cases where id = any ($1::uuid[]))`
  ]
  for (const statement of statements) await town.database.pool.query(statement, [ids])
  const accepts = { template: 'correction', answer: 'accept', always: false } as const
  for (const { person_id: personId } of rows) {
    await grant(town.db, at(TODAY, '09:00'), personId, [accepts])
  }
  const cases = rows.map(({ id, person_id: personId }) => ({
    id,
    personId,
    resident: { ...model, id: personId, openid: `o-${personId}` }
  }))
  return { clerk, cases }
}
