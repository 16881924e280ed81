// A quiet action in a line of text: 现在补, 看路线.
import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'
import './link.scss'

export interface LinkProps {
  readonly onTap: () => void
  readonly icon?: IconName
  readonly label?: string
  readonly disabled?: boolean
  /** Stands further back: what is seldom wanted. */
  readonly quiet?: boolean
  readonly children: string
}

/** Looks like text, is as large as a finger. */
export function Link({ onTap, icon, label, disabled, quiet = false, children }: LinkProps) {
  return (
    <Tap
      className={`link ${quiet ? 'link-quiet' : ''}`}
      onTap={onTap}
      label={label}
      disabled={disabled}
    >
      {icon && <Icon name={icon} className="link-icon" />}
      <View>{children}</View>
    </Tap>
  )
}
