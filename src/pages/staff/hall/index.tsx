// Whom do I call next, whom do I have in hand, and who was put aside? (HALL-order, HALL-calls)
import { useHallDesk } from '@/hooks/use-hall-desk'
import { useShown } from '@/hooks/use-shown'
import { useWide } from '@/hooks/use-wide'
import { NarrowHall } from './narrow-hall'
import { WideHall } from './wide-hall'
import '../work/two-columns.scss'

/** 叫号: the queue, the number in hand and what may be done, side by side; below each other on a phone. */
export default function StaffHall() {
  const wide = useWide()
  const shown = useShown()
  const desk = useHallDesk(shown)
  return wide ? <WideHall desk={desk} active={shown} /> : <NarrowHall desk={desk} />
}
