import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { CallCard } from '@/components/errand/call-card'
import { CodePad } from '@/components/errand/code-pad'
import { ErrandCard } from '@/components/errand/errand-card'
import { FailSheet } from '@/components/errand/fail-sheet'
import { HandOverSheet } from '@/components/errand/hand-over-sheet'
import { TaskCard } from '@/components/errand/task-card'
import { WayCards } from '@/components/errand/way-cards'
import { DeferredCard } from '@/components/case/deferred-card'
import { at, day, errand as errandOf, item, type Errand } from '../make-case'
import { dayWith, taken, task, type Task } from '../make-task'

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

describe('an errand of the worker’s', () => {
  const acts = () => ({
    onTake: jest.fn(),
    onHandOver: jest.fn(),
    onFail: jest.fn(),
    onMap: jest.fn()
  })
  const show = (one: Task) => {
    const moves = acts()
    render(<TaskCard task={one} today={day('2026-11-26')} busy={false} {...moves} />)
    return moves
  }

  test('says what to carry, for whom (masked), and until when; one tap takes it', () => {
    const moves = show(task())
    expect(screen.getByText('送结果：号牌和行驶证')).toBeVisible()
    expect(screen.getByText('陈* 138****0102')).toBeVisible()
    expect(screen.getByText('12月9日（周三）前，还有 9 个工作日')).toBeVisible()
    press('取件，我来送')
    expect(moves.onTake).toHaveBeenCalledTimes(1)
  })

  test('AL-44 says by how much it is late', () => {
    show(task({ light: 'overdue', workingDaysLeft: -2, used: 1 }))
    expect(screen.getByText('已超期 2 个工作日')).toBeVisible()
  })

  test('that is not to be tried today can’t be taken today', () => {
    const moves = show(task({ later: true, nextTryOn: day('2026-11-27'), tries: 1 }))
    expect(screen.getByText('约在明天')).toBeVisible()
    press('取件，我来送')
    expect(moves.onTake).not.toHaveBeenCalled()
  })

  test('in one’s hands shows where to go, and how it ends', () => {
    const moves = show(taken())
    expect(screen.getByText('东坑 3 组 12 号')).toBeVisible()
    press('送达交接')
    press('没办成')
    press('看地图')
    for (const act of [moves.onHandOver, moves.onFail, moves.onMap]) {
      expect(act).toHaveBeenCalledTimes(1)
    }
  })
})

describe('the handover', () => {
  const sheet = (part: Partial<Parameters<typeof HandOverSheet>[0]> = {}) => {
    const acts = {
      onWrite: jest.fn(),
      onSigning: jest.fn(),
      onSigner: jest.fn(),
      onSigned: jest.fn()
    }
    const props = {
      task: taken(),
      wide: false,
      code: '',
      problem: null,
      signing: false,
      signer: null,
      busy: false,
      failure: null,
      onClose: nothing
    }
    render(<HandOverSheet {...props} {...acts} {...part} />)
    return acts
  }

  test('shows the worker’s code and takes the resident’s', () => {
    const { onWrite } = sheet()
    expect(screen.getByText('482 913')).toBeVisible()
    press('7')
    expect(onWrite).toHaveBeenCalledWith('7')
  })

  test('says how many tries are left', () => {
    sheet({ problem: '号码不对，今天还能试 3 次。' })
    expect(screen.getByText('号码不对，今天还能试 3 次。')).toBeVisible()
  })

  test('lets somebody without a phone sign, and asks who signed', () => {
    const { onSigned, onSigner } = sheet({ signing: true })
    press('已经签名，完成交接')
    expect(onSigned).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('radio', { name: '家人' }))
    expect(onSigner).toHaveBeenCalledWith('family')
  })
})

describe('a try that failed', () => {
  const { nextTryDays } = dayWith()
  const sheet = (reason: 'nobody-home' | 'asked-later') =>
    render(
      <FailSheet
        task={taken()}
        wide={false}
        days={nextTryDays}
        reason={reason}
        day={null}
        busy={false}
        failure={null}
        onReason={nothing}
        onDay={nothing}
        onSave={nothing}
        onClose={nothing}
      />
    )

  test('AL-44 offers the days that are in time', () => {
    sheet('nobody-home')
    expect(screen.getByRole('radio', { name: '12月9日（周三）' })).toBeVisible()
    expect(screen.queryByRole('radio', { name: '12月10日（周四）' })).toBeNull()
  })

  test('offers a later one where the resident has asked for it', () => {
    sheet('asked-later')
    expect(screen.getByRole('radio', { name: '12月10日（周四）' })).toBeVisible()
  })
})

test('a call afterwards is one tap, and shows what was only signed for', () => {
  const onSatisfied = jest.fn()
  const { kind, serviceName, carry, name, phone } = task()
  const call = {
    ...{ id: 'c', caseId: 'c', code: null, kind, serviceName, carry, name, phone },
    workerName: '吴*',
    doneAt: at('2026-11-26'),
    signedOnPaper: true,
    tries: 0
  }
  render(<CallCard call={call} busy={false} onSatisfied={onSatisfied} />)
  expect(screen.getByText('签名交接')).toBeVisible()
  press('不满意')
  expect(onSatisfied).toHaveBeenCalledWith(false)
})
