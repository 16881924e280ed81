// How was it: five levels in words, what was good or was not, a few words, with one's name or without.
import { View } from '@tarojs/components'
import {
  isLow,
  ratingLevels,
  reasonsOf,
  type RatingLevel,
  type RatingReason
} from '@/domain/rating/rating'
import { words } from '@/words'
import { Card } from '../card'
import { Choices } from '../choices'
import { DeskText } from '../desk/desk-text'
import { Tap } from '../tap'
import { ToggleRow } from '../toggle-row'
import './rating.scss'

export interface RatingFormProps {
  /** What it was about. */
  readonly about: string
  readonly form: {
    readonly level: RatingLevel | null
    readonly reasons: readonly RatingReason[]
    readonly text: string
    readonly anonymous: boolean
  }
  readonly problems: { readonly level: string | null; readonly text: string | null }
  readonly onLevel: (level: RatingLevel) => void
  readonly onReason: (reason: RatingReason) => void
  readonly onWrite: (text: string) => void
  readonly onHide: (anonymous: boolean) => void
}

/** The longest that the cloud takes. */
const MOST = 300

const text = words.rating.form
const levels = ratingLevels.map((id) => ({ id, name: words.rating.levels[id] }))

/** One tap is enough; the rest comes after it. */
export function RatingForm({ about, form, problems, onLevel, ...more }: RatingFormProps) {
  return (
    <>
      <Card className="rating-card">
        <View className="rating-about">{about}</View>
        <Choices
          label={text.level}
          options={levels}
          chosen={form.level}
          onChoose={onLevel}
          titled
        />
        {problems.level && (
          <View className="rating-problem" role="alert">
            {problems.level}
          </View>
        )}
        {form.level !== null && isLow(form.level) && !form.anonymous && (
          <View className="rating-note">{text.followed}</View>
        )}
      </Card>
      {form.level !== null && (
        <More form={form} level={form.level} problem={problems.text} {...more} />
      )}
    </>
  )
}

interface MoreProps extends Pick<RatingFormProps, 'form' | 'onReason' | 'onWrite' | 'onHide'> {
  readonly level: RatingLevel
  readonly problem: string | null
}

function More({ form, level, problem, onReason, onWrite, onHide }: MoreProps) {
  return (
    <>
      <Card className="rating-card">
        <View className="choices-title">{text.reasons(level)}</View>
        <View className="choices" role="group" aria-label={text.reasons(level)}>
          {reasonsOf(level).map((reason) => {
            const on = form.reasons.includes(reason)
            return (
              <Tap
                key={reason}
                role="checkbox"
                chosen={on}
                className={`choice ${on ? 'choice-on' : ''}`}
                onTap={() => onReason(reason)}
              >
                {words.rating.reasons[reason]}
              </Tap>
            )
          })}
        </View>
        <View className="rating-words">
          <DeskText
            label={text.text}
            hint={text.hint}
            value={form.text}
            most={MOST}
            problem={problem}
            onWrite={onWrite}
          />
        </View>
      </Card>
      <Card flush>
        <ToggleRow
          icon="lock"
          title={text.anonymous}
          note={form.anonymous ? text.hidden : text.named}
          on={form.anonymous}
          onChange={onHide}
        />
      </Card>
    </>
  )
}
