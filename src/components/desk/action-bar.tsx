// The bar below what is open on a phone: the main act at once, the others behind 更多.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import { Sheet } from '../sheet'
import { ActionColumn, type ActionColumnProps } from './action-column'
import './action-bar.scss'

/** Within the thumb's reach. */
export function ActionBar<A extends string>({ acts, busy, none, onAct }: ActionColumnProps<A>) {
  const [more, setMore] = useState(false)
  const text = staffWords.staff.column
  const [first] = acts
  const only = acts.length === 1 && first?.obstacle === null ? first : undefined
  const main = acts.find(({ kind }) => kind === 'main') ?? only
  const why = first ? first.obstacle : none
  const act = (name: A) => {
    setMore(false)
    onAct(name)
  }
  return (
    <>
      {acts.length > 1 && (
        <Button kind="second" onTap={() => setMore(true)}>
          {text.more}
        </Button>
      )}
      {main && (
        <Button
          kind={main.kind === 'end' ? 'danger' : 'main'}
          loading={busy}
          onTap={() => act(main.act)}
        >
          {main.name}
        </Button>
      )}
      {!main && why && <View className="action-bar-why">{why}</View>}
      <Sheet open={more} title={text.title} onClose={() => setMore(false)}>
        <View className="action-bar-more">
          <ActionColumn acts={acts} busy={busy} none={none} onAct={act} />
        </View>
      </Sheet>
    </>
  )
}
