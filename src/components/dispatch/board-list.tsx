// The rows of one queue: what, whose, until when, and the one thing to do at once.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { dateText } from '@/words/format'
import { Button } from '../button'
import { Chip } from '../chip'
import { ListRow } from '../desk/list-row'
import { Link } from '../link'
import './board-list.scss'

type List = Output<'dispatch.board'>['list']
export type BoardLine = List['rows'][number]

export interface BoardListProps {
  readonly list: List
  /** Where the arrow keys stand, and what is open at the right; keys of lines. */
  readonly cursor: string | null
  readonly openKey: string | null
  /** True while not the first page is shown. */
  readonly paged: boolean
  readonly domId: (key: string) => string
  readonly onOpen: (row: BoardLine) => void
  readonly onMore: () => void
  readonly onFirst: () => void
}

/** By which a line is known while the list changes around it. */
export function lineKey({ caseId, stepId, urge }: BoardLine): string {
  return [caseId, stepId ?? '', urge?.id ?? ''].join('_')
}

/** What the list knows of a line: a change of it is a change of the case. */
export function lineState(row: BoardLine): string {
  return [row.status, row.handler, row.due, row.urged, row.extension !== null].join('|')
}

/** At most 50 rows a page. */
export function BoardList(props: BoardListProps) {
  const { list, paged, onMore, onFirst } = props
  const text = staffWords.dispatch.list
  return (
    <View role="listbox" aria-label={staffWords.dispatch.groups[list.group]}>
      {list.rows.map((row) => (
        <BoardRow key={lineKey(row)} row={row} {...props} />
      ))}
      {list.rows.length === 0 && <View className="board-empty">{text.empty(list.group)}</View>}
      {(list.next !== null || paged) && (
        <View className="board-pages">
          {paged && <Link onTap={onFirst}>{text.first}</Link>}
          {list.next !== null && (
            <Button kind="second" size="small" onTap={onMore}>
              {text.more}
            </Button>
          )}
        </View>
      )}
    </View>
  )
}

function BoardRow({ row, cursor, openKey, domId, onOpen }: BoardListProps & { row: BoardLine }) {
  const key = lineKey(row)
  return (
    <ListRow
      id={domId(key)}
      cursor={key === cursor}
      open={key === openKey}
      onOpen={() => onOpen(row)}
    >
      <View className="desk-row-line desk-row-first">
        <View className="board-what">{row.stepName ?? row.serviceName}</View>
        <Days row={row} />
      </View>
      <View className="desk-row-line">
        <View className="desk-row-service">{about(row)}</View>
        <Holder row={row} />
      </View>
      {note(row) && <View className="board-asked">{note(row)}</View>}
    </ListRow>
  )
}

function Days({ row: { light, workingDaysLeft, due, status } }: { row: BoardLine }) {
  const text = staffWords.dispatch.list
  if (light === null || workingDaysLeft === null) return <View>{due ? dateText(due) : ''}</View>
  const days = text.days({ workingDaysLeft, light })
  return (
    <View className={`days-${light}`}>
      {status === 'stopped' || status === 'suspended' ? text.stopped : days}
    </View>
  )
}

function Holder({ row }: { row: BoardLine }) {
  const text = staffWords.dispatch.list
  const { urge, handler, handlerGone, stepId } = row
  if (urge) {
    return <Chip tone={urge.late ? 'bad' : 'wait'}>{urge.late ? text.late : text.waiting}</Chip>
  }
  if (stepId !== null && (handler === null || handlerGone)) {
    return <Chip tone="wait">{text.handler(row)}</Chip>
  }
  return <View>{text.handler(row)}</View>
}

/** Department, service, code: whose case it is only the case itself says. */
function about({ stepName, serviceName, departmentName, code }: BoardLine): string {
  const parts = [departmentName, stepName === null ? null : serviceName, code]
  return parts.filter(Boolean).join(words.common.dot)
}

function note({ urge, extension }: BoardLine): string {
  const text = staffWords.dispatch.list
  if (urge) return text.urge(urge)
  return extension ? text.extension(extension) : ''
}
