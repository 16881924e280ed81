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
import type { Look } from './look'
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
/** What people have at home comes first. */
const LOOKS: readonly Look[] = [
  'card',
  'booklet',
  'certificate',
  'photo',
  'account',
  'form',
  'contract',
  'invoice',
  'report',
  'drawing'
]

/** One sheet: first the kind, found by how it looks, then whose and how. */
export function KeepSheets({ open, kinds, relatives, onClose, onPick }: KeepSheetsProps) {
  const [kind, setKind] = useState<Kind | null>(null)
  const { wallet } = words.document
  const close = () => {
    setKind(null)
    onClose()
  }
  const pick: WayProps['onPick'] = (ownerId, way) => {
    if (kind) onPick(kind, ownerId, way)
    close()
  }
  return (
    <Sheet open={open} title={kind ? wallet.keep(kind.name) : wallet.choose} onClose={close}>
      {kind ? (
        <Way relatives={relatives} onPick={pick} />
      ) : (
        <Kinds kinds={kinds} onChoose={setKind} />
      )}
    </Sheet>
  )
}

interface KindsProps {
  readonly kinds: readonly Kind[]
  readonly onChoose: (kind: Kind) => void
}

/** Those of one look at a time: all of them would be too many for one screen. */
function Kinds({ kinds, onChoose }: KindsProps) {
  const { wallet } = words.document
  const looks = LOOKS.filter((look) => kinds.some((kind) => kind.look === look))
  const [look, setLook] = useState(looks[0] ?? null)
  return (
    <>
      <View className="keep-choices">
        <Choices
          label={wallet.looks}
          inLine
          options={looks.map((id) => ({ id, name: wallet.look[id] }))}
          chosen={look}
          onChoose={setLook}
        />
      </View>
      {shortestFirst(kinds.filter((kind) => kind.look === look)).map((kind) => (
        <Row
          key={kind.id}
          pic={<DocumentPicture look={kind.look} />}
          title={kind.name}
          onTap={() => onChoose(kind)}
        />
      ))}
    </>
  )
}

/** What everybody has has the shortest name: 居住证 before 结婚对象的身份证. */
function shortestFirst(kinds: readonly Kind[]): Kind[] {
  return [...kinds].sort((a, b) => a.name.length - b.name.length)
}

interface WayProps {
  readonly relatives: KeepSheetsProps['relatives']
  readonly onPick: (ownerId: string | null, way: 'camera' | 'album' | 'file') => void
}

function Way({ relatives, onPick }: WayProps) {
  const [owner, setOwner] = useState(MINE)
  const { wallet, give } = words.document
  const pick = (way: 'camera' | 'album' | 'file') => () =>
    onPick(owner === MINE ? null : owner, way)
  return (
    <>
      {relatives.length > 0 && (
        <View className="keep-choices">
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
    </>
  )
}

function named({ id, name, relation }: KeepSheetsProps['relatives'][number]) {
  return { id, name: `${words.common.relations[relation]} ${name}` }
}
