// One bad rating: what was said, what has been done so far, and what is noted next (整改回访).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { FollowUp } from '@/domain/rating/follow-up'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import '../desk/act-dialog.scss'
import '../desk/act-fields.scss'
import { DeskDialog } from '../desk/desk-dialog'
import { DeskText } from '../desk/desk-text'
import type { Refusal } from '../failed'
import { Link } from '../link'
import { Refused } from '../refused'
import './rating.scss'

type Rating = Output<'rating.queue'>['ratings'][number]

export interface RatingDialogProps {
  /** Null while none is looked at. */
  readonly rating: Rating | null
  readonly note: string
  /** True where something has to be written that is not there. */
  readonly wantsNote: boolean
  readonly wide: boolean
  readonly busy: boolean
  readonly failure: Refusal | null
  readonly onWrite: (note: string) => void
  readonly onFollow: (action: FollowUp) => void
  readonly onRing: (phone: string) => void
  readonly onClose: () => void
}

/** The longest that the cloud takes. */
const MOST = 300

const text = words.rating.staff

/** The main thing stands at the right; what starts it again stands back. */
export function RatingDialog(props: RatingDialogProps) {
  const { rating, wide, busy, onFollow, onClose } = props
  const acts = rating?.actions ?? []
  return (
    <DeskDialog
      open={rating !== null}
      wide={wide}
      title={rating ? text.row(rating) : ''}
      onClose={onClose}
      foot={[...acts].reverse().map(({ action }) => (
        <Button
          key={action}
          kind={action === 'reopen' ? 'danger' : 'main'}
          loading={busy && acts.length === 1}
          disabled={busy}
          onTap={() => onFollow(action)}
        >
          {text.acts[action].name}
        </Button>
      ))}
    >
      {rating && <Body {...props} rating={rating} />}
    </DeskDialog>
  )
}

function Body(props: RatingDialogProps & { readonly rating: Rating }) {
  const { rating, note, wantsNote, failure, onWrite, onRing } = props
  const { phone, past, actions } = rating
  const [first] = actions
  return (
    <>
      <View className="act-effect">{text.from(rating)}</View>
      <Card className="act-notice">{text.said(rating)}</Card>
      <View className="act-effect">
        <View>{text.until(rating)}</View>
        {past.map((one) => (
          <View key={one.at} className="rating-past">
            {text.past(one)}
          </View>
        ))}
      </View>
      {phone && (
        <Link icon="phone" onTap={() => onRing(phone)}>
          {text.ring(phone)}
        </Link>
      )}
      <Refused failure={failure} />
      {first && (
        <View className="act-fields">
          <DeskText
            label={text.acts[first.action].label}
            hint={text.hint}
            value={note}
            most={MOST}
            problem={wantsNote ? text.problem : null}
            onWrite={onWrite}
          />
        </View>
      )}
      {actions.map(({ action }) => (
        <View key={action} className="act-effect">
          {text.acts[action].effect}
        </View>
      ))}
    </>
  )
}
