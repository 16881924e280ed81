import { fireEvent, render, screen } from '@testing-library/react'
import { FailSheet } from '@/components/errand/fail-sheet'
import { TellCard } from '@/components/errand/tell-card'
import { day } from '../make-case'
import { tellTask, type TellTask } from '../make-task'

const nothing = () => undefined
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

function card(task: TellTask) {
  const acts = { onTake: jest.fn(), onTold: jest.fn(), onFail: jest.fn(), onMap: jest.fn() }
  render(<TellCard task={task} today={day('2026-11-25')} busy={false} {...acts} />)
  return acts
}

const mine = tellTask({
  status: 'taken',
  mine: true,
  address: '东坑 3 组 12 号',
  content: { kind: 'correction-asked', serviceName: '居住证', count: 1, due: day('2026-12-01') },
  problems: [{ name: '申请表', problem: 'wrong', reason: '没有签名' }]
})

describe('something to tell somebody without a phone', () => {
  test('says whom and until when, but not what, before it is taken', () => {
    const { onTake } = card(tellTask())
    expect(screen.getByText('吴*')).toBeVisible()
    expect(screen.getByText(/11月27日（周五）前/)).toBeVisible()
    expect(screen.queryByText('照着说')).toBeNull()
    press('接单，我去说')
    expect(onTake).toHaveBeenCalled()
  })

  test('says the very words, everything that is wrong, and where they live', () => {
    card(mine)
    expect(
      screen.getByText('你办的居住证有 1 处要改，12月1日（周二）前补到窗口就行。')
    ).toBeVisible()
    expect(screen.getByText('申请表：没有签名')).toBeVisible()
    expect(screen.getByText('东坑 3 组 12 号')).toBeVisible()
  })

  test.each([
    ['已经告诉本人', 'self'],
    ['告诉了家人', 'family']
  ])('%s is one tap', (name, to) => {
    const { onTold } = card(mine)
    press(name)
    expect(onTold).toHaveBeenCalledWith(to)
  })

  test('can’t be taken before the day on which it is tried again', () => {
    card(
      tellTask({ later: true, nextTryOn: day('2026-11-26'), tries: 1, lastFailure: 'nobody-home' })
    )
    expect(screen.getByText('约在明天')).toBeVisible()
    expect(screen.getByText('去过 1 次：家里没人')).toBeVisible()
    expect(screen.getByRole('button', { name: '接单，我去说' })).toHaveAttribute(
      'aria-disabled',
      'true'
    )
  })
})

test('why nobody was told is asked without what only things to carry can have', () => {
  render(
    <FailSheet
      task={mine}
      wide={false}
      days={['2026-11-26', '2026-11-27', '2026-11-30'].map(day)}
      reason="nobody-home"
      day={null}
      busy={false}
      failure={null}
      onReason={nothing}
      onDay={nothing}
      onSave={nothing}
      onClose={nothing}
    />
  )
  expect(screen.getByRole('radio', { name: '家里没人' })).toBeVisible()
  expect(screen.queryByRole('radio', { name: '对方没有收' })).toBeNull()
  expect(screen.queryByRole('radio', { name: '11月30日（周一）' })).toBeNull()
})
