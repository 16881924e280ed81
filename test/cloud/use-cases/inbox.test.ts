import { tell, type NewNotice } from '@/cloud/database/notices'
import { demoFather } from '@/cloud/use-cases/demo/people'
import { outboxStatuses, type OutboxStatus } from '@/domain/notice/outbox'
import { at, makeTown, type Person, type Town } from '../../make'
import { atHome, FRIDAY, prepared, TUESDAY } from './stories'

let town: Town

beforeAll(async () => {
  town = await makeTown()
})
afterAll(() => town.drop())

const overdue = { kind: 'deemed-withdrawn', serviceName: '居住证' } as const
const delivered = { kind: 'delivered', serviceName: '居住证' } as const

function telling(person: Person, content: NewNotice['content'], caseId: string | null = null) {
  const notice = { personId: person.id, caseId, bookingId: null, content }
  return tell(town.db, at(TUESDAY, '10:00'), notice)
}

/** As if the message of each notice had come so far, by WeChat. */
async function withStatus(person: Person, status: OutboxStatus) {
  await town.db
    .updateTable('outbox')
    .set({ status, channel: 'phone' })
    .where('person_id', '=', person.id)
    .execute()
}

test('notices of the very same moment stay in the order in which they were told', async () => {
  const resident = await town.resident()
  const names = Array.from({ length: 60 }, (_, n) => `事项 ${n}`)
  for (const serviceName of names) {
    await telling(resident, { kind: 'deemed-withdrawn', serviceName })
  }
  const home = town.as(resident).at(TUESDAY, '10:00')
  const first = await home.must('notice.list', {})
  const before = first.notices.at(-1)!.id
  const rest = await home.must('notice.list', { before })
  const shown = [...first.notices, ...rest.notices].map(({ content }) => content)
  expect(shown.map((one) => ('serviceName' in one ? one.serviceName : ''))).toEqual(names.reverse())
  expect([first.more, rest.more]).toEqual([true, false])
})

test('each notice says whether it went to the phone; one that was never to go says nothing', async () => {
  const resident = await town.resident()
  const home = town.as(resident).at(TUESDAY, '10:05')
  const phone = async () =>
    (await home.must('notice.list', {})).notices.map((one) => [one.content.kind, one.phone, one.by])
  await telling(resident, delivered)
  await telling(resident, overdue)
  expect(await phone()).toEqual([
    ['deemed-withdrawn', 'waiting', null],
    ['delivered', null, null]
  ])
  const shown = new Map<OutboxStatus, unknown>()
  for (const status of outboxStatuses) {
    await withStatus(resident, status)
    shown.set(status, (await phone())[0])
  }
  expect(Object.fromEntries(shown)).toEqual({
    waiting: ['deemed-withdrawn', 'waiting', null],
    sending: ['deemed-withdrawn', 'waiting', null],
    sent: ['deemed-withdrawn', 'sent', 'phone'],
    unsure: ['deemed-withdrawn', 'unsure', 'phone'],
    'inbox-only': ['deemed-withdrawn', 'inbox-only', null],
    dead: ['deemed-withdrawn', 'inbox-only', null]
  })
})

test('a notice on a relative’s case says for whom it is', async () => {
  const parent = await town.resident({ name: '陈晓燕' })
  const home = atHome(town, parent)
  const { relatives } = await home.must('relative.add', {
    ...demoFather,
    relation: 'parent',
    consent: true
  })
  const draft = await prepared(home, {
    serviceId: 'senior-allowance',
    answers: {},
    leave: () => true
  })
  await town.db
    .updateTable('cases')
    .set({ subject_id: relatives[0]!.id })
    .where('id', '=', draft.id)
    .execute()
  await telling(parent, delivered, draft.id)
  await telling(parent, delivered)
  const { notices } = await town.as(parent).at(FRIDAY, '20:00').must('notice.list', {})
  expect(notices.map(({ forRelative }) => forRelative)).toEqual([null, '陈*'])
})

test('what was read stays read since then, and another one’s notice cannot be read', async () => {
  const resident = await town.resident()
  await telling(resident, overdue)
  const home = (time: string) => town.as(resident).at(TUESDAY, time)
  const [notice] = (await home('10:00').must('notice.list', {})).notices
  const noticeId = notice!.id
  for (const time of ['10:10', '10:20']) {
    const { unread } = await home(time).must('notice.read', { noticeId })
    expect(unread).toBe(0)
  }
  const row = await town.db
    .selectFrom('notices')
    .select('read_at')
    .where('id', '=', noticeId)
    .executeTakeFirstOrThrow()
  expect(row.read_at?.getTime()).toBe(at(TUESDAY, '10:10'))
  const stranger = town.as(await town.resident()).at(TUESDAY, '10:30')
  expect(await stranger.refusal('notice.read', { noticeId })).toMatchObject({ code: 'not-found' })
})
