// The mini-program that WeChat gets, on the cloud function that CloudBase gets, on a real database:
// somebody who has never been here books a counter by tapping alone.
import { checkDigit } from '@/domain/person/id-number'
import { words } from '@/words'
import { besideHost, startFunction, type CloudFunction } from '../environment/cloud-function'
import { startHost, type Host } from '../environment/host'
import {
  fill,
  launch,
  pageText,
  tap,
  tapElement,
  labelled,
  toBeChecked,
  toBeOn,
  toLose,
  toSee
} from './mini-program'

const FIRST = '36112319930512042'
const OFFICE = '球川镇便民服务中心'

let host: Host
let api: CloudFunction

beforeAll(async () => {
  host = await startHost()
  api = startFunction('api', besideHost(host, 'somebody-new'))
})

afterAll(async () => {
  await api.stop()
  await host.drop()
})

test('from a word that is typed to the ticket, with who one is said on the way', async () => {
  await launch('pages/services/index', (_name, data) => api.call(data))
  await fill(words.home.search.label, '搬家')
  await toSee(words.home.search.found(1))
  await tap('居住证首次申领')

  await toBeOn('pages/apply/guide/index')
  await tap('在这里上班')
  await tap('满了')
  await toSee(words.service.documents.needed(3, 1))
  await begin()
  await toBeOn('pages/people/identity/index')
  await sayWhoIAm()
  await toBeOn('pages/apply/guide/index')
  await begin()

  await toBeOn('pages/apply/checklist/index')
  await toSee(words.checklist.head.missing(3))
  await tap(words.checklist.act.bookFirst)
  await toBeOn('pages/booking/offices/index')
  tapElement(await labelled(words.booking.offices.choose(OFFICE)))
  await toBeOn('pages/booking/pick/index')
  await toSee(words.booking.pick.choose)
  await tap(words.booking.pick.left(4))
  await toLose(words.booking.pick.choose)
  await tap(words.booking.pick.take)

  await toBeOn('pages/booking/confirm/index')
  await toSee(OFFICE)
  await tap(words.booking.confirm.confirm)
  await toBeOn('pages/booking/ticket/index')
  await toSee(words.booking.ticket.show)
  await labelled(words.booking.ticket.qr)
  expect(await storedBooking()).toMatchObject({ status: 'booked', serviceId: 'residence-permit' })
  expect(pageText()).toContain(words.booking.code((await storedBooking()).code))
})

async function begin() {
  await tap(words.service.start)
  await toSee(words.service.forWhom.title)
  await tap(words.service.forWhom.self)
}

async function sayWhoIAm() {
  const { identity } = words.people
  await fill(identity.name, '林小满')
  await fill(identity.idNumber, FIRST + checkDigit(FIRST))
  await fill(identity.phone, '13800000555')
  tapElement(await labelled(identity.consent))
  await toBeChecked(identity.consent)
  await tap(identity.save)
}

/** What the database has, asked through the same function. */
async function storedBooking() {
  const answer = await api.call({ call: 'booking.list', input: {} })
  const { data } = answer as {
    data: { bookings: { status: string; serviceId: string; code: string }[] }
  }
  const [booking] = data.bookings
  if (!booking) throw new Error('there is no booking')
  return booking
}
