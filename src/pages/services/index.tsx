// What can be done here, and what is it called? By words, by category, by what happens in a life.
import Taro from '@tarojs/taro'
import { Button } from '@/components/button'
import { Choices } from '@/components/choices'
import { Empty } from '@/components/empty'
import { LifeEvents } from '@/components/life-events'
import { Page } from '@/components/page'
import { SearchBox } from '@/components/search-box'
import { Section } from '@/components/section'
import { ServiceRows } from '@/components/service-rows'
import { Skeleton } from '@/components/skeleton'
import { Failed } from '@/components/failed'
import { SearchWords } from '@/components/search-words'
import { categories } from '@/domain/service/guide'
import { useCare } from '@/hooks/use-care'
import { useServiceSearch, type ServiceSearch } from '@/hooks/use-service-search'
import { words } from '@/words'

const text = words.home.search
const kinds = [
  { id: 'all', name: text.all },
  ...categories.map((id) => ({ id, name: words.service.categories[id] }))
] as const

/** 办事. */
export default function ServicesPage() {
  const search = useServiceSearch()
  const { query, category, found } = search
  return (
    <Page tab title={words.common.tabs.services} asOf={found.asOf}>
      <SearchBox value={query} onChange={search.search} focus={search.focus} />
      <Choices
        inLine
        label={text.categories}
        options={kinds}
        chosen={category ?? 'all'}
        onChoose={(id) => search.choose(id === 'all' ? null : id)}
      />
      {found.state === 'loading' && <Skeleton kind="rows" />}
      {found.state === 'failed' && (
        <Failed failure={found.failure} reload={() => void found.reload()} />
      )}
      {found.data && <Found search={search} data={found.data} />}
    </Page>
  )
}

type Data = NonNullable<ServiceSearch['found']['data']>

function Found({ search, data }: { search: ServiceSearch; data: Data }) {
  const { services, lifeEvents } = data
  const [care] = useCare()
  const asked = search.askedFor !== ''
  if (services.length + lifeEvents.length === 0) {
    return search.found.stale ? <Skeleton /> : <NothingFound search={search} />
  }
  return (
    <>
      {!asked && !search.category && !care && (
        <SearchWords words={text.words} onChoose={search.search} title={text.try} />
      )}
      {lifeEvents.length > 0 && (
        <Section title={text.events}>
          <LifeEvents
            events={lifeEvents}
            onOpen={(id) => open(`/pages/apply/life-event/index?id=${id}`)}
          />
        </Section>
      )}
      {services.length > 0 && (
        <Section title={asked ? text.found(services.length) : text.services(services.length)}>
          <ServiceRows
            services={services}
            onOpen={(id) => open(`/pages/apply/guide/index?id=${id}`)}
          />
        </Section>
      )}
    </>
  )
}

function NothingFound({ search }: { search: ServiceSearch }) {
  const { askedFor, category } = search
  const seeAll = () => {
    search.search('')
    search.choose(null)
  }
  return (
    <>
      <Empty
        icon="search"
        title={askedFor === '' ? text.noneInCategory : text.none(askedFor)}
        text={text.noneText}
      >
        <Button kind="second" onTap={category === null ? seeAll : () => search.choose(null)}>
          {text.seeAll}
        </Button>
      </Empty>
      <SearchWords words={text.words} onChoose={search.search} title={text.try} />
    </>
  )
}

function open(url: string) {
  void Taro.navigateTo({ url })
}
