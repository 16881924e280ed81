// The papers of the case on the desk: to look at, and to print for whoever has no phone.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { PaperList } from '../case/paper-list'
import { Section } from '../section'

export interface DeskPapersProps {
  readonly papers: Output<'case.show'>['papers']
  readonly onOpen: (code: string) => void
  /** Left out where there is no printer. */
  readonly onPrint?: (code: string) => void
}

/** Nothing before the first of them is issued. */
export function DeskPapers({ papers, onOpen, onPrint }: DeskPapersProps) {
  if (papers.length === 0) return null
  return (
    <Section title={words.case.paper.list.title}>
      <PaperList papers={papers} onOpen={onOpen} onPrint={onPrint} />
    </Section>
  )
}
