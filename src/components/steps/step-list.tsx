// My steps, the most urgent first, then those of my department that nobody holds.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import { LightBar } from '../case/light-bar'
import { Chip } from '../chip'
import '../desk/desk-list.scss'
import { ListRow } from '../desk/list-row'

type List = Output<'step.list'>
export type StepLine = List['steps'][number]

export interface StepListProps {
  readonly list: List
  /** Where the arrow keys stand, and what is open; keys of lines. */
  readonly cursor: string | null
  readonly openKey: string | null
  readonly domId: (key: string) => string
  readonly onOpen: (step: StepLine) => void
}

/** By which a line is known while the list changes around it. */
export function stepKey({ caseId, stepId }: StepLine): string {
  return `${caseId}_${stepId}`
}

/** What the list knows of a line: a change of it is a change of the case. */
export function stepState({ status, handler, due, urged }: StepLine): string {
  return [status, handler, due, urged].join('|')
}

/** Two lists, one below the other. */
export function StepList(props: StepListProps) {
  const { steps } = props.list
  const text = staffWords.steps
  const mine = steps.filter((step) => step.mine)
  const free = steps.filter((step) => !step.mine)
  return (
    <View role="listbox" aria-label={text.title}>
      <View className="desk-list-head">{text.mine(mine.length)}</View>
      {mine.map((step) => (
        <StepRow key={stepKey(step)} step={step} {...props} />
      ))}
      {mine.length === 0 && <View className="desk-none">{text.noneMine}</View>}
      {free.length > 0 && <View className="desk-list-head">{text.free(free.length)}</View>}
      {free.map((step) => (
        <StepRow key={stepKey(step)} step={step} {...props} />
      ))}
    </View>
  )
}

function StepRow({ step, cursor, openKey, domId, onOpen }: StepListProps & { step: StepLine }) {
  const key = stepKey(step)
  const { light, used, urged, stepName } = step
  return (
    <ListRow
      id={domId(key)}
      cursor={key === cursor}
      open={key === openKey}
      onOpen={() => onOpen(step)}
    >
      <View className="desk-row-line desk-row-first">
        <View>{stepName}</View>
        <Days step={step} />
      </View>
      {light && <LightBar used={used} light={light} label={staffWords.steps.light[light]} />}
      <View className="desk-row-line">
        <View className="desk-row-service">{staffWords.steps.row(step)}</View>
        {urged ? <Chip tone="bad">{staffWords.steps.urged}</Chip> : <View>{step.code ?? ''}</View>}
      </View>
    </ListRow>
  )
}

function Days({ step: { status, light, workingDaysLeft } }: { step: StepLine }) {
  if (status === 'stopped') return <View>{staffWords.steps.stopped}</View>
  if (light === null || workingDaysLeft === null) return <View />
  return (
    <View className={`days-${light}`}>{staffWords.steps.days({ light, workingDaysLeft })}</View>
  )
}
