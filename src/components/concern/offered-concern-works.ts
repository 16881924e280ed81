// Which acts are offered for a concern, in which order, with which key? What may be done comes with
// it (`actions`); this only sorts it.
import type { Output } from '@/contract/calls'
import { concernWorks, mainConcernWork, type ConcernWork } from '@/domain/concern/answering'
import { words } from '@/words'
import type { Offered } from '../desk/action-column'

type Concern = Output<'concern.queue'>['concerns'][number]

export type OfferedConcernWork = Offered<ConcernWork>

const keys: Readonly<Record<ConcernWork, string>> = { answer: 'r', designate: 'a', extend: 'x' }

/** The acts, the main one first; none of the resident's own. */
export function offeredConcernWorks({
  actions,
  status,
  department
}: Concern): OfferedConcernWork[] {
  const can = concernWorks.filter((work) => actions.includes(work))
  const main = mainConcernWork(can, status === 'designated')
  const inOrder = [...can.filter((work) => work === main), ...can.filter((work) => work !== main)]
  return inOrder.map((work) => ({
    act: work,
    name: words.concern.work.name(work, department),
    key: keys[work],
    obstacle: null,
    kind: work === main ? 'main' : 'second'
  }))
}
