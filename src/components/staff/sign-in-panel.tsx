// On a desktop on which nobody is signed in: the code that the staff scan with their phones.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { QrCode } from '../booking/qr-code'
import { Button } from '../button'
import { Card } from '../card'
import { Refused } from '../refused'
import type { Refusal } from '../failed'
import './sign-in-panel.scss'

export interface SignInPanelProps {
  readonly offer: Output<'session.offer'> | null
  readonly lapsed: boolean
  readonly secondsLeft: number | null
  readonly failure: Refusal | null
  readonly onRenew: () => void
}

/** The QR code with its short form; another one where it has lapsed. */
export function SignInPanel({ offer, lapsed, secondsLeft, failure, onRenew }: SignInPanelProps) {
  const text = words.signIn.panel
  return (
    <Card className="sign-in-panel">
      <View className="sign-in-title" role="heading">
        {text.title}
      </View>
      <View className="sign-in-note">{text.text}</View>
      <Refused failure={failure} />
      {offer && !lapsed && (
        <>
          <QrCode text={offer.qr} label={text.qr} />
          <View className="sign-in-code">{text.code(offer.code)}</View>
          {secondsLeft !== null && <View className="sign-in-note">{text.left(secondsLeft)}</View>}
        </>
      )}
      {lapsed && (
        <View className="sign-in-lapsed" role="status">
          <View className="sign-in-code">{text.lapsed}</View>
          <View className="sign-in-note">{text.lapsedText}</View>
        </View>
      )}
      {(lapsed || failure) && (
        <Button kind="second" onTap={onRenew}>
          {text.again}
        </Button>
      )}
    </Card>
  )
}
