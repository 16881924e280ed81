// What exactly is to be put right, all of it, and until when (ZJ-11.3)? To keep, print, or act on.
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { noticePaper } from '@/components/document/notice-paper'
import { NoticeSheet } from '@/components/document/notice-sheet'
import { Empty } from '@/components/empty'
import { KeptCanvas } from '@/components/kept-canvas'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { Toast } from '@/components/toast'
import { canSupply } from '@/hooks/checklist-groups'
import { pageState } from '@/hooks/page-state'
import { useChecklist } from '@/hooks/use-checklist'
import { useKeptPaper } from '@/hooks/use-kept-paper'
import { words } from '@/words'
import '@/components/printed.scss'
import './index.scss'

const text = words.document.notice

/** 一次性告知书. */
export default function NoticePage() {
  const { case: caseId = '' } = useRouter().params
  const { shown } = useChecklist(caseId)
  const kept = useKeptPaper()
  const view = shown.data
  const notice = view?.notice ?? null
  const title = notice ? text.titles[notice.kind] : text.title
  const save = () => {
    if (view && notice) void kept.save(noticePaper(view, notice), `${view.serviceName}${title}`)
  }
  const fix = () => void Taro.navigateTo({ url: `/pages/apply/checklist/index?id=${caseId}` })
  return (
    <Page
      title={title}
      className="printed"
      {...pageState(shown)}
      state={caseId ? shown.state : 'ready'}
      skeleton="card"
      bar={view && notice && canSupply(view) && <Button onTap={fix}>{text.fix}</Button>}
    >
      {view && notice && (
        <>
          <NoticeSheet view={view} notice={notice} />
          <View className="notice-acts">
            <Link icon="image" disabled={kept.busy} onTap={save}>
              {text.save}
            </Link>
            {kept.print && (
              <Link icon="print" onTap={kept.print}>
                {text.print}
              </Link>
            )}
          </View>
        </>
      )}
      {!notice && (!caseId || view) && <Empty icon="file" title={text.none} text={text.noneHint} />}
      <KeptCanvas id={kept.canvasId} />
      <Toast text={kept.outcome && words.checklist.keep.outcome[kept.outcome]} onEnd={kept.clear} />
    </Page>
  )
}
