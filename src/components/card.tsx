// A sheet of paper on the page: a hairline, no shadow.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Tap } from './tap'
import './card.scss'

export interface CardProps {
  /** `next`: the one next thing; `info`, `wait`, `bad`: a meaning, never decoration. */
  readonly tone?: 'plain' | 'next' | 'info' | 'wait' | 'bad'
  /** Rows reach to its edges. */
  readonly flush?: boolean
  readonly className?: string
  readonly id?: string
  readonly onTap?: () => void
  /** Needed where it can be tapped. */
  readonly label?: string
  readonly children?: ReactNode
}

/** A card; the whole of it can be tapped where `onTap` is given. */
export function Card({
  tone = 'plain',
  flush = false,
  className = '',
  id,
  onTap,
  label,
  children
}: CardProps) {
  const name = `card card-${tone} ${flush ? 'card-flush' : ''} ${className}`
  if (!onTap)
    return (
      <View id={id} className={name}>
        {children}
      </View>
    )
  return (
    <Tap id={id} className={name} onTap={onTap} label={label}>
      {children}
    </Tap>
  )
}
