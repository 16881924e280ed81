// A button: one main one a screen; the others stand back.
import type { ReactNode } from 'react'
import { Button as NutButton } from '@nutui/nutui-react-taro'
import { Icon, type IconName } from './icon'
import { keys } from './tap'
import './button.scss'

export interface ButtonProps {
  readonly kind?: 'main' | 'second' | 'quiet' | 'danger'
  readonly onTap?: () => void
  readonly loading?: boolean
  readonly disabled?: boolean
  readonly icon?: IconName
  /** Behind the words, where it says which way they lead. */
  readonly iconAfter?: IconName
  /** `small` inside a card; still a finger's size. */
  readonly size?: 'normal' | 'small'
  /** As wide as the place it stands in (the default in a bar). */
  readonly wide?: boolean
  readonly label?: string
  readonly className?: string
  readonly children: ReactNode
}

const nut = {
  main: { type: 'primary' },
  second: { type: 'default' },
  quiet: { type: 'default', fill: 'none' },
  danger: { type: 'default' }
} as const

/** NutUI's button in our four kinds. */
export function Button({
  kind = 'main',
  onTap,
  loading = false,
  disabled = false,
  icon,
  iconAfter,
  size = 'normal',
  wide = false,
  label,
  className = '',
  children
}: ButtonProps) {
  const look = `button button-${kind} button-${size} ${wide ? 'button-wide' : ''} ${className}`
  const off = disabled || loading
  const act = () => {
    if (!off) onTap?.()
  }
  return (
    <NutButton
      {...nut[kind]}
      // On the web Taro draws an element of its own, which no screen reader knows as a button.
      role="button"
      tabIndex={off ? -1 : 0}
      {...keys(act)}
      className={look}
      loading={loading}
      disabled={disabled}
      icon={icon ? <Icon name={icon} className="button-icon" /> : undefined}
      rightIcon={iconAfter ? <Icon name={iconAfter} className="button-icon" /> : undefined}
      aria-label={label}
      aria-disabled={off}
      aria-busy={loading}
      onClick={act}
    >
      {children}
    </NutButton>
  )
}
