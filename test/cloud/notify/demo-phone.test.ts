import { phoneMessagesOf, writePhoneMessage } from '@/cloud/database/phone-messages'
import { grant } from '@/cloud/database/credits'
import { tell } from '@/cloud/database/notices'
import { createDemoPhone } from '@/cloud/notify/demo-phone'
import { useCases } from '@/cloud/use-cases'
import { nothingOutside } from '@/cloud/use-cases/outside'
import type { Output } from '@/contract/calls'
import { dateString, minutes } from '@/domain/time/date'
import { at, makeTown, type Person, type Town } from '../../make'

const MONDAY = '2026-11-30'
const TUESDAY = '2026-12-01'
let town: Town

beforeAll(async () => {
  const phones = createDemoPhone((now, message) => writePhoneMessage(town.db, now, message))
  town = await makeTown(undefined, { ...nothingOutside, ...phones })
})
afterAll(() => town.drop())

/** What the demo's screen is told: there is no such call outside the demo. */
async function onPhone(person: Person): Promise<Output<'phone.list'>['messages']> {
  const actor = {
    personId: person.id,
    identified: true,
    roles: [],
    officeId: null,
    departmentId: null
  }
  const now = at(MONDAY, '18:30')
  const list = useCases['phone.list'] as (context: object, input: object) => Promise<unknown>
  const result = await list({ ...town, actor, demo: true, now }, {})
  return (result as { data: Output<'phone.list'> }).data.messages
}

async function tellTomorrow(person: Person) {
  await tell(town.db, at(MONDAY, '18:00'), {
    personId: person.id,
    caseId: null,
    bookingId: null,
    content: {
      kind: 'booking-tomorrow',
      serviceName: '居住证首次申领',
      officeName: '球川镇便民服务中心',
      date: dateString(TUESDAY),
      start: minutes('09:30'),
      missing: ['一寸照片']
    }
  })
}

test('what was allowed arrives as WeChat would show it, field by field, and once', async () => {
  const resident = await town.resident()
  const visit = { template: 'visit', answer: 'accept', always: false } as const
  await grant(town.db, at(MONDAY, '10:00'), resident.id, [visit])
  await tellTomorrow(resident)
  await town.jobs(MONDAY, '18:01')
  await town.jobs(MONDAY, '18:02')
  const messages = await onPhone(resident)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatchObject({ channel: 'phone', template: 'visit', text: null })
  expect(messages[0]!.fields.map(({ name }) => name)).toEqual([
    'service',
    'office',
    'at',
    'bring',
    'address'
  ])
  expect(messages[0]!.fields.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['居住证首次申领', expect.stringContaining('一寸照片')])
  )
})

test('what was not allowed and has to reach somebody arrives as a text message', async () => {
  const resident = await town.resident()
  await tellTomorrow(resident)
  await town.jobs(MONDAY, '18:01')
  const [message] = await onPhone(resident)
  expect(message).toMatchObject({ channel: 'sms', template: null, fields: [], page: null })
  expect(message!.text).toContain('一寸照片')
  expect(await phoneMessagesOf(town.db, resident.id, 10)).toHaveLength(1)
})

test('nobody sees another one’s phone, and nobody signed out sees any', async () => {
  const stranger = await town.resident()
  expect(await onPhone(stranger)).toEqual([])
  const open = useCases['phone.list'] as (context: object, input: object) => Promise<unknown>
  expect(await open({ ...town, actor: null, demo: true, now: 0 }, {})).toMatchObject({
    ok: false,
    failure: { code: 'not-signed-in' }
  })
})
