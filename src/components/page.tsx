// The frame of every screen: its title, what it shows while it loads or fails, its bar at the bottom.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { clockText } from '@/words/format'
import { words } from '@/words'
import type { Instant } from '@/domain/time/instant'
import { Failed, type Refusal } from './failed'
import { Icon } from './icon'
import { Refused } from './refused'
import { Skeleton, type SkeletonKind } from './skeleton'
import { useSurroundings } from './surroundings'
import { Tap } from './tap'
import './page.scss'

export interface PageProps {
  readonly title: string
  /** What `useCall` says of the data; without it the children are shown at once. */
  readonly state?: 'loading' | 'ready' | 'failed'
  readonly failure?: Refusal
  readonly reload?: () => void
  /** Set where what is shown is old, because there is no network. */
  readonly asOf?: Instant
  readonly skeleton?: SkeletonKind
  /** The bar within the thumb's reach: one main action. Shown when there is something to act on. */
  readonly bar?: ReactNode
  /** Why the last act was refused: told above the bar. */
  readonly refused?: Refusal | null
  readonly onRefusedClose?: () => void
  /** A page of the tab bar: nowhere to go back to. */
  readonly tab?: boolean
  /** Staff pages use the whole width. */
  readonly wide?: boolean
  /** What leads to other pages of the same people; shown whatever the data says. */
  readonly rail?: ReactNode
  readonly className?: string
  readonly children?: ReactNode
}

/** Draws the page; its children only once `state` is ready. */
export function Page(props: PageProps) {
  const {
    state = 'ready',
    bar,
    refused = null,
    onRefusedClose,
    wide = false,
    tab = false,
    className = ''
  } = props
  const { care, ownBar } = useSurroundings()
  const names = ['screen', care && 'care', wide && 'screen-wide', tab && 'screen-tab', className]
  const withBar = bar !== undefined && bar !== null && bar !== false && state === 'ready'
  return (
    <View className={names.filter(Boolean).join(' ')}>
      {ownBar && <TopBar title={props.title} tab={tab} />}
      <View className="screen-body" role="main">
        {content(props, state)}
      </View>
      {refused && !withBar && (
        <View className="screen-above">
          <Refused failure={refused} onClose={onRefusedClose} />
        </View>
      )}
      {withBar && (
        <View className="screen-bar">
          <Refused failure={refused} onClose={onRefusedClose} />
          <View className="screen-acts">{bar}</View>
        </View>
      )}
      {props.rail}
    </View>
  )
}

function content(
  { failure, reload, asOf, skeleton, children }: PageProps,
  state: PageProps['state']
) {
  if (state === 'loading') return <Skeleton kind={skeleton} />
  if (state === 'failed' && failure) return <Failed failure={failure} reload={reload} />
  return (
    <>
      {asOf !== undefined && (
        <View className="screen-old" role="status">
          <Icon name="offline" />
          {words.common.asOf(clockText(asOf))}
        </View>
      )}
      {children}
    </>
  )
}

function TopBar({ title, tab }: { title: string; tab: boolean }) {
  const { goBack } = useSurroundings()
  return (
    <View className="top-bar">
      {!tab && (
        <Tap className="top-bar-back" onTap={goBack} label={words.common.back}>
          <Icon name="back" className="top-bar-icon" />
        </Tap>
      )}
      <View className="top-bar-title" role="heading" aria-level="1">
        {title}
      </View>
    </View>
  )
}
