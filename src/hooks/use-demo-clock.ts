// What time does the demo believe it is, and moving it forward.
import { addDays, minutes, type DateString, type Minutes } from '@/domain/time/date'
import { addMinutes, wallClock, type Instant } from '@/domain/time/instant'
import { useAct } from './use-act'
import { useCall } from './use-call'

export interface ClockTime {
  readonly date: DateString
  readonly minutes: Minutes
}

/** The demo clock; `move` answers true once it stands there. */
export function useDemoClock() {
  const shown = useCall('clock.show', {})
  const [send, moving] = useAct('clock.move')
  const move = async (to: ClockTime) => {
    const answer = await send(to)
    if (answer.ok) shown.put(answer.data)
    return answer.ok
  }
  return { shown, move, moving }
}

/** The three steps that are wanted most, counted from what the clock shows. */
export function quickSteps(
  now: Instant
): Readonly<Record<'hour' | 'tomorrow' | 'week', ClockTime>> {
  const { date, minutes: time } = wallClock(now)
  return {
    hour: wallClock(addMinutes(now, 60)),
    tomorrow: { date: addDays(date, 1), minutes: minutes('09:00') },
    week: { date: addDays(date, 7), minutes: time }
  }
}
