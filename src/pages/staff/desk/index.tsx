// Who is before me, what have they brought, and what may I do with it?
import { useRouter } from '@tarojs/taro'
import { useShown } from '@/hooks/use-shown'
import { useWide } from '@/hooks/use-wide'
import { NarrowCase } from './narrow-case'
import { NarrowList } from './narrow-list'
import { WideDesk } from './wide-desk'
import '../work/two-columns.scss'
import './index.scss'

/** 窗口工作台: three columns on a desk's screen; on a phone the list, then the case. */
export default function StaffDesk() {
  const { case: caseId = '', receive } = useRouter().params
  const wide = useWide()
  const shown = useShown()
  const receiving = receive !== undefined
  if (wide) return <WideDesk active={shown} first={caseId || null} receiving={receiving} />
  return caseId ? (
    <NarrowCase caseId={caseId} />
  ) : (
    <NarrowList active={shown} receiving={receiving} />
  )
}
