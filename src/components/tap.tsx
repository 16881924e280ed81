// Something that can be tapped: by a finger, a key, and a screen reader that says what it does.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './tap.scss'

export interface TapProps {
  readonly onTap: () => void
  /** What it does, where its text does not say so. */
  readonly label?: string
  readonly role?: 'button' | 'link' | 'tab' | 'radio' | 'checkbox' | 'switch' | 'option'
  /** Of a radio, checkbox, switch or tab: whether it is chosen. */
  readonly chosen?: boolean
  readonly disabled?: boolean
  readonly className?: string
  readonly id?: string
  readonly children?: ReactNode
}

/** A tappable View of at least the size of a finger. */
export function Tap({
  onTap,
  label,
  role = 'button',
  chosen,
  disabled = false,
  className = '',
  id,
  children
}: TapProps) {
  const act = () => {
    if (!disabled) onTap()
  }
  return (
    <View
      id={id}
      className={`tap ${disabled ? 'tap-off' : ''} ${className}`}
      hoverClass={disabled ? 'none' : 'tap-pressed'}
      hoverStayTime={80}
      role={role}
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled}
      {...chosenState(role, chosen)}
      {...keys(act)}
      onClick={act}
    >
      {children}
    </View>
  )
}

/** As words: WeChat leaves an attribute out that is plainly false. */
function chosenState(role: TapProps['role'], chosen: boolean | undefined) {
  if (chosen === undefined) return {}
  const said = chosen ? 'true' : 'false'
  return role === 'tab' || role === 'option' ? { 'aria-selected': said } : { 'aria-checked': said }
}

/** On the web Enter and Space do what a finger does. */
export function keys(act: () => void) {
  if (process.env.TARO_ENV !== 'h5') return {}
  return {
    onKeyDown: (event: { key?: string; preventDefault?: () => void }) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault?.()
      act()
    }
  }
}
