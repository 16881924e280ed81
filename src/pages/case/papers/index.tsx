// What does the paper say that came of my case? To read, keep or print. AL-32, AL-38, ZJ-11.2.
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { paperLines } from '@/components/case/paper-lines'
import { papersOf } from '@/components/case/paper-of'
import { PaperSheet } from '@/components/case/paper-sheet'
import { Empty } from '@/components/empty'
import { KeptCanvas } from '@/components/kept-canvas'
import { Page } from '@/components/page'
import { Toast } from '@/components/toast'
import { pageState } from '@/hooks/page-state'
import { useKeptPaper } from '@/hooks/use-kept-paper'
import { usePaper } from '@/hooks/use-paper'
import { words } from '@/words'
import '@/components/printed.scss'

const text = words.case.paper
const { keep } = words.checklist

/** 通知书. */
export default function Papers() {
  const { id = '', paper } = useRouter().params
  const { shown, name } = usePaper(id)
  const kept = useKeptPaper()
  const view = shown.data
  const papers = view ? papersOf(view) : []
  const kind = papers.find((one) => one === paper) ?? papers[0]
  const save = () => {
    if (!view || !kind) return
    void kept.save(paperLines(kind, view, name), `${view.serviceName}${text.titles[kind]}`)
  }
  const bar = (
    <>
      <Button kind={kept.print ? 'second' : 'main'} loading={kept.busy} onTap={save}>
        {keep.picture}
      </Button>
      {kept.print && <Button onTap={kept.print}>{keep.print}</Button>}
    </>
  )
  return (
    <Page
      title={kind ? text.titles[kind] : text.title}
      className="printed"
      {...pageState(shown)}
      state={id ? shown.state : 'ready'}
      skeleton="card"
      bar={kind && bar}
    >
      {view && kind && <PaperSheet kind={kind} view={view} name={name} />}
      {!kind && (!id || view) && <Empty icon="file" title={text.none} text={text.noneHint} />}
      <KeptCanvas id={kept.canvasId} />
      <Toast text={kept.outcome && keep.outcome[kept.outcome]} onEnd={kept.clear} />
    </Page>
  )
}
