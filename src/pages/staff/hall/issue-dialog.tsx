// Giving somebody a number: a few questions, then the ticket itself, to print or to photograph.
import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { DeskDialog } from '@/components/desk/desk-dialog'
import { Kbd } from '@/components/desk/kbd'
import { IssueForm, issueId } from '@/components/hall/issue-form'
import { PaperTicket } from '@/components/hall/paper-ticket'
import { Refused } from '@/components/refused'
import type { HallDeskView } from '@/hooks/use-hall-desk'
import { useIssue, type Issue, type IssuedTicket } from '@/hooks/use-issue'
import { focusField, leaveField, useKeys } from '@/hooks/use-keys'
import { words } from '@/words'
import { staffWords } from '@/words/staff'

const text = words.hall.counter.issue

export interface IssueDialogProps {
  readonly desk: HallDeskView
  readonly wide: boolean
  /** Null where there is no printer. */
  readonly print: ((issued: IssuedTicket) => void) | null
  readonly onIssued: () => void
  readonly onClose: () => void
}

/** Mounted while it is open: each begins anew. */
export function IssueDialog(props: IssueDialogProps) {
  const { desk, wide, print, onIssued, onClose } = props
  const issue = useIssue(onIssued)
  const { issued, search, service, form, sending } = issue
  const asks = issued === null
  useEffect(() => {
    if (wide && asks && !service) focusField(issueId)
    else leaveField()
  }, [wide, asks, service])
  const go = () => {
    if (asks) void issue.submit()
    else if (print) print(issued)
  }
  const again = asks ? undefined : issue.again
  useKeys({ enter: go, 'ctrl+enter': go, w: again, escape: onClose }, wide, true)
  return (
    <DeskDialog
      open
      wide={wide}
      title={asks ? text.title : text.made(issued.paper.number)}
      onClose={onClose}
      foot={<Foot issue={issue} wide={wide} print={print} />}
    >
      <Refused failure={sending.failure} onClose={sending.clear} />
      {asks ? (
        <IssueForm
          lanes={desk.lanes}
          query={search.query}
          services={search.found.data?.services}
          {...{ service, form }}
          onQuery={search.search}
          onChoose={issue.choose}
          onFill={issue.fill}
        />
      ) : (
        <View>
          <PaperTicket {...issued} />
        </View>
      )}
    </DeskDialog>
  )
}

function Foot({ issue, wide, print }: Pick<IssueDialogProps, 'wide' | 'print'> & { issue: Issue }) {
  const { issued, sending } = issue
  const { column } = staffWords.staff
  if (issued === null) {
    return (
      <>
        <Button loading={sending.busy} onTap={() => void issue.submit()}>
          {text.go}
        </Button>
        {wide && <Kbd>{column.confirmKey}</Kbd>}
      </>
    )
  }
  return (
    <>
      <Button kind="second" onTap={issue.again}>
        {text.again}
      </Button>
      {wide && <Kbd>W</Kbd>}
      {print && <Button onTap={() => print(issued)}>{text.print}</Button>}
      {print && wide && <Kbd>{column.enter}</Kbd>}
    </>
  )
}
