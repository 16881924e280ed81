// What do residents ask and complain of, until when, and who answers? ZJ-42.
import { useRouter } from '@tarojs/taro'
import { useConcernQueue } from '@/hooks/use-concern-queue'
import { useShown } from '@/hooks/use-shown'
import { useWide } from '@/hooks/use-wide'
import { NarrowConcern } from './narrow-concern'
import { NarrowConcerns } from './narrow-concerns'
import { WideConcerns } from './wide-concerns'
import '../work/two-columns.scss'
import './index.scss'

/** 诉求: list, concern and acts side by side; on a phone the list, then the concern. */
export default function StaffConcerns() {
  const { concern = '' } = useRouter().params
  const wide = useWide()
  const shown = useShown()
  const queue = useConcernQueue(shown)
  if (wide) return <WideConcerns queue={queue} active={shown} first={concern || null} />
  if (concern) return <NarrowConcern queue={queue} concernId={concern} />
  return <NarrowConcerns queue={queue} active={shown} />
}
