// Where do I send my application, and what happens then? ZJ-6: nobody has to come.
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Confirm } from '@/components/confirm'
import { Empty } from '@/components/empty'
import { Link } from '@/components/link'
import { SubscribeSheet } from '@/components/notice/subscribe-sheet'
import { Page } from '@/components/page'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { useSurroundings } from '@/components/surroundings'
import { pageState } from '@/hooks/page-state'
import { useFiling, type Filing } from '@/hooks/use-filing'
import { useSubscribe } from '@/hooks/use-subscribe'
import { words } from '@/words'
import './index.scss'

const text = words.checklist.filing

/** 网上申请. */
export default function FilingPage() {
  const { case: caseId = '', service = '' } = useRouter().params
  const { goBack } = useSurroundings()
  const one = useFiling(caseId, service)
  const { shown, chosen, filing, allowed } = one
  const subscribe = useSubscribe('file', { caseId, on: allowed })
  const file = async () => {
    const together = drafts(shown.data).length > 1
    if (!(await subscribe.beside(one.file))) await shown.reload()
    // Each of them goes its own way: the page before this one shows them all.
    else if (together) goBack()
    else await toProgress(caseId)
  }
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      skeleton="rows"
      refused={filing.failure}
      onRefusedClose={filing.clear}
    >
      {shown.data && !allowed && <NotNow />}
      {shown.data && allowed && <Offices one={one} view={shown.data} />}
      <Confirm
        open={chosen !== null}
        title={text.confirm(chosen?.name ?? '')}
        text={text.confirmText}
        yes={text.yes}
        busy={filing.busy}
        onYes={() => void file()}
        onNo={() => one.choose(null)}
      />
      <SubscribeSheet question={subscribe.question} />
    </Page>
  )
}

type CaseView = NonNullable<Filing['shown']['data']>

/** What is filed with this case: those of its life event that are not filed yet (ZJ-2). */
function drafts(view: CaseView | undefined) {
  return view?.bundle?.cases.filter(({ status }) => status === 'draft') ?? []
}

function Offices({ one, view }: { readonly one: Filing; readonly view: CaseView }) {
  const together = drafts(view)
  const name = together.length > 1 ? view.bundle?.name : null
  return (
    <>
      <View className="filing-intro">
        <View className="filing-title">{text.service(name ?? view.serviceName)}</View>
        {name && <View>{text.together(together.map(({ serviceName }) => serviceName))}</View>}
        <View>{text.intro}</View>
      </View>
      <Section title={text.offices}>
        <Card flush>
          {one.offices.map((office) => (
            <Row
              key={office.id}
              icon="pin"
              title={office.name}
              note={[office.town, office.address].join(words.common.dot)}
              onTap={() => one.choose(office)}
            />
          ))}
        </Card>
        {one.offices.length === 0 && <Empty icon="pin" title={text.none} text={text.noneHint} />}
      </Section>
      <Section title={text.afterTitle}>
        <Card>
          {text.after.map((line) => (
            <View key={line} className="filing-line">
              {line}
            </View>
          ))}
        </Card>
      </Section>
    </>
  )
}

/** Something is missing, or it was filed already: the checklist says which. */
function NotNow() {
  const { goBack } = useSurroundings()
  return (
    <Empty icon="info" title={text.notNow}>
      <Link onTap={goBack}>{text.goOn}</Link>
    </Empty>
  )
}

function toProgress(caseId: string) {
  return Taro.redirectTo({ url: `/pages/case/progress/index?id=${caseId}` })
}
