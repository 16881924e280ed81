// What does the paper say that came of my case? To read, keep or print. AL-32, AL-38, AL-45, ZJ-11.
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { PaperList } from '@/components/case/paper-list'
import { paperLines } from '@/components/case/paper-lines'
import { PaperSheet } from '@/components/case/paper-sheet'
import { Empty } from '@/components/empty'
import { KeptCanvas } from '@/components/kept-canvas'
import { Page } from '@/components/page'
import { Section } from '@/components/section'
import { Toast } from '@/components/toast'
import { pageState } from '@/hooks/page-state'
import { useKeptPaper } from '@/hooks/use-kept-paper'
import { usePaper } from '@/hooks/use-paper'
import { usePrintOnce } from '@/hooks/use-print-once'
import { words } from '@/words'
import '@/components/printed.scss'

const text = words.case.paper
const { keep } = words.checklist

/** 文书. */
export default function Papers() {
  const { id = '', paper: wanted = '', print } = useRouter().params
  const { view, shown, qr, code, waits } = usePaper(id, wanted)
  const kept = useKeptPaper()
  const paper = shown.data
  const papers = view?.papers ?? []
  const title = paper && text.titles[paper.content.kind]
  usePrintOnce(print !== undefined && paper !== undefined, kept.print)
  const save = () => {
    if (paper) void kept.save(paperLines(paper, qr), `${paper.content.serviceName}${title}`)
  }
  const open = (other: string) =>
    void Taro.redirectTo({ url: `/pages/case/papers/index?id=${id}&paper=${other}` })
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
      title={title ?? text.title}
      className="printed"
      {...pageState(waits)}
      state={id ? waits.state : 'ready'}
      skeleton="card"
      bar={paper && bar}
    >
      {paper && <PaperSheet paper={paper} qr={qr} />}
      {!paper && !code && <Empty icon="file" title={text.none} text={text.noneHint} />}
      {papers.length > 1 && (
        <View className="not-printed">
          <Section title={text.list.title}>
            <Card>
              <PaperList papers={papers} open={code ?? ''} onOpen={open} />
            </Card>
          </Section>
        </View>
      )}
      <KeptCanvas id={kept.canvasId} />
      <Toast text={kept.outcome && keep.outcome[kept.outcome]} onEnd={kept.clear} />
    </Page>
  )
}
