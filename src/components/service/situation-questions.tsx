// Which situation is this person in? Two or three questions in their own words, answered by a tap.
import { View } from '@tarojs/components'
import type { Answers } from '@/domain/service/condition'
import type { Situation } from '@/domain/service/guide'
import { words } from '@/words'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './situation-questions.scss'

export interface SituationQuestionsProps {
  /** The questions to ask now, in their order. */
  readonly situations: readonly Situation[]
  readonly answers: Answers
  readonly onAnswer: (situation: string, option: string) => void
  /** The question to look at first: it is said that it comes first. */
  readonly first?: string | null
  readonly disabled?: boolean
  /** To scroll to. */
  readonly id?: string
}

/** The questions, each with its options as chips. */
export function SituationQuestions(props: SituationQuestionsProps) {
  const { situations, answers, onAnswer, first, disabled = false, id } = props
  return (
    <View id={id} className="situations">
      {situations.map((situation) => (
        <Question
          key={situation.id}
          situation={situation}
          chosen={answers[situation.id]}
          onChoose={(option) => onAnswer(situation.id, option)}
          isFirst={first === situation.id}
          disabled={disabled}
        />
      ))}
    </View>
  )
}

interface QuestionProps {
  readonly situation: Situation
  readonly chosen: string | undefined
  readonly onChoose: (option: string) => void
  readonly isFirst: boolean
  readonly disabled: boolean
}

function Question({ situation, chosen, onChoose, isFirst, disabled }: QuestionProps) {
  const advice = situation.options.find((option) => option.id === chosen)?.advice
  return (
    <View className="situation" role="radiogroup" aria-label={situation.question}>
      <View className="situation-question">{situation.question}</View>
      {isFirst && (
        <View className="situation-first" role="alert">
          {words.service.questions.answerFirst}
        </View>
      )}
      <View className="situation-options">
        {situation.options.map((option) => (
          <Tap
            key={option.id}
            role="radio"
            className={`situation-option ${option.id === chosen ? 'situation-chosen' : ''}`}
            chosen={option.id === chosen}
            disabled={disabled}
            onTap={() => onChoose(option.id)}
          >
            {option.label}
          </Tap>
        ))}
      </View>
      {advice && (
        <View className="situation-advice">
          <Icon name="info" />
          <View>{advice}</View>
        </View>
      )}
    </View>
  )
}
