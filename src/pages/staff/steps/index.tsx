// Which steps are mine, how does each stand, and what is the one thing to do with the open one?
import Taro, { useRouter } from '@tarojs/taro'
import { useShown } from '@/hooks/use-shown'
import { useSteps } from '@/hooks/use-steps'
import { useWide } from '@/hooks/use-wide'
import { NarrowStep } from './narrow-step'
import { NarrowSteps } from './narrow-steps'
import { WideSteps } from './wide-steps'
import '../work/two-columns.scss'

/** 我的环节: list and step side by side on a desk's screen; on a phone the list, then the step. */
export default function StaffSteps() {
  const { case: caseId = '', step = '' } = useRouter().params
  const wide = useWide()
  const shown = useShown()
  const list = useSteps(shown && (wide || !caseId))
  if (wide) return <WideSteps list={list} active={shown} first={{ caseId, stepId: step }} />
  if (!caseId) return <NarrowSteps list={list} onOpen={open} />
  const own = list.data?.steps.find((one) => one.caseId === caseId)
  return <NarrowStep list={list} caseId={caseId} stepId={step || (own?.stepId ?? null)} />
}

/** As a page of its own, so that 返回 leads back to the list. */
function open({ caseId, stepId }: { caseId: string; stepId: string }) {
  void Taro.navigateTo({ url: `/pages/staff/steps/index?case=${caseId}&step=${stepId}` })
}
