// The day, or half of it, is full: one can wait for it (BOOK-waitlist).
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import './wait-card.scss'

/** What waiting is, in two lines, and how to begin. */
export function WaitCard({ onWait }: { readonly onWait: () => void }) {
  const text = words.booking.wait.card
  return (
    <Card className="wait-card">
      <View className="wait-title">{text.title}</View>
      <View className="wait-note">{text.text}</View>
      <Button kind="second" size="small" icon="later" onTap={onWait}>
        {text.act}
      </Button>
    </Card>
  )
}
