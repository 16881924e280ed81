// What time should this demo believe it is? Forward only, as in life.
import { useState } from 'react'
import Taro from '@tarojs/taro'
import { Picker, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { Toast } from '@/components/toast'
import { dateString, minutes } from '@/domain/time/date'
import { quickSteps, useDemoClock, type ClockTime } from '@/hooks/use-demo-clock'
import { words } from '@/words'
import { dateWithWeekday, timeText } from '@/words/format'
import './index.scss'

const text = words.demo.clock

/** 拨动时钟. */
export default function DemoClockPage() {
  const { shown, move, moving } = useDemoClock()
  const [picked, setPicked] = useState<ClockTime | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const set = async (to: ClockTime) => {
    if (!(await move(to))) return
    setPicked(null)
    setTold(text.done)
  }
  return (
    <Page
      title={text.title}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      refused={moving.failure}
      onRefusedClose={moving.clear}
      skeleton="cards"
      bar={
        picked && (
          <Button loading={moving.busy} onTap={() => void set(picked)}>
            {text.set}
          </Button>
        )
      }
    >
      {shown.data && (
        <>
          <Card>
            <View className="clock-label">{text.now}</View>
            <View className="clock-figure">{timeText(shown.data.minutes)}</View>
            <View>{dateWithWeekday(shown.data.date)}</View>
            <View className="clock-note">{shown.data.moved ? text.moved : text.real}</View>
          </Card>
          <QuickSteps now={shown.data.now} busy={moving.busy} onStep={(to) => void set(to)} />
          <Pick value={picked ?? shown.data} onPick={setPicked} />
          <View className="clock-note">{text.intro}</View>
          <View className="clock-phone">
            <Link icon="mobile" onTap={toPhone}>
              {text.phone}
            </Link>
          </View>
        </>
      )}
      <Toast text={told} onEnd={() => setTold(null)} />
    </Page>
  )
}

function toPhone() {
  void Taro.navigateTo({ url: '/pages/demo/phone/index' })
}

interface QuickStepsProps {
  readonly now: Parameters<typeof quickSteps>[0]
  readonly busy: boolean
  readonly onStep: (to: ClockTime) => void
}

function QuickSteps({ now, busy, onStep }: QuickStepsProps) {
  const steps = quickSteps(now)
  return (
    <Section title={text.quick}>
      <Card flush>
        {(['hour', 'tomorrow', 'week'] as const).map((step) => (
          <Row
            key={step}
            title={text[step]}
            note={`${dateWithWeekday(steps[step].date)}${timeText(steps[step].minutes)}`}
            disabled={busy}
            onTap={() => onStep(steps[step])}
          />
        ))}
      </Card>
    </Section>
  )
}

function Pick({ value, onPick }: { value: ClockTime; onPick: (to: ClockTime) => void }) {
  const { date, minutes: time } = value
  return (
    <Section title={text.pick}>
      <Card flush>
        <Picker
          mode="date"
          value={date}
          start={date}
          onChange={(event) => onPick({ date: dateString(event.detail.value), minutes: time })}
        >
          <Row title={text.date} right={<View>{dateWithWeekday(date)}</View>} />
        </Picker>
        <Picker
          mode="time"
          value={timeText(time)}
          onChange={(event) => onPick({ date, minutes: minutes(event.detail.value) })}
        >
          <Row title={text.time} right={<View>{timeText(time)}</View>} />
        </Picker>
      </Card>
    </Section>
  )
}
