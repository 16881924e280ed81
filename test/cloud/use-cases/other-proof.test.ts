import type { Person, Town } from '../../make'
import { item, leaveDeferrable, received, roomyTown, TUESDAY, type Preparation } from './stories'

let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk', 'handler'])
})
afterAll(() => town.drop())

const desk = () => town.as(clerk).at(TUESDAY, '09:40')
const rent = { reason: 'home', home: 'rent', 'half-year': 'yes' }
const proof = '村委会盖章的居住说明'

async function atCounter(leave?: Preparation['leave']) {
  const resident = await town.resident()
  const plan = { serviceId: 'residence-permit', answers: rent, leave }
  const view = await received(town, { resident, clerk }, plan)
  return { caseId: view.id, view }
}

const leaveLease: Preparation['leave'] = ({ documentId }) => documentId === 'lease'

test('ZJ-9 other proof shown at the counter replaces a document, and the case is accepted', async () => {
  const { caseId } = await atCounter(leaveLease)
  const shown = { caseId, documentId: 'lease', verdict: 'right' as const, otherProof: proof }
  const view = await desk().must('case.review', shown)
  expect(item(view, 'lease')).toMatchObject({ state: 'replaced', note: proof, verdict: 'right' })
  expect((await desk().must('case.accept', { caseId })).status).toBe('in-progress')
})

test('ZJ-9 that it was other proof stays in the history, its words do not', async () => {
  const { caseId } = await atCounter(leaveLease)
  await desk().must('case.review', {
    caseId,
    documentId: 'lease',
    verdict: 'right',
    otherProof: proof
  })
  const { rows } = await town.database.pool.query<{ data: Record<string, unknown>; text: string }>(
    `select data, data::text as text from case_events where case_id = $1 and action = 'review'
     order by seq desc limit 1`,
    [caseId]
  )
  expect(rows[0]?.data).toMatchObject({ documentId: 'lease', verdict: 'right', way: 'other-proof' })
  expect(rows[0]?.text).not.toContain(proof)
  expect((await desk().must('ledger.verify', { caseId })).intact).toBe(true)
})

test('ZJ-9, ZJ-7 what a department shares and the resident confirmed is replaced by nothing', async () => {
  const { caseId, view } = await atCounter()
  const shared = { caseId, documentId: 'id-card', verdict: 'right' as const, otherProof: proof }
  expect(await desk().refusal('case.review', shared)).toMatchObject({
    code: 'document-shared',
    rule: 'ZJ-7'
  })
  const after = await desk().must('case.show', { caseId })
  expect(item(after, 'id-card')).toEqual(item(view, 'id-card'))
})

test('ZJ-9 a file that was found wrong can be replaced, and stays in the case', async () => {
  const { caseId } = await atCounter()
  const lease = { caseId, documentId: 'lease' }
  const wrong = await desk().must('case.review', { ...lease, verdict: 'wrong', reason: '看不清' })
  const view = await desk().must('case.review', { ...lease, verdict: 'right', otherProof: proof })
  expect(item(view, 'lease')).toMatchObject({ state: 'replaced', reason: '' })
  expect(item(view, 'lease').files.map(({ id }) => id)).toEqual(
    item(wrong, 'lease').files.map(({ id }) => id)
  )
})

test('ZJ-9 what was deferred may be replaced when it is due', async () => {
  const { caseId } = await atCounter(leaveDeferrable)
  await desk().must('case.accept-provisionally', { caseId, committed: true })
  const photo = { caseId, documentId: 'photo', verdict: 'right' as const, otherProof: proof }
  await desk().must('case.review', photo)
  const settled = await desk().must('case.settle-deferred', { caseId })
  expect(item(settled, 'photo')).toMatchObject({ state: 'replaced', note: proof })
})

test.each([
  ['proof in no words', { verdict: 'right', otherProof: '无' }, 'empty'],
  ['proof that does not show it', { verdict: 'missing', otherProof: proof }, 'verdict']
] as const)('ZJ-9 %s replaces nothing', async (_, said, detail) => {
  const { caseId } = await atCounter(leaveLease)
  const refused = await desk().refusal('case.review', { caseId, documentId: 'lease', ...said })
  expect(refused).toMatchObject({ code: 'invalid-input', field: 'otherProof', detail })
})
