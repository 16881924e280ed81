// What does the paper say that came of my case? AL-32, AL-38, ZJ-11.2.
import Taro, { useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { PaperSheet } from '@/components/case/paper-sheet'
import { papersOf } from '@/components/case/paper-of'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { usePaper } from '@/hooks/use-paper'
import { words } from '@/words'
import './index.scss'

const text = words.case.paper

/** 通知书. */
export default function Papers() {
  const { id = '', paper } = useRouter().params
  const { shown, name, print } = usePaper(id)
  const view = shown.data
  const papers = view ? papersOf(view) : []
  const kind = papers.find((one) => one === paper) ?? papers[0]
  const bar = (
    <>
      <Button kind="second" onTap={() => void open(`/pages/case/progress/index?id=${id}`)}>
        {text.progress}
      </Button>
      {print && (
        <Button icon="print" onTap={print}>
          {text.print}
        </Button>
      )}
    </>
  )
  return (
    <Page
      title={kind ? text.titles[kind] : text.title}
      className="papers"
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="card"
      bar={kind && bar}
    >
      {view && kind && <PaperSheet kind={kind} view={view} name={name} />}
      {view && !kind && <Empty icon="file" title={text.none} text={text.noneHint} />}
    </Page>
  )
}

function open(url: string) {
  const pages = Taro.getCurrentPages()
  return pages.length > 1 ? Taro.navigateBack() : Taro.navigateTo({ url })
}
