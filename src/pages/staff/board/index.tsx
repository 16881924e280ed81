// How does the office stand, what needs somebody now, and who gets it?
import { useRouter } from '@tarojs/taro'
import { useBoard } from '@/hooks/use-board'
import { useShown } from '@/hooks/use-shown'
import { useWide } from '@/hooks/use-wide'
import { NarrowBoard } from './narrow-board'
import { NarrowDetail } from './narrow-detail'
import { WideBoard } from './wide-board'
import '../work/two-columns.scss'
import './index.scss'

/** 调度台: queues, list and detail side by side; on a phone the list, then the detail. */
export default function StaffBoard() {
  const { case: caseId = '', step = '' } = useRouter().params
  const wide = useWide()
  const shown = useShown()
  const board = useBoard(shown && (wide || !caseId))
  if (wide) return <WideBoard board={board} active={shown} first={{ caseId, stepId: step }} />
  if (!caseId) return <NarrowBoard board={board} />
  return <NarrowDetail board={board} caseId={caseId} stepId={step || null} />
}
