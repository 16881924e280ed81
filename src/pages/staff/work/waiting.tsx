// What stands in a column until the open case is there: its shape, or why it is not.
import { View } from '@tarojs/components'
import { Failed } from '@/components/failed'
import { Skeleton } from '@/components/skeleton'
import type { Called } from '@/hooks/use-call'

export interface WaitingProps {
  readonly shown: Called<unknown>
  /** The column, or both of them. */
  readonly className: string
}

/** A skeleton while it is read. */
export function Waiting({ shown, className }: WaitingProps) {
  return (
    <View className={className}>
      {shown.state === 'failed' ? (
        <Failed failure={shown.failure} reload={() => void shown.reload()} />
      ) : (
        <Skeleton kind="cards" />
      )}
    </View>
  )
}
