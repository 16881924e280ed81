// How much of the promised time has run: a thin bar whose colour repeats what the words say.
import { View } from '@tarojs/components'
import './light-bar.scss'

export interface LightBarProps {
  /** Share of the time that has run, 0 to 1. */
  readonly used: number
  readonly light: 'green' | 'yellow' | 'red' | 'overdue'
  readonly label: string
}

/** The bar; its figure stands beside it in words. */
export function LightBar({ used, light, label }: LightBarProps) {
  const percent = light === 'overdue' ? 100 : Math.round(Math.min(1, Math.max(0, used)) * 100)
  return (
    <View
      className="light-bar"
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <View className={`light-bar-run light-${light}`} style={{ width: `${percent}%` }} />
    </View>
  )
}
