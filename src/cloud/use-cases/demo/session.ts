// Demo mode alone: who can one be, a session as one of them, and what time it is.
import { answer, refuse } from '@/contract/failure'
import { instantAt, instant, wallClock } from '@/domain/time/instant'
import { demoPeople } from './people'
import type { OpenUseCase } from '../environment'
import { actorOfPerson } from '../person/actor-of'
import { presentMe } from '../person/show-me'
import { beginSession } from '../session/begin-session'

const SESSION_MS = 30 * 86_400_000

export const listDemoPeople: OpenUseCase<'session.people'> = async () =>
  answer({
    people: demoPeople.map(({ demo, name, role, about }) => ({ person: demo, name, role, about }))
  })

export const demoSession: OpenUseCase<'session.demo'> = async (context, input) => {
  const person = await context.db
    .selectFrom('people')
    .select('id')
    .where('demo', '=', input.person)
    .executeTakeFirst()
  if (!person) return refuse('not-found', { field: 'person' })
  const token = await beginSession(context, person.id, SESSION_MS)
  const actor = await actorOfPerson(context.db, person.id)
  if (!actor) return refuse('not-found', { field: 'person' })
  return answer({ token, me: await presentMe({ ...context, actor }) })
}

export const showClock: OpenUseCase<'clock.show'> = async (context) => present(context.now)

export const moveClock: OpenUseCase<'clock.move'> = async (context, input) => {
  const to = instantAt(input.date, input.minutes)
  if (to < context.now) return refuse('past', { field: 'date' })
  const offset = to - Date.now()
  await context.db
    .insertInto('demo_clock')
    .values({ id: 1, offset_ms: offset })
    .onConflict((c) => c.column('id').doUpdateSet({ offset_ms: offset }))
    .execute()
  return present(to)
}

function present(now: number) {
  const at = instant(now)
  const { date, minutes } = wallClock(at)
  return answer({ now: at, date, minutes, moved: Math.abs(now - Date.now()) > 60_000 })
}
