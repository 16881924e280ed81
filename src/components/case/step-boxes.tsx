// Steps that run at the same time, side by side: whose they are, and how each of them stands (ZJ-5).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Icon } from '../icon'
import { stepIcons, stepLook, stepWhen, stepWho } from './flow-steps'
import './step-boxes.scss'

type Step = Output<'case.show'>['steps'][number]

/** One box a step. */
export function StepBoxes({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <View className="step-boxes" role="list" aria-label={words.flow.together}>
      {steps.map((step) => (
        <StepBox key={step.id} step={step} />
      ))}
    </View>
  )
}

function StepBox({ step }: { readonly step: Step }) {
  const look = stepLook(step)
  return (
    <View className="step-box" role="listitem">
      <View className="step-box-name">{step.name}</View>
      <View>{stepWho(step)}</View>
      <View className={`step-box-state step-box-${look}`}>
        <Icon name={stepIcons[look]} className="step-box-icon" />
        {words.flow.states[look]}
      </View>
      <View>{stepWhen(step)}</View>
    </View>
  )
}
