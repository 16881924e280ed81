// What goes into the wallet: which kind of paper, whose, and how it is taken.
import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Relation } from '@/domain/person/role'
import { words } from '@/words'
import { Choices } from '../choices'
import { Row } from '../row'
import { Sheet } from '../sheet'
import { DocumentPicture } from './document-picture'
import './keep-sheets.scss'

type Kind = Output<'document.list'>['kinds'][number]

export interface KeepSheetsProps {
  readonly open: boolean
  readonly kinds: readonly Kind[]
  readonly relatives: readonly {
    readonly id: string
    readonly name: string
    readonly relation: Relation
  }[]
  readonly onClose: () => void
  readonly onPick: (kind: Kind, ownerId: string | null, way: 'camera' | 'album' | 'file') => void
}

const MINE = 'mine'

/** First the kind, then whose and how. */
export function KeepSheets({ open, kinds, relatives, onClose, onPick }: KeepSheetsProps) {
  const [kind, setKind] = useState<Kind | null>(null)
  const [owner, setOwner] = useState(MINE)
  const { wallet, give } = words.document
  const close = () => {
    setKind(null)
    setOwner(MINE)
    onClose()
  }
  const pick = (way: 'camera' | 'album' | 'file') => () => {
    if (kind) onPick(kind, owner === MINE ? null : owner, way)
    close()
  }
  return (
    <>
      <Sheet open={open && kind === null} title={wallet.choose} onClose={close}>
        {kinds.map((one) => (
          <Row
            key={one.id}
            pic={<DocumentPicture look={one.look} />}
            title={one.name}
            onTap={() => setKind(one)}
          />
        ))}
      </Sheet>
      <Sheet open={open && kind !== null} title={kind ? wallet.keep(kind.name) : ''} onClose={close}>
        {relatives.length > 0 && (
          <View className="keep-whose">
            <Choices
              label={wallet.whose}
              options={[{ id: MINE, name: wallet.mine }, ...relatives.map(named)]}
              chosen={owner}
              onChoose={setOwner}
            />
          </View>
        )}
        <Row icon="camera" title={give.camera} note={give.cameraNote} onTap={pick('camera')} />
        <Row icon="image" title={give.album} onTap={pick('album')} />
        <Row icon="file" title={give.file} note={give.fileNote} onTap={pick('file')} />
      </Sheet>
    </>
  )
}

function named({ id, name, relation }: KeepSheetsProps['relatives'][number]) {
  return { id, name: `${words.common.relations[relation]} ${name}` }
}
