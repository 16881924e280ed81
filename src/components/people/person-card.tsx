// Who I am, as much of it as has to be seen to know that it is me.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { maskIdNumber, maskPhone } from '@/domain/person/mask'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { Icon } from '../icon'
import './person-card.scss'

export interface PersonCardProps {
  /** Null while nobody is signed in. */
  readonly me: Output<'person.me'> | null
  readonly onSignIn: () => void
  readonly onIdentify: () => void
}

/** Name and masked numbers; or the way to say who one is. */
export function PersonCard({ me, onSignIn, onIdentify }: PersonCardProps) {
  const text = words.home.me
  if (!me)
    return (
      <Nobody
        title={text.signedOut}
        note={text.signedOutText}
        act={words.common.signIn}
        onTap={onSignIn}
      />
    )
  if (me.name === null) {
    return (
      <Nobody
        title={text.unknown}
        note={text.unknownText}
        act={words.common.identify}
        onTap={onIdentify}
      />
    )
  }
  return (
    <Card className="person">
      <View className="person-pic">
        <Icon name="me" className="person-icon" />
      </View>
      <View className="person-words">
        <View className="person-name">{me.name}</View>
        {numbers(me).map((number) => (
          <View key={number} className="person-note">
            {number}
          </View>
        ))}
      </View>
    </Card>
  )
}

function Nobody({
  title,
  note,
  act,
  onTap
}: {
  title: string
  note: string
  act: string
  onTap: () => void
}) {
  return (
    <Card className="person person-nobody">
      <View className="person-pic">
        <Icon name="me" className="person-icon" />
      </View>
      <View className="person-words">
        <View className="person-name">{title}</View>
        <View className="person-note">{note}</View>
        <Button size="small" className="person-act" onTap={onTap}>
          {act}
        </Button>
      </View>
    </Card>
  )
}

/** Masked, whether or not the server already did it. */
function numbers({ idNumber, phone }: Output<'person.me'>): string[] {
  const masked = [
    idNumber?.includes('*') ? idNumber : maskIdNumber(idNumber ?? ''),
    phone?.includes('*') ? phone : maskPhone(phone ?? '')
  ]
  return masked.filter((number) => number !== '')
}
