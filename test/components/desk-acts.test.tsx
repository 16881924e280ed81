import { fireEvent, render, screen } from '@testing-library/react'
import { ActDialog } from '@/components/desk/act-dialog'
import { ActionBar } from '@/components/desk/action-bar'
import { ActionColumn } from '@/components/desk/action-column'
import { offeredActs } from '@/components/desk/offered'
import { StepsLink } from '@/components/desk/steps-link'
import { emptyForm } from '@/domain/case/staff-act'
import { caseView, day, doneStep, item, may, received, step, type CaseView } from '../make-case'

const nothing = () => undefined

describe('what may be done', () => {
  const view = received({
    actions: may(
      'review',
      ['accept', 'documents-missing'],
      'accept-provisionally',
      'ask-for-correction',
      'refuse'
    )
  })

  test('the main act comes first, what can not be done after it, what ends the case last', () => {
    const acts = offeredActs(view)
    expect(acts.map(({ act, kind }) => `${kind} ${act}`)).toEqual([
      'main accept-provisionally',
      'second ask-for-correction',
      'second accept',
      'end refuse'
    ])
  })

  test('each act has a key of its own', () => {
    const keys = offeredActs(view).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('under what can not be done stands why, and a tap on it does nothing', () => {
    const onAct = jest.fn()
    render(<ActionColumn acts={offeredActs(view)} busy={false} none="" onAct={onAct} />)
    expect(screen.getByText('还有材料没齐，不能直接受理')).toBeVisible()
    fireEvent.click(screen.getByText('受理'))
    expect(onAct).not.toHaveBeenCalled()
    fireEvent.click(screen.getByText('容缺受理'))
    expect(onAct).toHaveBeenCalledWith('accept-provisionally')
  })

  test('documents are received from somebody who has checked in', () => {
    const booking = { status: 'booked' } as NonNullable<CaseView['booking']>
    const draft = caseView({ status: 'draft', due: null, actions: may('receive'), booking })
    const [first, second] = offeredActs(draft)
    expect(first).toMatchObject({ act: 'check-in', kind: 'main' })
    expect(second).toMatchObject({ act: 'receive', obstacle: '到了先签到，再收件' })
    for (const status of ['checked-in', 'called', 'serving'] as const) {
      const there = offeredActs({ ...draft, booking: { ...booking, status } })
      expect(there.map(({ act, obstacle }) => [act, obstacle])).toEqual([['receive', null]])
    }
  })

  test('ZJ-15 a clerk may choose the delivery for somebody without a phone; never with Enter', () => {
    const offered = (part: Partial<CaseView>) =>
      offeredActs(caseView({ actions: may('choose-delivery'), ...part })).map(
        ({ act, kind }) => `${kind} ${act}`
      )
    expect(offered({ status: 'in-progress' })).toEqual(['second choose-delivery'])
    expect(offered({ status: 'draft', due: null })).toEqual([])
    expect(offered({ status: 'decided', granted: false })).toEqual([])
  })

  test('acts on deferred documents are not offered where nothing is deferred', () => {
    const view = caseView({
      actions: may(
        'decide',
        ['settle-deferred', 'nothing-deferred'],
        ['revoke', 'nothing-deferred']
      )
    })
    expect(offeredActs(view).map(({ act }) => act)).toEqual(['decide'])
  })
})

describe('on a phone', () => {
  const bar = (actions: CaseView['actions'], onAct = jest.fn()) => {
    const acts = offeredActs(received({ actions }))
    render(<ActionBar acts={acts} busy={false} none="没有要做的" onAct={onAct} />)
    return onAct
  }

  test('the main act is at hand, the others are behind 更多', async () => {
    const onAct = bar(may('accept', 'refuse'))
    fireEvent.click(screen.getByRole('button', { name: '受理' }))
    expect(onAct).toHaveBeenLastCalledWith('accept')
    fireEvent.click(screen.getByRole('button', { name: '更多' }))
    fireEvent.click(await screen.findByRole('button', { name: /不归我们办/ }))
    expect(onAct).toHaveBeenLastCalledWith('refuse')
  })

  test('the only one is at hand, whatever it is', () => {
    const onAct = bar(may('refuse'))
    expect(screen.queryByRole('button', { name: '更多' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '不归我们办' }))
    expect(onAct).toHaveBeenCalledWith('refuse')
  })

  test('where nothing can be done it says so, or why', () => {
    bar([])
    expect(screen.getByText('没有要做的')).toBeVisible()
    bar(may(['accept', 'documents-missing']))
    expect(screen.getByText('还有材料没齐，不能直接受理')).toBeVisible()
  })
})

describe('before an act', () => {
  const dialog = (part: Partial<Parameters<typeof ActDialog>[0]>) =>
    render(
      <ActDialog
        act="accept"
        view={received()}
        form={emptyForm}
        problem={null}
        wide
        busy={false}
        onFill={nothing}
        onSubmit={nothing}
        onClose={nothing}
        {...part}
      />
    )

  test('ZJ-11.3 the clerk reads the whole notice, word for word', async () => {
    const view = received({ items: [item()], correctUntil: day('2026-11-27') })
    dialog({ act: 'ask-for-correction', view })
    expect(await screen.findByText(/1\. 一寸照片：没有提交/)).toBeInTheDocument()
    expect(screen.getByText('11月27日（周五）')).toBeInTheDocument()
  })

  test('AL-32 a refusal asks for reasons and for the right authority', async () => {
    const onFill = jest.fn()
    dialog({ act: 'refuse', problem: 'authority', onFill })
    fireEvent.change(await screen.findByLabelText('理由'), { target: { value: '不归本镇办' } })
    expect(onFill).toHaveBeenCalledWith({ reasons: '不归本镇办' })
    expect(screen.getByText('写明应当向哪里申请')).toBeInTheDocument()
  })

  test('AL-38 a denial asks for reasons, a grant does not', async () => {
    dialog({ act: 'decide' })
    await screen.findByText('准予')
    expect(screen.queryByLabelText('理由')).toBeNull()
    dialog({ act: 'decide', form: { ...emptyForm, granted: false } })
    expect(await screen.findByLabelText('理由')).toBeInTheDocument()
  })

  test('ZJ-11.2 a provisional acceptance asks for the written promise, by name and date', async () => {
    const onFill = jest.fn()
    const view = received({ items: [item()], deferUntil: day('2026-12-11') })
    dialog({ act: 'accept-provisionally', view, problem: 'commitment', onFill })
    const promise = await screen.findByRole('checkbox', {
      name: '办事人已书面承诺，12月11日（周五）前补齐一寸照片'
    })
    expect(promise).toHaveAttribute('aria-checked', 'false')
    expect(screen.getByText('先请办事人写下承诺，再勾选')).toBeInTheDocument()
    fireEvent.click(promise)
    expect(onFill).toHaveBeenCalledWith({ committed: true })
  })
})

describe('the steps of a case', () => {
  test('those that wait for me lead to where steps are worked on', () => {
    const onOpen = jest.fn()
    const finish = { action: 'finish' as const, obstacle: null }
    const steps = [step({ name: '现场踏勘', actions: [finish] }), doneStep({ id: 'other' })]
    render(<StepsLink view={caseView({ steps })} onOpen={onOpen} />)
    expect(screen.getByText('现场踏勘在那里办')).toBeVisible()
    fireEvent.click(screen.getByText('去我的环节'))
    expect(onOpen).toHaveBeenCalledTimes(1)
  })

  test('where none waits for me, nothing leads there', () => {
    render(<StepsLink view={caseView({ steps: [step()] })} onOpen={nothing} />)
    expect(screen.queryByText('去我的环节')).toBeNull()
  })
})
