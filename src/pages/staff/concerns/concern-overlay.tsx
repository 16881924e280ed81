// What lies over the open concern: the question before an act.
import { ConcernDialog } from '@/components/concern/concern-dialog'
import type { ConcernQueue } from '@/hooks/use-concern-queue'
import { words } from '@/words'
import type { Concern, OpenConcern } from './use-open-concern'

export interface ConcernOverlayProps {
  readonly one: OpenConcern
  readonly concern: Concern
  readonly departments: ConcernQueue['departments']
  readonly wide: boolean
}

/** Nothing while nothing is asked. */
export function ConcernOverlay({ one, concern, departments, wide }: ConcernOverlayProps) {
  const { work, form, problem, busy, failure, fill, close, submit } = one.dialog
  // It has one already: another is chosen.
  const others = departments.filter(({ name }) => name !== concern.department)
  return (
    <ConcernDialog
      work={work}
      name={work ? words.concern.work.name(work, concern.department) : ''}
      asked={concern.text}
      form={form}
      problem={problem}
      departments={others}
      wide={wide}
      busy={busy}
      failure={failure}
      onFill={fill}
      onSubmit={() => void submit()}
      onClose={close}
    />
  )
}
