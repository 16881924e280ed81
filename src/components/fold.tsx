// Something that is there for who wants it, and out of the way for who does not.
import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Icon } from './icon'
import { Tap } from './tap'
import './fold.scss'

export interface FoldProps {
  readonly title: string
  readonly children: ReactNode
}

/** A heading that opens and closes what belongs to it. */
export function Fold({ title, children }: FoldProps) {
  const [open, setOpen] = useState(false)
  const { show, hide } = words.service.folds
  return (
    <View className="fold">
      <Tap
        className="fold-head"
        label={`${open ? hide : show}${title}`}
        onTap={() => setOpen(!open)}
      >
        <View className="fold-title">{title}</View>
        <Icon name={open ? 'up' : 'down'} tone="faint" className="fold-arrow" />
      </Tap>
      {open && <View className="fold-body">{children}</View>}
    </View>
  )
}
