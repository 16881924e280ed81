// One document before the clerk: what it is, what came, and whether it is right. ZJ-7, ZJ-9, ZJ-43.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { ReviewChoice } from '@/domain/checklist/review'
import { staffWords } from '@/words/staff'
import { Chip } from '../chip'
import { Icon, type IconName, type IconProps } from '../icon'
import { Link } from '../link'
import { canSay, isShared, saidOf } from './review-rules'
import { Segments, type Segment } from './segments'
import './review-row.scss'

type CaseView = Output<'case.show'>
type Item = CaseView['items'][number]

export interface ReviewRowProps {
  readonly item: Item
  readonly deferUntil: CaseView['deferUntil']
  /** False where nothing can be said of it now. */
  readonly open: boolean
  /** Where the keys 1 2 3 4 go. */
  readonly current: boolean
  /** What is being written of it, as long as it is. */
  readonly writing: 'wrong' | 'other-proof' | null
  readonly onChoice: (choice: ReviewChoice) => void
  readonly onView: () => void
}

/** Icon, name with what is known of it, and what can be said of it. */
export function ReviewRow(props: ReviewRowProps) {
  const { item, open, current, writing, deferUntil, onChoice, onView } = props
  const [icon, tone] = sign(item)
  const text = staffWords.staff.review
  return (
    <View className={`review-row ${current ? 'review-current' : ''}`}>
      <Icon name={icon} tone={tone} />
      <View className="review-text">
        <View className="review-name">{item.name}</View>
        <View className="review-note">
          {text.note(item, deferUntil)}
          {item.files.length > 0 && <Link onTap={onView}>{text.view}</Link>}
        </View>
      </View>
      {open && item.state !== 'confirmed' ? (
        <Segments
          label={text.label(item.name)}
          segments={segments(item, current)}
          chosen={writing ?? saidOf(item)}
          onChoose={onChoice}
        />
      ) : (
        <Chip tone={isShared(item) || item.verdict === 'right' ? 'ok' : chipTone(item)}>
          {text.state(item)}
        </Chip>
      )}
    </View>
  )
}

function segments(item: Item, keys: boolean): Segment<ReviewChoice>[] {
  const { review } = staffWords.staff
  if (isShared(item))
    return [{ id: 'right', name: review.seenInPerson, tone: 'ok', ...key(keys, '1') }]
  return [
    { id: 'right', name: review.right, tone: 'ok', ...key(keys, '1') },
    { id: 'wrong', name: review.wrong, tone: 'bad', ...key(keys, '2') },
    {
      id: 'missing',
      name: review.missing,
      tone: 'wait',
      disabled: !canSay(item, 'missing'),
      ...key(keys, '3')
    },
    { id: 'other-proof', name: review.otherProof, tone: 'ok', ...key(keys, '4') }
  ]
}

function key(shown: boolean, name: string) {
  return shown ? { key: name } : {}
}

function sign({ state, verdict }: Item): [IconName, IconProps['tone']] {
  if (verdict === 'wrong') return ['bad', 'bad']
  if (verdict === 'right' || state === 'confirmed') return ['ok', 'main']
  if (state === 'deferrable' || state === 'deferred') return ['later', 'wait']
  if (state === 'missing') return ['warn', 'wait']
  return state === 'shared' ? ['link', 'info'] : ['file', 'second']
}

function chipTone({ state, verdict }: Item) {
  if (verdict === 'wrong') return 'bad'
  return ['missing', 'deferrable', 'deferred'].includes(state) ? 'wait' : 'plain'
}
