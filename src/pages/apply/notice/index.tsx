// What exactly is to be put right, all of it, and until when (ZJ-11.3)? To keep, print, or act on.
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { paperLines } from '@/components/case/paper-lines'
import { PaperSheet } from '@/components/case/paper-sheet'
import { Empty } from '@/components/empty'
import { KeptCanvas } from '@/components/kept-canvas'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { Toast } from '@/components/toast'
import { canSupply } from '@/hooks/checklist-groups'
import { pageState } from '@/hooks/page-state'
import { useKeptPaper } from '@/hooks/use-kept-paper'
import { useNotice } from '@/hooks/use-paper'
import { words } from '@/words'
import '@/components/printed.scss'
import './index.scss'

const text = words.document.notice

/** 一次性告知单, or what a provisional acceptance still waits for. */
export default function NoticePage() {
  const { case: caseId = '' } = useRouter().params
  const { view, shown, qr, waits } = useNotice(caseId)
  const kept = useKeptPaper()
  const paper = shown.data
  const title = paper ? words.case.paper.titles[paper.content.kind] : text.title
  const open = view !== undefined && canSupply(view)
  const save = () => {
    if (paper) void kept.save(paperLines(paper, qr), `${paper.content.serviceName}${title}`)
  }
  const fix = (name?: string) => {
    const documentId = view?.notice?.items.find((item) => item.name === name)?.documentId
    const way = documentId ? `document/index?case=${caseId}&document=${documentId}` : null
    void Taro.navigateTo({ url: `/pages/apply/${way ?? `checklist/index?id=${caseId}`}` })
  }
  return (
    <Page
      title={title}
      className="printed"
      {...pageState(waits)}
      state={caseId ? waits.state : 'ready'}
      skeleton="card"
      bar={paper && open && <Button onTap={() => fix()}>{text.fix}</Button>}
    >
      {paper && (
        <>
          <PaperSheet paper={paper} qr={qr} onItem={open ? fix : undefined} />
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
      {!paper && <Empty icon="file" title={text.none} text={text.noneHint} />}
      <KeptCanvas id={kept.canvasId} />
      <Toast text={kept.outcome && words.checklist.keep.outcome[kept.outcome]} onEnd={kept.clear} />
    </Page>
  )
}
