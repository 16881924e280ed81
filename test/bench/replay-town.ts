// The people and the services of the replayed months: who stands on which side of the counter, and
// what of each service decides which stories it can have.
import { KEEP_OFFERS_MS, keepOffers } from '@/cloud/database/kept-offers'
import { bindingLimit } from '@/domain/case/clock'
import { limitInWorkingDays } from '@/domain/case/steps'
import { checklist } from '@/domain/checklist/checklist'
import { firstOpenAnswers } from '@/domain/service/guide-answers'
import type { Guide } from '@/domain/service/guide'
import type { Calendar } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { makeTown, type Person, type Town } from '../make'
import type { ReplayedService } from './replay-plan'

/** Enough that nobody has two things to do at once. */
const RESIDENTS = 1_200
const PLACES = 150

export interface ReplayTown {
  readonly town: Town
  readonly residents: readonly Person[]
  readonly clerk: Person
  readonly handler: Person
  readonly dispatcher: Person
  readonly guides: ReadonlyMap<string, Guide>
}

/** 球川 with its staff, roomy enough, and its residents. */
export async function makeReplayTown(cases: number): Promise<ReplayTown> {
  const town = await makeTown()
  // As an installation that serves people has it.
  keepOffers(town.db, KEEP_OFFERS_MS)
  await town.changeOffice('qiuchuan', { placesPerSlot: PLACES })
  const residents: Person[] = []
  for (let n = 0; n < Math.min(RESIDENTS, cases); n += 1) residents.push(await town.resident())
  const rows = await town.db.selectFrom('services').select('guide').orderBy('position').execute()
  return {
    town,
    residents,
    clerk: await town.staff(['clerk']),
    handler: await town.staff(['handler']),
    dispatcher: await town.staff(['dispatcher']),
    guides: new Map(rows.map(({ guide }) => [guide.id, guide]))
  }
}

/** Traits of the services that are replayed: those whose steps wait for no public notice. */
export function replayedServices(
  guides: ReadonlyMap<string, Guide>,
  calendar: Calendar,
  from: DateString
): ReplayedService[] {
  return [...guides.values()]
    .filter(({ flow }) => !flow.some(({ noticeDays }) => noticeDays))
    .map((guide) => traitsOf(guide, calendar, from))
    .filter(({ channels }) => channels.length > 0)
}

function traitsOf(guide: Guide, calendar: Calendar, from: DateString): ReplayedService {
  const items = checklist(guide, firstOpenAnswers(guide, {}), [], [])
  const limit = bindingLimit(guide)
  const { channels, onTheSpot, flow } = guide
  const brings = items.some(({ document }) => document.bringOriginal)
  const counter = channels.counter ? (['booking', 'walk-in', 'walk-in'] as const) : []
  return {
    id: guide.id,
    // What is asked for most is what takes least.
    weight: (onTheSpot ? 400 : 100) / (items.length + flow.length) ** 2,
    limitDays: onTheSpot || !limit ? 0 : limitInWorkingDays(calendar, from, limit),
    stops: flow.some(({ stopsClock }) => stopsClock),
    deferrable: items.some(({ document }) => document.deferrable && !document.sharedFrom),
    correctable: items.some(({ document }) => !document.sharedFrom),
    channels: [...counter, ...(channels.online && !brings ? (['online'] as const) : [])]
  }
}
