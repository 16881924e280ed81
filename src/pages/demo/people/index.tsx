// Whose eyes should this demo be seen with?
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { placesOf } from '@/domain/person/staff-place'
import { useDemoPeople } from '@/hooks/use-demo-people'
import { words } from '@/words'
import './index.scss'

const text = words.demo.people
type People = ReturnType<typeof useDemoPeople>
type Person = NonNullable<People['shown']['data']>['people'][number]

/** 演示身份. */
export default function DemoPeoplePage() {
  const people = useDemoPeople()
  const { shown } = people
  const { then } = useRouter().params
  const isNoDemo = shown.failure?.code === 'unknown-call' || shown.failure?.code === 'not-allowed'
  const be = async (person: string) => {
    const me = await people.become(person)
    if (!me) return
    const [place] = placesOf(me.roles)
    if (place) void Taro.reLaunch({ url: `/pages/staff/${place}/index` })
    else if (then === 'back') void Taro.navigateBack()
    else void Taro.switchTab({ url: '/pages/home/index' })
  }
  return (
    <Page
      title={text.title}
      state={isNoDemo ? 'ready' : shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      refused={people.failure}
      onRefusedClose={people.clear}
      skeleton="rows"
    >
      {isNoDemo && <Empty icon="lock" title={text.none} text={text.noneText} />}
      {shown.data && (
        <>
          <View className="demo-intro">{text.intro}</View>
          <Group
            title={text.residents}
            people={shown.data.people.filter(isResident)}
            busy={people.busy}
            onChoose={(person) => void be(person)}
          />
          <Group
            title={text.staff}
            people={shown.data.people.filter((person) => !isResident(person))}
            busy={people.busy}
            onChoose={(person) => void be(person)}
          />
        </>
      )}
    </Page>
  )
}

function isResident(person: Person): boolean {
  return person.role === words.common.roles.resident
}

interface GroupProps {
  readonly title: string
  readonly people: readonly Person[]
  readonly busy: string | null
  readonly onChoose: (person: string) => void
}

function Group({ title, people, busy, onChoose }: GroupProps) {
  if (people.length === 0) return null
  return (
    <Section title={title}>
      <Card flush>
        {people.map(({ person, name, about }) => (
          <Row
            key={person}
            icon="me"
            title={name}
            note={about}
            disabled={busy !== null}
            onTap={() => onChoose(person)}
          />
        ))}
      </Card>
    </Section>
  )
}
