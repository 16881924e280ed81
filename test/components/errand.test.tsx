import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { CodePad } from '@/components/errand/code-pad'
import { ErrandCard } from '@/components/errand/errand-card'
import { WayCards } from '@/components/errand/way-cards'
import { DeferredCard } from '@/components/case/deferred-card'
import { day, errand as errandOf, item, type Errand } from '../make-case'

const nothing = () => undefined
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

function Typing({ start = '' }: { readonly start?: string }) {
  const [value, setValue] = useState(start)
  return (
    <>
      <CodePad label="号码" value={value} problem={null} onChange={setValue} />
      <samp>{value}</samp>
    </>
  )
}
const typed = () => screen.getByText((_, node) => node?.tagName === 'SAMP').textContent

describe('the keys for a code', () => {
  test('take six digits and no seventh, and give the last one back', () => {
    render(<Typing />)
    for (const digit of '4829130') press(digit)
    expect(typed()).toBe('482913')
    press('删一位')
    expect(typed()).toBe('48291')
    press('清空')
    expect(typed()).toBe('')
  })

  test('say how far one is, to somebody who does not see the boxes', () => {
    render(<Typing start="482" />)
    expect(screen.getByRole('status')).toHaveTextContent('已输入 3 位')
  })
})

describe('an errand of the resident’s', () => {
  const onItsWay: Partial<Errand> = { status: 'taken', workerName: '吴*', myCode: '482913' }
  const errand = (part: Partial<Errand> = {}) => errandOf({ ...onItsWay, ...part })
  const acts = () => ({ onCheck: jest.fn(), onCancel: jest.fn() })

  test('ZJ-30 says who comes, the code to say, and that it costs nothing', () => {
    render(<ErrandCard errand={errand()} busy={false} {...acts()} />)
    expect(screen.getByText('网格员吴*已经接单。')).toBeVisible()
    expect(screen.getByText('482 913')).toBeVisible()
    expect(screen.getByText('不收钱')).toBeVisible()
  })

  test('asks for the worker’s code until it was typed', () => {
    const moves = acts()
    const { rerender } = render(<ErrandCard errand={errand()} busy={false} {...moves} />)
    press('输入网格员的工作码')
    expect(moves.onCheck).toHaveBeenCalledTimes(1)
    rerender(<ErrandCard errand={errand({ received: true })} busy={false} {...moves} />)
    expect(screen.queryByRole('button', { name: '输入网格员的工作码' })).toBeNull()
  })

  test('says why nobody came, and when somebody comes again; can be called off then', () => {
    const moves = acts()
    const failed = errand({
      status: 'open',
      myCode: null,
      workerName: null,
      tries: 1,
      lastFailure: 'nobody-home',
      nextTryOn: day('2026-11-30')
    })
    render(<ErrandCard errand={failed} busy={false} {...moves} />)
    expect(screen.getByText('去过 1 次，家里没有人。11月30日（周一）再来。')).toBeVisible()
    press('不用来了')
    expect(moves.onCancel).toHaveBeenCalledTimes(1)
  })

  test('shows no code before anybody has set out, and none after', () => {
    for (const status of ['planned', 'open', 'done'] as const) {
      const shown = render(
        <ErrandCard errand={errand({ status, myCode: null })} busy={false} {...acts()} />
      )
      expect(screen.queryByText('你的交接码')).toBeNull()
      shown.unmount()
    }
  })
})

describe('the ways of the result', () => {
  test('ZJ-15 ZJ-30 are three, each explained, with no price', () => {
    const onChoose = jest.fn()
    render(<WayCards chosen="counter" notGrid={null} onChoose={onChoose} />)
    expect(screen.getAllByRole('radio')).toHaveLength(3)
    expect(screen.getByText(/和纸质的一样有效/)).toBeVisible()
    expect(screen.getByText(/不收钱/)).toBeVisible()
    fireEvent.click(screen.getByRole('radio', { name: '网格员送上门' }))
    expect(onChoose).toHaveBeenCalledWith('grid')
  })

  test('a worker can’t be chosen before an office has the case, and it says why', () => {
    const onChoose = jest.fn()
    render(<WayCards chosen="counter" notGrid="收件以后才能选" onChoose={onChoose} />)
    fireEvent.click(screen.getByRole('radio', { name: '网格员送上门' }))
    expect(onChoose).not.toHaveBeenCalled()
    expect(screen.getByText('收件以后才能选')).toBeVisible()
  })
})

describe('a document that may come later', () => {
  const photo = item({ state: 'deferred', due: day('2026-12-11') })

  test('ZJ-11.2 can be fetched from home, once', () => {
    const onFetch = jest.fn()
    const { rerender } = render(<DeferredCard items={[photo]} onFetch={onFetch} />)
    press('请网格员上门取')
    expect(onFetch).toHaveBeenCalledWith('photo')
    rerender(<DeferredCard items={[photo]} onFetch={onFetch} fetching={['一寸照片']} />)
    expect(screen.queryByRole('button', { name: '请网格员上门取' })).toBeNull()
  })

  test('is not fetched once it was given', () => {
    const given = { ...photo, note: '网格员上门取来' }
    render(<DeferredCard items={[given]} onFetch={nothing} />)
    expect(screen.queryByRole('button', { name: '请网格员上门取' })).toBeNull()
  })
})
