// When is my office open, how many can be served, by which rules is it booked, and which days is it closed?
import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Choices } from '@/components/choices'
import { Link } from '@/components/link'
import { ClosureList } from '@/components/office/closure-list'
import { RulesBar } from '@/components/office/rules-bar'
import { RulesHistory } from '@/components/office/rules-history'
import { RulesPreview } from '@/components/office/rules-preview'
import { StaffPage } from '@/components/staff/staff-page'
import { Toast } from '@/components/toast'
import { useClosures, type Closures } from '@/hooks/use-closures'
import { useKeys } from '@/hooks/use-keys'
import { useOfficeRules, type OfficeRules } from '@/hooks/use-office-rules'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { useWide } from '@/hooks/use-wide'
import { staffWords } from '@/words/staff'
import { ClosureDialogs } from './closure-dialogs'
import { RulesPart } from './rules-part'
import './index.scss'

const parts = ['closures', 'rules', 'history'] as const
type Part = (typeof parts)[number]

/** 服务点: rules and their effect side by side at a desk, a part at a time on a phone. */
export default function StaffOffice() {
  const rail = useStaffRail('office')
  // The calendar is the administrator's alone: who has it keeps the rules, too.
  const mine = rail.places.includes('calendar')
  const wide = useWide()
  const rules = useOfficeRules(mine)
  const closures = useClosures(rules.recount)
  const main = mine ? rules.shown : closures.shown
  const canSave = rules.changed > 0 && rules.effect !== undefined && !rules.busy
  useKeys({ 'ctrl+enter': canSave ? () => void rules.save() : undefined }, closures.form === null)
  const text = staffWords.office
  const done = { closed: text.closures.closed, lifted: text.closures.liftDone }
  return (
    <StaffPage
      title={rules.shown.data?.officeName ?? text.title}
      rail={rail}
      state={main.state}
      failure={main.failure}
      reload={() => void main.reload()}
      refused={rules.refused}
      onRefusedClose={rules.clear}
      skeleton="cards"
      bar={mine && (wide || rules.changed > 0) && <Bar rules={rules} />}
    >
      <Link icon="qr" onTap={() => void Taro.navigateTo({ url: '/pages/staff/poster/index' })}>
        {staffWords.poster.entry}
      </Link>
      <Parts rules={rules} closures={closures} mine={mine} />
      <ClosureDialogs closures={closures} />
      <Toast text={rules.saved ? text.bar.saved : null} onEnd={rules.seen} />
      <Toast text={closures.done && done[closures.done]} onEnd={closures.seen} />
    </StaffPage>
  )
}

function Bar({ rules }: { rules: OfficeRules }) {
  return (
    <RulesBar
      changed={rules.changed}
      wrong={rules.anyWrong}
      known={rules.effect !== undefined}
      busy={rules.busy}
      onSave={() => void rules.save()}
      onUndo={rules.undo}
    />
  )
}

interface PartsProps {
  readonly rules: OfficeRules
  readonly closures: Closures
  readonly mine: boolean
}

function Parts({ rules, closures, mine }: PartsProps) {
  const wide = useWide()
  const [part, setPart] = useState<Part>('closures')
  const text = staffWords.office
  const closed = <Closed closures={closures} />
  const preview = (
    <RulesPreview effect={rules.effect} changed={rules.changed > 0} wrong={rules.anyWrong} />
  )
  const history = rules.shown.data && <RulesHistory history={rules.shown.data.history} />
  if (!mine) {
    return (
      <>
        {closed}
        <View className="office-note">{text.noRules}</View>
      </>
    )
  }
  if (wide) {
    return (
      <View className="office-columns">
        <View>
          <RulesPart rules={rules} />
        </View>
        <View className="office-side">
          {closed}
          {preview}
          {history}
        </View>
      </View>
    )
  }
  return (
    <>
      <Choices
        label={text.parts.label}
        options={parts.map((id) => ({ id, name: text.parts[id] }))}
        chosen={part}
        onChoose={setPart}
        inLine
      />
      {part === 'closures' && closed}
      {part === 'rules' && <RulesPart rules={rules} />}
      {part !== 'history' && preview}
      {part === 'history' && history}
    </>
  )
}

function Closed({ closures }: { closures: Closures }) {
  const list = closures.shown.data
  if (!list) return null
  return <ClosureList list={list} onClose={closures.open} onLift={closures.askLift} />
}
