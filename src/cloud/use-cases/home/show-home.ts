// The first screen: the one next thing to do, then what people here ask for most.
import type { Output } from '@/contract/calls'
import { answer } from '@/contract/failure'
import { nextThing } from '@/domain/case/next-thing'
import { addDays } from '@/domain/time/date'
import { wallClock } from '@/domain/time/instant'
import type { BookingRecord } from '../../database/bookings'
import { findBooking, standingOffer } from '../../database/bookings-read'
import { unreadCount } from '../../database/notices'
import { allGuides, allLifeEvents, findOffice } from '../../database/offered'
import { presentMoved } from '../booking/present-moved'
import { caseRows } from '../case/list-cases'
import { findCase } from '../../database/cases'
import { suppliesOf } from '../../database/case-documents'
import type { Context, OpenUseCase } from '../environment'
import { officeRows } from '../office/list-offices'
import { lifeEventRow, serviceRow } from '../service/present-service'

type Next = Output<'home.show'>['next']

/** Until an office has figures of its own, the first services of the data stand in. */
const POPULAR = 6

export const showHome: OpenUseCase<'home.show'> = async (context, { latitude, longitude }) => {
  const { db, actor, now } = context
  const here = latitude === undefined || longitude === undefined ? null : { latitude, longitude }
  const events = await allLifeEvents(db)
  const offices = await officeRows(context, here)
  const { date, minutes } = wallClock(now)
  return answer({
    next: actor ? await presentNext(context, actor.personId) : null,
    lifeEvents: events.slice(0, 6).map(({ event }) => lifeEventRow(event)),
    popular: await popularServices(context),
    nearest: offices[0] ?? null,
    unread: actor ? await unreadCount(db, actor.personId) : 0,
    date,
    minutes
  })
}

/** What was started most in the last 90 days, filled up in the order of the data. */
async function popularServices(context: Context) {
  const since = new Date(context.now - 90 * 86_400_000)
  const counts = await context.db
    .selectFrom('cases')
    .select((e) => ['service_id', e.fn.countAll<string>().as('count')])
    .where('created_at', '>=', since)
    .groupBy('service_id')
    .execute()
  const count = new Map(counts.map((row) => [row.service_id, Number(row.count)]))
  return (await allGuides(context.db))
    .map(({ guide }) => guide)
    .sort((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0))
    .slice(0, POPULAR)
    .map(serviceRow)
}

async function presentNext(context: Context, personId: string): Promise<Next> {
  const { date: today } = wallClock(context.now)
  // An offer lapses within minutes: it goes before everything else.
  const offer = await standingOffer(context.db, personId, context.now)
  if (offer) return presentBookingThing(context, offer)
  const next = nextThing(await caseRows(context, personId), today)
  if (!next) return null
  const { id: caseId, serviceName } = next.row
  switch (next.kind) {
    case 'booking': {
      const record = await findBooking(context.db, next.row.booking.id)
      return record ? presentBookingThing(context, record) : null
    }
    case 'correction':
      return {
        kind: 'correction',
        caseId,
        serviceName,
        count: next.row.missingCount,
        due: next.row.correctionDue
      }
    case 'deferred':
      return {
        kind: 'deferred',
        caseId,
        serviceName,
        names: await deferredNames(context, caseId),
        due: next.row.deferredDue
      }
    case 'draft':
      return { kind: 'draft', caseId, serviceName, missingCount: next.row.missingCount }
    case 'collect':
      return { kind: 'collect', caseId, serviceName, officeName: await officeName(context, caseId) }
  }
}

async function presentBookingThing(context: Context, record: BookingRecord): Promise<Next> {
  const { date: today } = wallClock(context.now)
  const booking = await presentMoved(context, record)
  const isTomorrow = booking.date === addDays(today, 1)
  return { kind: 'booking', booking, isTomorrow, isToday: booking.date === today }
}

async function deferredNames(context: Context, caseId: string): Promise<string[]> {
  const record = await findCase(context.db, caseId)
  const guides = await allGuides(context.db)
  const guide = guides.find((g) => g.guide.id === record?.service_id)?.guide
  const supplies = (await suppliesOf(context.db, [caseId])).get(caseId) ?? []
  const open = supplies.filter((s) => s.deferredUntil !== null).map((s) => s.documentId)
  return (guide?.documents ?? []).filter((d) => open.includes(d.id)).map((d) => d.name)
}

async function officeName(context: Context, caseId: string): Promise<string> {
  const record = await findCase(context.db, caseId)
  const office = record?.office_id ? await findOffice(context.db, record.office_id) : undefined
  return office?.office.name ?? ''
}
