import { checkHandlers } from '@/cloud/host/check-handlers'
import { noLog } from '@/cloud/functions/log'
import { makeTown, type Town } from '../../make'

let town: Town
const said: object[] = []
const log = { ...noLog, warn: (facts: object) => void said.push(facts) }

beforeAll(async () => {
  town = await makeTown()
  said.length = 0
})
afterAll(() => town.drop())

test('ZJ-43 a demo in which nobody handles the steps of a department does not start, and names it', async () => {
  const handler = await town.staff(['handler'])
  await town.db
    .updateTable('staff')
    .set({ department_id: 'town' })
    .where('person_id', '=', handler.id)
    .execute()
  const { name } = await town.db
    .selectFrom('departments')
    .select('name')
    .where('id', '=', 'health')
    .executeTakeFirstOrThrow()
  await expect(checkHandlers(town.db, true, noLog)).rejects.toThrow(name)
})

test('a town that is set up in part serves, and its log says what it lacks', async () => {
  await checkHandlers(town.db, false, log)
  expect(said).toContainEqual({
    office: 'qiuchuan',
    departments: expect.arrayContaining([expect.any(String)]) as string[]
  })
})

test('with somebody who handles for all, there is nothing to say', async () => {
  const offices = await town.db.selectFrom('offices').select('id').execute()
  for (const { id } of offices) await town.staff(['handler'], id)
  said.length = 0
  await checkHandlers(town.db, true, log)
  await checkHandlers(town.db, false, log)
  expect(said).toEqual([])
})
