// A guide from top to bottom: what it is, the questions, the documents that follow, the rest.
import type { Output } from '@/contract/calls'
import type { Answers } from '@/domain/service/condition'
import type { RequiredDocument, Situation } from '@/domain/service/guide'
import { Card } from '../card'
import { Section } from '../section'
import { GuideHead } from './guide-head'
import { GuideMore } from './guide-more'
import { NeededDocuments, NeededHead } from './needed-documents'
import { SituationQuestions } from './situation-questions'

export interface GuideBodyProps {
  readonly view: Output<'service.show'>
  readonly asked: {
    readonly situations: readonly Situation[]
    readonly answers: Answers
    readonly open: readonly string[]
  }
  readonly documents: readonly RequiredDocument[]
  /** The question that has to be answered first, once somebody wanted to begin. */
  readonly first: string | null
  /** To scroll to the questions. */
  readonly questionsId: string
  readonly onAnswer: (situation: string, option: string) => void
  readonly onSee: (document: RequiredDocument) => void
  readonly onOffices: () => void
}

/** The body of the guide's page. */
export function GuideBody(props: GuideBodyProps) {
  const { view, asked, documents, first, questionsId, onAnswer, onSee, onOffices } = props
  return (
    <>
      <GuideHead guide={view.guide} />
      {asked.situations.length > 0 && (
        <Card>
          <SituationQuestions {...asked} id={questionsId} first={first} onAnswer={onAnswer} />
        </Card>
      )}
      <Section title={<NeededHead documents={documents} open={asked.open.length > 0} />}>
        <NeededDocuments documents={documents} looks={view.looks} onSee={onSee} />
      </Section>
      <GuideMore guide={view.guide} departments={view.departments} onOffices={onOffices} />
    </>
  )
}
