// I can't get this paper. What then? ZJ-9.
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Card } from '../card'
import { Link } from '../link'
import './cannot-card.scss'

export interface CannotCardProps {
  readonly otherProof: string | null
  readonly office: { readonly name: string; readonly phone: string } | null
  readonly onUse: () => void
  readonly onRing: (phone: string) => void
}

/** What may stand in, and whom to ask. */
export function CannotCard({ otherProof, office, onUse, onRing }: CannotCardProps) {
  const text = words.document.cannot
  return (
    <Card>
      <View className="cannot-title">{text.title}</View>
      <View className="cannot-text">{otherProof ? text.can(otherProof) : text.none}</View>
      <View className="cannot-acts">
        <Link icon="edit" onTap={onUse}>
          {text.use}
        </Link>
        {office && (
          <Link icon="phone" onTap={() => onRing(office.phone)}>
            {text.askOffice(office.name)}
          </Link>
        )}
      </View>
    </Card>
  )
}
