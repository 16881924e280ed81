// The flow of a service as a picture: steps from top to bottom, those in parallel side by side, and
// lines between them (ZJ-5). The state of a step is an icon, a word and a colour.
import { Fragment } from 'react'
import { View } from '@tarojs/components'
import { flowLayout, type FlowLayout, type FlowPlace } from '@/domain/case/flow-layout'
import { words } from '@/words'
import { Icon } from '../icon'
import { joinLines } from './flow-lines'
import { stepIcons, type DrawnStep } from './flow-steps'
import './flow-picture.scss'

export interface FlowPictureProps {
  readonly steps: readonly DrawnStep[]
  /** From left to right where the window is wide: for staff. */
  readonly across?: boolean
}

type Layout = FlowLayout<DrawnStep>

/** Nothing where there are no steps. */
export function FlowPicture({ steps, across = false }: FlowPictureProps) {
  const layout = flowLayout(steps)
  if (steps.length === 0) return null
  return (
    <View
      className={`flow-picture ${across ? 'flow-across' : ''}`}
      role="list"
      aria-label={words.flow.label(steps.length)}
    >
      {layout.levels.map((level, i) => (
        <Fragment key={level.map(({ id }) => id).join()}>
          <Join layout={layout} above={i - 1} />
          <View className={`flow-level ${level.length > 2 ? 'flow-many' : ''}`}>
            {level.map((place) =>
              place.step ? (
                <Step
                  key={place.id}
                  step={place.step}
                  spoken={spoken(place.step, i, level, steps)}
                />
              ) : (
                <View key={place.id} className="flow-pass" />
              )
            )}
          </View>
        </Fragment>
      ))}
    </View>
  )
}

/** The lines between two levels; above steps in parallel it says that they are. */
function Join({ layout, above }: { readonly layout: Layout; readonly above: number }) {
  const below = layout.levels[above + 1] ?? []
  const parallel = below.filter(({ step }) => step).length > 1
  if (above < 0 && !parallel) return null
  return (
    <View
      className={`flow-join ${parallel ? 'flow-parting' : ''}`}
      style={joinLines(layout, above)}
    >
      {parallel && <View className="flow-together">{words.flow.together}</View>}
    </View>
  )
}

function Step({ step, spoken }: { readonly step: DrawnStep; readonly spoken: string }) {
  const { look, state, name, lines } = step
  return (
    <View className={`flow-step flow-${look}`} role="listitem" aria-label={spoken}>
      {state && look !== 'plan' && (
        <View className="flow-state">
          <Icon name={stepIcons[look]} className="flow-icon" />
          {state}
        </View>
      )}
      <View className="flow-name">{name}</View>
      {lines.map((line) => (
        <View key={line} className="flow-line">
          {line}
        </View>
      ))}
    </View>
  )
}

function spoken(
  step: DrawnStep,
  level: number,
  places: readonly FlowPlace<DrawnStep>[],
  steps: readonly DrawnStep[]
): string {
  return words.flow.spoken({
    ...step,
    level: level + 1,
    after: steps.filter(({ id }) => step.after.includes(id)).map(({ name }) => name),
    beside: places.flatMap((place) => (place.step && place.id !== step.id ? [place.step.name] : []))
  })
}
