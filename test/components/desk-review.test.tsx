import { fireEvent, render, screen, within } from '@testing-library/react'
import { FileViewer } from '@/components/desk/file-viewer'
import { NoticePreview } from '@/components/desk/notice-preview'
import { ReviewCard, type Reviewing } from '@/components/desk/review-card'
import { caseView, contract, day, item, may, received } from '../make-case'

const nothing = () => undefined
const shared = item({
  documentId: 'id-card',
  name: '居民身份证',
  state: 'shared',
  shared: { department: '公安', summary: '王*' }
})
function reviewing(part: Partial<Reviewing> = {}): Reviewing {
  const idle = { current: null, writing: null, replacing: false, reason: '', busy: false }
  const acts = { choose: jest.fn(), write: jest.fn(), save: jest.fn(), cancel: jest.fn() }
  return { ...idle, ...acts, ...part }
}

const row = (name: string) => within(screen.getByText(name).closest<HTMLElement>('.review-row')!)

describe('a document before the clerk', () => {
  test('ZJ-43 a shared one can only be confirmed, never asked for', () => {
    render(
      <ReviewCard view={received({ items: [shared] })} reviewing={reviewing()} onView={nothing} />
    )
    expect(
      row('居民身份证')
        .getAllByRole('radio')
        .map((one) => one.textContent)
    ).toEqual(['本人已确认'])
    expect(screen.getByText(/不得要求提供（ZJ-43）/)).toBeVisible()
  })

  test('ZJ-7 what the resident has confirmed needs no word of the clerk', () => {
    const confirmed = { ...shared, state: 'confirmed' as const }
    render(
      <ReviewCard
        view={received({ items: [confirmed] })}
        reviewing={reviewing()}
        onView={nothing}
      />
    )
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByText('共享')).toBeVisible()
  })

  test('ZJ-7 of what was given it can not be said that it was not brought', () => {
    const say = reviewing()
    render(<ReviewCard view={received({ items: [contract()] })} reviewing={say} onView={nothing} />)
    fireEvent.click(row('劳动合同').getByText('没带'))
    expect(say.choose).not.toHaveBeenCalled()
    fireEvent.click(row('劳动合同').getByText('对'))
    expect(say.choose).toHaveBeenCalledWith('contract', 'right')
  })

  test('a fault opens a place to say what is wrong, with the usual reasons to tap', () => {
    const say = reviewing({ writing: 'contract', reason: '看不清' })
    render(<ReviewCard view={received({ items: [contract()] })} reviewing={say} onView={nothing} />)
    fireEvent.click(screen.getByText('缺页'))
    expect(say.write).toHaveBeenCalledWith('看不清，缺页')
    fireEvent.click(screen.getByText('记下'))
    expect(say.save).toHaveBeenCalledTimes(1)
  })

  test('ZJ-9 other proof is the fourth word, and what it is is written down', () => {
    const say = reviewing({ writing: 'contract', replacing: true, reason: '村委会证明' })
    const proof = { ...contract(), otherProof: '用工单位盖章的说明' }
    render(<ReviewCard view={received({ items: [proof] })} reviewing={say} onView={nothing} />)
    expect(row('劳动合同').getByRole('radio', { name: '其他证明' })).toHaveAttribute(
      'aria-checked',
      'true'
    )
    expect(screen.getByLabelText('用什么证明代替劳动合同')).toHaveValue('村委会证明')
    fireEvent.click(screen.getByText('用工单位盖章的说明'))
    expect(say.write).toHaveBeenCalledWith('村委会证明，用工单位盖章的说明')
    fireEvent.click(screen.getByText('记下'))
    expect(say.save).toHaveBeenCalledTimes(1)
  })

  test('ZJ-9 what was replaced is said to be, until something else is said', () => {
    const replaced = item({ state: 'replaced', verdict: 'right', note: '村委会证明' })
    render(
      <ReviewCard view={received({ items: [replaced] })} reviewing={reviewing()} onView={nothing} />
    )
    const chosen = row('一寸照片').getByRole('radio', { checked: true })
    expect(chosen).toHaveTextContent('其他证明')
    expect(screen.getByText(/用其他证明代替（ZJ-9）：村委会证明/)).toBeVisible()
  })

  test('ZJ-11.2 once accepted, only what was deferred can still be looked at', () => {
    const items = [contract(), item({ state: 'deferred', due: day('2026-12-11') })]
    render(
      <ReviewCard
        view={caseView({ items, actions: may('review') })}
        reviewing={reviewing()}
        onView={nothing}
      />
    )
    expect(row('劳动合同').queryByRole('radio')).toBeNull()
    expect(row('一寸照片').getAllByRole('radio')).toHaveLength(4)
  })

  test('its pictures are one tap away', () => {
    const onView = jest.fn()
    render(
      <ReviewCard
        view={received({ items: [contract()] })}
        reviewing={reviewing()}
        onView={onView}
      />
    )
    fireEvent.click(screen.getByRole('button', { name: '看图' }))
    expect(onView).toHaveBeenCalledWith('contract')
  })
})

test('pictures are turned, and the last one is the last', () => {
  const onTurn = jest.fn()
  const viewer = (index: number) => (
    <FileViewer
      item={contract()}
      index={index}
      onTurn={onTurn}
      onClose={nothing}
      onOpenFile={nothing}
    />
  )
  const { rerender } = render(viewer(0))
  expect(screen.getByText(/第 1 张，共 2 张/)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '下一张' }))
  expect(onTurn).toHaveBeenCalledWith(1)
  rerender(viewer(1))
  expect(screen.getByRole('button', { name: '下一张', hidden: true })).toHaveAttribute(
    'aria-disabled',
    'true'
  )
})

describe('the notice below the documents', () => {
  test('ZJ-11.3 names what has not been looked at yet: it is given only once', () => {
    render(
      <NoticePreview
        view={received({ items: [contract(), item()], readiness: 'deferrable-missing' })}
      />
    )
    expect(screen.getByText('还有 1 份没看：劳动合同。')).toBeVisible()
    expect(screen.getByText(/告知只有一次/)).toBeVisible()
  })
})
