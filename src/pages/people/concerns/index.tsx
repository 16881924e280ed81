// What have I asked or complained of, and what came of it? One place for both (ZJ-42).
import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { ConcernCard } from '@/components/concern/concern-card'
import { Confirm } from '@/components/confirm'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { Toast } from '@/components/toast'
import { pageState } from '@/hooks/page-state'
import { useConcernForm } from '@/hooks/use-concern-form'
import { useConcerns, type Concern } from '@/hooks/use-concerns'
import { words } from '@/words'
import { AskSheet } from './ask-sheet'
import './index.scss'

const text = words.concern

/** 咨询和投诉; opened from a case, the form about it is open. */
export default function ConcernsPage() {
  const { case: caseId = '' } = useRouter().params
  const { shown, put, withdraw, withdrawing } = useConcerns()
  const ask = useConcernForm(caseId)
  const [open, setOpen] = useState(caseId !== '')
  const [leaving, setLeaving] = useState<Concern | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const send = async () => {
    const concern = await ask.send()
    if (!concern) return
    put(concern)
    setOpen(false)
    setTold(text.form.sent(concern.due))
  }
  const takeBack = async () => {
    if (leaving && (await withdraw(leaving.id))) setTold(text.withdraw.done)
    setLeaving(null)
  }
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      skeleton="cards"
      refused={withdrawing.failure}
      onRefusedClose={withdrawing.clear}
      bar={
        <Button icon="talk" onTap={() => setOpen(true)}>
          {text.write}
        </Button>
      }
    >
      {shown.data && <List concerns={shown.data.concerns} onWithdraw={setLeaving} />}
      <AskSheet
        open={open && shown.data !== undefined}
        ask={ask}
        onSend={() => void send()}
        onClose={() => setOpen(false)}
      />
      <Confirm
        open={leaving !== null}
        title={text.withdraw.title(leaving?.kind ?? 'enquiry')}
        text={text.withdraw.text}
        yes={text.withdraw.act}
        no={text.withdraw.no}
        danger
        busy={withdrawing.busy}
        onYes={() => void takeBack()}
        onNo={() => setLeaving(null)}
      />
      <Toast text={told} onEnd={() => setTold(null)} />
    </Page>
  )
}

interface ListProps {
  readonly concerns: readonly Concern[]
  readonly onWithdraw: (concern: Concern) => void
}

function List({ concerns, onWithdraw }: ListProps) {
  if (concerns.length === 0) return <Empty icon="talk" title={text.empty} text={text.emptyText} />
  return (
    <>
      <View className="concerns-intro">{text.intro}</View>
      {concerns.map((concern) => (
        <ConcernCard
          key={concern.id}
          concern={concern}
          onSee={(id) => void Taro.navigateTo({ url: `/pages/case/progress/index?id=${id}` })}
          onWithdraw={() => onWithdraw(concern)}
        />
      ))}
    </>
  )
}
