// The steps of a handler at a desk's width: the list at the left, the open one beside it.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { KeysSheet } from '@/components/desk/keys-sheet'
import { Chip } from '@/components/chip'
import { Empty } from '@/components/empty'
import { StaffPage } from '@/components/staff/staff-page'
import { StepList, stepKey, stepState, type StepLine } from '@/components/steps/step-list'
import type { Called } from '@/hooks/use-call'
import { leaveField, useKeys } from '@/hooks/use-keys'
import { lineDomId, useListCursor } from '@/hooks/use-list-cursor'
import { useStaffRail } from '@/hooks/use-staff-rail'
import type { StepList as Steps } from '@/hooks/use-steps'
import { staffWords } from '@/words/staff'
import { StepColumns } from './step-columns'

export interface WideStepsProps {
  readonly list: Called<Steps>
  readonly active: boolean
  /** What is open at first; empty ids where nothing is. */
  readonly first: { readonly caseId: string; readonly stepId: string }
}

/** Draws the columns once the list is there. */
export function WideSteps({ list, active, first }: WideStepsProps) {
  const rail = useStaffRail('steps')
  const [help, setHelp] = useState(false)
  useKeys({ '?': () => setHelp(true) }, active)
  useKeys({ escape: () => setHelp(false) }, active && help, true)
  return (
    <StaffPage
      title={staffWords.steps.title}
      className={list.data ? 'work-page' : ''}
      rail={{ ...rail, onKeys: () => setHelp(true) }}
      state={list.state}
      failure={list.failure}
      reload={() => void list.reload()}
      skeleton="rows"
    >
      {list.data && <Columns list={list} data={list.data} active={active && !help} first={first} />}
      <KeysSheet open={help} rows={staffWords.steps.keys.rows} onClose={() => setHelp(false)} />
    </StaffPage>
  )
}

interface ColumnsProps extends WideStepsProps {
  readonly data: Steps
}

function Columns({ list, data, active, first }: ColumnsProps) {
  const [open, setOpen] = useState(first)
  const cursor = useListCursor(data.steps.map(stepKey))
  const show = (step: StepLine) => {
    cursor.put(stepKey(step))
    setOpen(step)
    leaveField()
  }
  const nothing = data.steps.length > 0 ? staffWords.steps.pick : staffWords.steps.empty
  const at = data.steps.find((step) => stepKey(step) === cursor.key)
  const openKey = `${open.caseId}_${open.stepId}`
  const line = data.steps.find((step) => stepKey(step) === openKey)
  useKeys({ ...cursor.keys, enter: at ? () => show(at) : undefined, escape: leaveField }, active)
  return (
    <View className="work">
      <ListColumn list={data} cursor={cursor.key} openKey={openKey} onOpen={show} />
      {open.caseId ? (
        <StepColumns
          key={openKey}
          caseId={open.caseId}
          stepId={open.stepId || (stepOf(data, open.caseId) ?? null)}
          today={data.date}
          listed={line ? stepState(line) : null}
          place="steps"
          active={active}
          byEnter={cursor.key === null || cursor.key === openKey}
          onMoved={() => void list.reload()}
        />
      ) : (
        <View className="work-main work-both">
          <Empty icon="list" title={nothing.title} text={nothing.hint} />
        </View>
      )}
    </View>
  )
}

/** A notice names the case alone: its step that is in this list. */
function stepOf({ steps }: Steps, caseId: string): string | undefined {
  return steps.find((step) => step.caseId === caseId)?.stepId
}

interface ListColumnProps {
  readonly list: Steps
  readonly cursor: string | null
  readonly openKey: string
  readonly onOpen: (step: StepLine) => void
}

function ListColumn({ list, cursor, openKey, onOpen }: ListColumnProps) {
  const text = staffWords.steps
  return (
    <View className="work-list">
      <View className="work-list-head">
        <View className="work-list-title" role="heading">
          {text.title}
        </View>
        {list.urges > 0 && <Chip tone="bad">{text.urges(list.urges)}</Chip>}
        <View className="work-list-note">{text.today(list.date)}</View>
      </View>
      <View className="work-scroll">
        <StepList list={list} cursor={cursor} openKey={openKey} domId={lineDomId} onOpen={onOpen} />
      </View>
    </View>
  )
}
