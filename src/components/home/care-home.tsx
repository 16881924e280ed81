// 关怀版: the next booking in large type, then three things one can do, and nothing else.
import { View } from '@tarojs/components'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { Row } from '../row'
import type { NextThing, NextWay } from './next-card'
import { nextWords } from './next-words'
import './care-home.scss'

export interface CareHomeProps {
  readonly next: NextThing | null
  readonly today: DateString
  readonly onGo: NextWay
  readonly onOpen: (screen: 'services' | 'cases' | 'relatives') => void
}

/** The first screen for those who want it large. */
export function CareHome({ next, today, onGo, onOpen }: CareHomeProps) {
  const text = words.home.care
  return (
    <>
      {next && <CareNext next={next} today={today} onGo={onGo} />}
      <Card flush className="care-rows">
        <Row icon="list" iconTone="main" title={text.services} onTap={() => onOpen('services')} />
        <Row icon="clock" iconTone="main" title={text.cases} onTap={() => onOpen('cases')} />
        <Row
          icon="people"
          iconTone="main"
          title={text.relatives}
          onTap={() => onOpen('relatives')}
        />
      </Card>
    </>
  )
}

function CareNext({
  next,
  today,
  onGo
}: Pick<CareHomeProps, 'today' | 'onGo'> & { next: NextThing }) {
  const { heading, figure, place, note, todo } = careWords(next, today)
  return (
    <Card className="care-next">
      <View className="care-next-heading">{heading}</View>
      <View className="care-next-figure">{figure}</View>
      <View className="care-next-place">{place}</View>
      {note && <View className="care-next-note">{note}</View>}
      {todo.tone !== 'main' && <View className="care-next-todo">{todo.text}</View>}
      <Button wide className="care-next-button" onTap={() => onGo(...todo.to)}>
        {todo.act}
      </Button>
    </Card>
  )
}

/** A time as one says it: 明天上午, 9 点 30 分. */
function careWords(next: NextThing, today: DateString) {
  const plain = nextWords(next, today)
  if (next.kind !== 'booking') return plain
  const { date, start, office, bring } = next.booking
  const text = words.home
  return {
    ...plain,
    heading: text.care.day(date, today, start),
    figure: text.care.time(start),
    place: office.name,
    note: bring.length > 0 ? text.next.bring(bring.map(({ name }) => name)) : ''
  }
}
