// The documents that somebody keeps: which, since when, where they are used.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Link } from '../link'
import { Tap } from '../tap'
import { DocumentPicture } from './document-picture'
import './wallet-rows.scss'

type WalletDocument = Output<'document.list'>['documents'][number]

export interface WalletRowsProps {
  readonly documents: readonly WalletDocument[]
  readonly onSee: (document: WalletDocument) => void
  readonly onRemove: (document: WalletDocument) => void
}

/** A row for each document; a tap shows it. */
export function WalletRows({ documents, onSee, onRemove }: WalletRowsProps) {
  const text = words.document.wallet
  return (
    <Card flush>
      {documents.map((document) => (
        <View key={document.id} className="wallet-row">
          <Tap
            className="wallet-open"
            label={text.seeOne(document.name)}
            onTap={() => onSee(document)}
          >
            <View className="wallet-pic">
              <DocumentPicture look={document.look} />
            </View>
            <View className="wallet-text">
              <View className="wallet-name">{nameOf(document)}</View>
              <View className="wallet-note">
                {text.row(document.addedAt, document.files.length)}
              </View>
              {document.usedIn > 0 && (
                <View className="wallet-note">{text.used(document.usedIn)}</View>
              )}
            </View>
          </Tap>
          <Link label={text.removeOne(document.name)} onTap={() => onRemove(document)}>
            {text.remove}
          </Link>
        </View>
      ))}
    </Card>
  )
}

function nameOf({ name, ofRelative }: WalletDocument): string {
  return ofRelative ? `${words.document.wallet.ofRelative(ofRelative)}${name}` : name
}
