// 诉求 at a desk's width: what waits at the left, the open one in the middle, its acts at the right.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { ConcernListHead } from '@/components/concern/concern-list-head'
import { ConcernRows } from '@/components/concern/concern-rows'
import { KeysSheet } from '@/components/desk/keys-sheet'
import { Empty } from '@/components/empty'
import { StaffPage } from '@/components/staff/staff-page'
import { Toast } from '@/components/toast'
import type { ConcernWork } from '@/domain/concern/answering'
import type { Called } from '@/hooks/use-call'
import type { ConcernQueue } from '@/hooks/use-concern-queue'
import { leaveField, useKeys } from '@/hooks/use-keys'
import { lineDomId, useListCursor } from '@/hooks/use-list-cursor'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { words } from '@/words'
import { Appeals } from './appeals'
import { ConcernColumns } from './concern-columns'
import { Ratings } from './ratings'

export interface WideConcernsProps {
  readonly queue: Called<ConcernQueue>
  readonly active: boolean
  /** What is open at first; null where nothing is. */
  readonly first: string | null
}

const text = words.concern.work

/** Draws the columns once the list is there. */
export function WideConcerns({ queue, active, first }: WideConcernsProps) {
  const rail = useStaffRail('concerns')
  const [help, setHelp] = useState(false)
  useKeys({ '?': () => setHelp(true) }, active)
  useKeys({ escape: () => setHelp(false) }, active && help, true)
  return (
    <StaffPage
      title={text.title}
      className={queue.data ? 'work-page' : ''}
      rail={{ ...rail, onKeys: () => setHelp(true) }}
      state={queue.state}
      failure={queue.failure}
      reload={() => void queue.reload()}
      skeleton="rows"
    >
      {queue.data && (
        <Columns queue={queue} data={queue.data} active={active && !help} first={first} />
      )}
      <KeysSheet open={help} rows={text.keys.rows} onClose={() => setHelp(false)} />
    </StaffPage>
  )
}

interface ColumnsProps extends WideConcernsProps {
  readonly data: ConcernQueue
}

function Columns({ queue, data, active, first }: ColumnsProps) {
  const [openId, setOpen] = useState(first)
  const [told, setTold] = useState<string | null>(null)
  const cursor = useListCursor(data.concerns.map(({ id }) => id))
  const show = (id: string) => {
    cursor.put(id)
    setOpen(id)
    leaveField()
  }
  const done = (work: ConcernWork) => {
    setTold(text.done(work))
    if (work === 'answer') setOpen(null)
  }
  const at = cursor.key
  useKeys({ ...cursor.keys, enter: at ? () => show(at) : undefined }, active)
  const concern = data.concerns.find(({ id }) => id === openId)
  return (
    <View className="work">
      <ListColumn
        queue={queue}
        data={data}
        cursor={at}
        openId={openId}
        active={active}
        onOpen={show}
      />
      {concern ? (
        <ConcernColumns
          key={concern.id}
          concern={concern}
          departments={data.departments}
          active={active}
          byEnter={at === null || at === openId}
          onMoved={() => void queue.reload()}
          onDone={done}
        />
      ) : (
        <Nothing data={data} gone={openId !== null} />
      )}
      <Toast text={told} onEnd={() => setTold(null)} />
    </View>
  )
}

function Nothing({ data, gone }: { readonly data: ConcernQueue; readonly gone: boolean }) {
  const none = data.concerns.length === 0
  const [title, hint] = none ? [text.empty, text.emptyText] : [text.pick, text.pickHint]
  return (
    <View className="work-main work-both">
      <Empty icon="talk" title={gone ? text.gone : title} text={gone ? text.goneText : hint} />
    </View>
  )
}

interface ListColumnProps {
  readonly queue: Called<ConcernQueue>
  readonly data: ConcernQueue
  readonly cursor: string | null
  readonly openId: string | null
  readonly active: boolean
  readonly onOpen: (concernId: string) => void
}

function ListColumn({ queue, data, cursor, openId, active, onOpen }: ListColumnProps) {
  return (
    <View className="work-list">
      <View className="work-list-head">
        <View className="concern-list-head">
          <ConcernListHead queue={data} asOf={queue.asOf} />
        </View>
      </View>
      <View className="work-scroll">
        <ConcernRows
          concerns={data.concerns}
          cursor={cursor}
          openId={openId}
          domId={lineDomId}
          onOpen={onOpen}
        />
        <Appeals wide active={active} />
        <Ratings wide active={active} />
      </View>
    </View>
  )
}
