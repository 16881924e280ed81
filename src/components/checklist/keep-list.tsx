// Keep the checklist: as a picture, or on paper.
import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Icon } from '../icon'
import { KeptCanvas } from '../kept-canvas'
import { ActionSheet } from '../sheet'
import { Tap } from '../tap'
import { Toast } from '../toast'
import { checklistPaper } from './checklist-paper'
import './keep-list.scss'

export interface KeepListProps {
  readonly view: Output<'case.show'>
  readonly kept: {
    readonly canvasId: string | null
    readonly outcome: 'saved' | 'downloaded' | 'denied' | 'failed' | null
    save(lines: ReturnType<typeof checklistPaper>, name: string): Promise<void>
    readonly print: (() => void) | null
    clear(): void
  }
}

const CLOSING_MS = 400

/** One quiet line at the end of the list; on the web with a choice. */
export function KeepList({ view, kept }: KeepListProps) {
  const [open, setOpen] = useState(false)
  const { keep } = words.checklist
  const { print } = kept
  const save = () => void kept.save(checklistPaper(view), keep.paper.title(view.serviceName))
  const then = (act: () => void) => () => {
    setOpen(false)
    act()
  }
  return (
    <>
      <Tap className="keep" onTap={() => (print ? setOpen(true) : save())}>
        <Icon name="share" />
        <View>{print ? keep.title : keep.onlyPicture}</View>
      </Tap>
      <ActionSheet
        open={open}
        title={keep.title}
        onClose={() => setOpen(false)}
        actions={[
          { name: keep.picture, icon: 'image', onTap: then(save) },
          ...(print
            ? [{ name: keep.print, icon: 'print' as const, onTap: then(() => afterClosing(print)) }]
            : [])
        ]}
      />
      <KeptCanvas id={kept.canvasId} />
      <Toast text={kept.outcome && keep.outcome[kept.outcome]} onEnd={kept.clear} />
    </>
  )
}

/** The sheet itself is not to be printed. */
function afterClosing(act: () => void) {
  setTimeout(act, CLOSING_MS)
}
