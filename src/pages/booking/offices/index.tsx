// Where can I go with this, how far is it, and when is there a place?
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { View } from '@tarojs/components'
import { OfficeCard } from '@/components/booking/office-card'
import { RouteSheet } from '@/components/booking/route-sheet'
import { Choices } from '@/components/choices'
import { Empty } from '@/components/empty'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { Toast } from '@/components/toast'
import { pageState } from '@/hooks/page-state'
import { useOffices, type OfficeRow, type Offices } from '@/hooks/use-offices'
import { usePhone } from '@/hooks/use-phone'
import { useRoute } from '@/hooks/use-route'
import { words } from '@/words'
import './index.scss'

const text = words.booking.offices
const ALL = 'all'

/** 选服务点. */
export default function OfficesPage() {
  const { case: caseId = '', service = '', change = '' } = useRouter().params
  const reading = useOffices(service)
  const route = useRoute()
  const phone = usePhone()
  const [details, setDetails] = useState<OfficeRow | null>(null)
  const { shown, offices } = reading
  const see = (office: OfficeRow) => {
    setDetails(office)
    route.show(office)
  }
  const choose = (office: OfficeRow) => {
    if (caseId)
      void go(`/pages/booking/pick/index?case=${caseId}&office=${office.id}${move(change)}`)
    else see(office)
  }
  return (
    <Page title={text.title} {...pageState(shown)} skeleton="rows">
      {shown.data && (
        <>
          <Narrowing reading={reading} />
          {offices.map((office) => (
            <OfficeCard
              key={office.id}
              office={office}
              neighbours={neighbours(office, shown.data.offices)}
              choosing={caseId !== ''}
              onChoose={() => choose(office)}
              onDetails={() => see(office)}
            />
          ))}
          {offices.length === 0 && <Empty icon="pin" title={text.none} text={text.noneHint} />}
          <View className="offices-note">{text.walkIn}</View>
          {offices.some(({ invented }) => invented) && (
            <View className="offices-note">{text.invented}</View>
          )}
        </>
      )}
      <RouteSheet
        route={route}
        directions={details?.directions}
        floor={details?.floor}
        phone={details?.phone}
        onRing={phone.ring}
      />
      <Toast text={phone.failed && words.case.do.callFailed(phone.failed)} onEnd={phone.clear} />
    </Page>
  )
}

/** By distance, from a tap alone; by town. */
function Narrowing({ reading }: { readonly reading: Offices }) {
  const { place, towns, town, chooseTown } = reading
  const options = [{ id: ALL, name: text.all }, ...towns.map((name) => ({ id: name, name }))]
  return (
    <>
      {towns.length > 1 && (
        <View className="offices-towns">
          <Choices
            label={text.area}
            inLine
            options={options}
            chosen={town ?? ALL}
            onChoose={(id) => chooseTown(id === ALL ? null : id)}
          />
        </View>
      )}
      {!place.point && (
        <View className="offices-near">
          <View className="offices-note">{place.refused ? text.noPlace : text.notSorted}</View>
          {!place.refused && (
            <Link icon="pin" disabled={place.asking} onTap={() => void place.ask()}>
              {place.asking ? text.locating : text.near}
            </Link>
          )}
        </View>
      )}
    </>
  )
}

function neighbours({ id, cluster }: OfficeRow, all: readonly OfficeRow[]): number {
  return all.filter((other) => other.id !== id && cluster && other.cluster?.id === cluster.id)
    .length
}

function move(change: string): string {
  return change ? `&change=${change}` : ''
}

function go(url: string) {
  return Taro.navigateTo({ url })
}
