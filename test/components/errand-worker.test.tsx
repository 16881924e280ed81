import { fireEvent, render, screen } from '@testing-library/react'
import { CallCard } from '@/components/errand/call-card'
import { FailSheet } from '@/components/errand/fail-sheet'
import { HandOverSheet } from '@/components/errand/hand-over-sheet'
import { TaskCard } from '@/components/errand/task-card'
import { at, day } from '../make-case'
import { dayWith, taken, task, type Task } from '../make-task'

const nothing = () => undefined
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

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
