// What should this person do next?
import Taro from '@tarojs/taro'
import { Button } from '@/components/button'
import { CareHome } from '@/components/home/care-home'
import { NearestOffice } from '@/components/home/nearest-office'
import { NextCard, type NextWay } from '@/components/home/next-card'
import { LifeEvents } from '@/components/life-events'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { SearchLink } from '@/components/search-box'
import { Section } from '@/components/section'
import { ServiceRows } from '@/components/service-rows'
import { useCare } from '@/hooks/use-care'
import { useHome, type Home } from '@/hooks/use-home'
import { usePhone } from '@/hooks/use-phone'
import { wantToSearch } from '@/hooks/use-service-search'
import { words } from '@/words'

const screens: Record<Parameters<NextWay>[0], string> = {
  ticket: '/pages/booking/ticket/index?id=',
  confirm: '/pages/booking/confirm/index?booking=',
  checklist: '/pages/apply/checklist/index?id=',
  notice: '/pages/apply/notice/index?case=',
  progress: '/pages/case/progress/index?id='
}

const go: NextWay = (screen, id) => open(`${screens[screen]}${id}`)

/** 首页. */
export default function HomePage() {
  const home = useHome()
  const [care] = useCare()
  const phone = usePhone()
  const { shown } = home
  const next = shown.data?.next
  const office = next?.kind === 'booking' ? next.booking.office : shown.data?.nearest
  const call = care && office && (
    <Button kind="second" onTap={() => phone.ring(office.phone)}>
      {phone.failed ?? words.home.care.call}
    </Button>
  )
  return (
    <Page
      tab
      title={care ? words.common.homeTitleCare : words.common.homeTitle}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton={home.hadNext ? 'home' : 'search'}
      bar={call}
    >
      {shown.data && (care ? careHome(shown.data) : <Everything home={home} data={shown.data} />)}
    </Page>
  )
}

type Data = NonNullable<Home['shown']['data']>

function careHome({ next, date }: Data) {
  const tabs = { services: '/pages/services/index', cases: '/pages/cases/index' }
  return (
    <CareHome
      next={next}
      today={date}
      onGo={go}
      onOpen={(screen) => {
        if (screen === 'relatives') open('/pages/people/relatives/index')
        else void Taro.switchTab({ url: tabs[screen] })
      }}
    />
  )
}

function Everything({ home, data }: { home: Home; data: Data }) {
  const { next, lifeEvents, popular, nearest, date } = data
  const toServices = () => void Taro.switchTab({ url: '/pages/services/index' })
  const toSearch = () => {
    wantToSearch()
    toServices()
  }
  return (
    <>
      {next && <NextCard next={next} today={date} onGo={go} />}
      <SearchLink onTap={toSearch} />
      <Section title={words.home.search.events}>
        <LifeEvents
          events={lifeEvents}
          onOpen={(id) => open(`/pages/apply/life-event/index?id=${id}`)}
        />
      </Section>
      {!next && (
        <Section
          title={words.home.popular}
          right={<Link onTap={toServices}>{words.home.popularMore}</Link>}
        >
          <ServiceRows
            services={popular}
            onOpen={(id) => open(`/pages/apply/guide/index?id=${id}`)}
          />
        </Section>
      )}
      {nearest && (
        <NearestOffice
          office={nearest}
          onLocate={() => void home.place.ask()}
          locating={home.place.asking}
          refused={home.place.refused}
          onOpen={() => open('/pages/booking/offices/index')}
        />
      )}
    </>
  )
}

function open(url: string) {
  void Taro.navigateTo({ url })
}
