// What happens inside the departments? The steps in their order; those side by side run together
// (ZJ-5).
import { View } from '@tarojs/components'
import type { FlowStep } from '@/domain/service/guide'
import { words } from '@/words'
import './inside-flow.scss'

export interface InsideFlowProps {
  readonly flow: readonly FlowStep[]
  /** Names of the departments by id. */
  readonly departments: Readonly<Record<string, string>>
}

/** The steps, each with its department; parallel ones in one row. */
export function InsideFlow({ flow, departments }: InsideFlowProps) {
  const { steps } = words.service
  return (
    <View className="inside">
      {stages(flow).map((stage, i) => (
        <View key={stage.map((step) => step.id).join()} className="inside-stage">
          <View className="inside-number">{i + 1}</View>
          <View className="inside-steps">
            {stage.length > 1 && <View className="inside-together">{steps.together}</View>}
            {stage.map((step) => (
              <View key={step.id} className="inside-step">
                <View className="inside-name">{step.name}</View>
                <View>
                  {[departments[step.department], ...marks(step)]
                    .filter(Boolean)
                    .join(words.common.dot)}
                </View>
              </View>
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}

function marks(step: FlowStep): string[] {
  const { notice, stops } = words.service.steps
  return [
    ...(step.noticeDays ? [notice(step.noticeDays)] : []),
    ...(step.stopsClock ? [stops] : [])
  ]
}

/** Steps that wait for the same ones stand together. */
function stages(flow: readonly FlowStep[]): FlowStep[][] {
  const found = new Map<string, FlowStep[]>()
  for (const step of flow) {
    const key = [...step.after].sort().join()
    found.set(key, [...(found.get(key) ?? []), step])
  }
  return [...found.values()]
}
