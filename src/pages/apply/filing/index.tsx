// Where do I send my application, and what happens then? ZJ-6: nobody has to come.
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Confirm } from '@/components/confirm'
import { Empty } from '@/components/empty'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { useSurroundings } from '@/components/surroundings'
import { pageState } from '@/hooks/page-state'
import { useFiling, type Filing } from '@/hooks/use-filing'
import { words } from '@/words'
import './index.scss'

const text = words.checklist.filing

/** 网上申请. */
export default function FilingPage() {
  const { case: caseId = '' } = useRouter().params
  const one = useFiling(caseId)
  const { shown, chosen, filing, allowed } = one
  const file = async () => {
    if (await one.file()) await toProgress(caseId)
    else await shown.reload()
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
      {shown.data && allowed && <Offices one={one} serviceName={shown.data.serviceName} />}
      <Confirm
        open={chosen !== null}
        title={text.confirm(chosen?.name ?? '')}
        text={text.confirmText}
        yes={text.yes}
        busy={filing.busy}
        onYes={() => void file()}
        onNo={() => one.choose(null)}
      />
    </Page>
  )
}

function Offices({ one, serviceName }: { readonly one: Filing; readonly serviceName: string }) {
  return (
    <>
      <View className="filing-intro">
        <View className="filing-title">{text.service(serviceName)}</View>
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
    <>
      <Empty icon="info" title={text.notNow} />
      <Link onTap={goBack}>{text.goOn}</Link>
    </>
  )
}

function toProgress(caseId: string) {
  return Taro.redirectTo({ url: `/pages/case/progress/index?id=${caseId}` })
}
