// One line of a list: a picture, what it is, what decides about it, and its state or where it leads.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'
import './row.scss'

export interface RowProps {
  readonly title: ReactNode
  /** One line below the title. */
  readonly note?: ReactNode
  readonly icon?: IconName
  readonly iconTone?: 'main' | 'wait' | 'bad' | 'info' | 'second'
  /** A picture (a drawn document) instead of an icon. */
  readonly pic?: ReactNode
  /** What stands at the right; where there is nothing and it can be tapped, an arrow. */
  readonly right?: ReactNode
  readonly onTap?: () => void
  /** What a tap does, where title and note do not say so. */
  readonly label?: string
  readonly disabled?: boolean
  readonly className?: string
}

/** A row of a card without padding. */
export function Row(props: RowProps) {
  const { onTap, label, disabled = false, className = '' } = props
  const name = `row ${className}`
  if (!onTap) return <View className={name}>{inside(props)}</View>
  return (
    <Tap className={name} onTap={onTap} label={label} disabled={disabled}>
      {inside(props)}
    </Tap>
  )
}

function inside({ title, note, icon, iconTone = 'second', pic, right, onTap }: RowProps) {
  return (
    <>
      {icon && <Icon name={icon} tone={iconTone} />}
      {pic && <View className="row-pic">{pic}</View>}
      <View className="row-text">
        <View className="row-title">{title}</View>
        {note !== undefined && note !== '' && <View className="row-note">{note}</View>}
      </View>
      {right ?? (onTap && <Icon name="go" tone="faint" className="row-go" />)}
    </>
  )
}
