// Under which answers is this checklist made? Open questions first; those answered in one line.
import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Answers } from '@/domain/service/condition'
import type { Situation } from '@/domain/service/guide'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { Link } from '../link'
import { SituationQuestions } from '../service/situation-questions'
import { Sheet } from '../sheet'
import './answers-card.scss'

export interface AnswersCardProps {
  readonly situations: readonly Situation[]
  readonly answers: Answers
  /** Ids of the questions that are still open. */
  readonly open: readonly string[]
  /** False once the case is received: the answers stand. */
  readonly canChange: boolean
  readonly busy: boolean
  readonly onAnswer: (situation: string, option: string) => void
}

/** The questions while some are open, else what was answered, with a way to change it. */
export function AnswersCard(props: AnswersCardProps) {
  const { situations, answers, open, canChange, busy, onAnswer } = props
  const [changing, setChanging] = useState(false)
  const text = words.checklist.answers
  if (situations.length === 0) return null
  const questions = (
    <SituationQuestions
      situations={situations}
      answers={answers}
      disabled={busy}
      onAnswer={onAnswer}
    />
  )
  // A question that a new answer opens is asked where that answer was given.
  const asksHere = open.length > 0 && canChange && !changing
  return (
    <>
      {asksHere ? (
        <Card className="answers-card">{questions}</Card>
      ) : (
        <View className="answers">
          <View className="answers-text">{text.line(labels(situations, answers))}</View>
          {canChange && <Link onTap={() => setChanging(true)}>{text.change}</Link>}
        </View>
      )}
      <Sheet open={changing} title={text.title} onClose={() => setChanging(false)}>
        <View className="answers-sheet">
          {questions}
          <Button wide className="answers-keep" loading={busy} onTap={() => setChanging(false)}>
            {text.keep}
          </Button>
        </View>
      </Sheet>
    </>
  )
}

function labels(situations: readonly Situation[], answers: Answers): string {
  return situations
    .map(({ id, options }) => options.find((option) => option.id === answers[id])?.label ?? '')
    .filter(Boolean)
    .join(words.common.listComma)
}
