// Which messages has no way taken? The resident has them in the inbox; an administrator repairs the way
// and sends them again, or leaves them there.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import { Card } from '../card'
import './dead-list.scss'

type Letters = Output<'outbox.list'>
type Letter = Letters['dead'][number]
type Now = Output<'jobs.show'>['now']

export interface DeadListProps {
  readonly letters: Letters
  readonly now: Now
  readonly busy: boolean
  readonly onRetry: (id: string) => void
  readonly onDrop: (id: string) => void
}

/** The newest first, each with its two ways on. */
export function DeadList({ letters, ...more }: DeadListProps) {
  const text = staffWords.jobs.dead
  const hidden = letters.count - letters.dead.length
  return (
    <Card flush>
      <View className="dead-head">
        <View className="dead-title" role="heading">
          {text.title}
        </View>
        <View className="dead-note">{letters.count === 0 ? text.none : text.how}</View>
      </View>
      {letters.dead.map((letter) => (
        <DeadLetter key={letter.id} letter={letter} {...more} />
      ))}
      {hidden > 0 && <View className="dead-more">{text.more(hidden)}</View>}
    </Card>
  )
}

type LetterProps = Omit<DeadListProps, 'letters'> & { readonly letter: Letter }

function DeadLetter({ letter, now, busy, onRetry, onDrop }: LetterProps) {
  const text = staffWords.jobs.dead
  const what = text.what(letter)
  const about = [text.when(letter, now), text.ways(letter)].filter(Boolean)
  return (
    <View className="dead-letter">
      <View className="dead-what">{what}</View>
      <View className="dead-note">{about.join(words.common.dot)}</View>
      {letter.reason !== null && <View className="dead-reason">{letter.reason}</View>}
      <View className="dead-acts">
        <Button
          kind="second"
          size="small"
          label={text.retryLabel(what)}
          disabled={busy}
          onTap={() => onRetry(letter.id)}
        >
          {text.retry}
        </Button>
        <Button
          kind="quiet"
          size="small"
          label={text.dropLabel(what)}
          disabled={busy}
          onTap={() => onDrop(letter.id)}
        >
          {text.drop}
        </Button>
      </View>
    </View>
  )
}
