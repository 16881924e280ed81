import { fireEvent, render, screen, within } from '@testing-library/react'
import { checklistPaper } from '@/components/checklist/checklist-paper'
import { DocumentRow } from '@/components/checklist/document-row'
import { words } from '@/words'
import { caseView, day, item, type Item } from '../make-case'

const text = words.checklist
const acts = {
  onOpen: jest.fn(),
  onSupply: jest.fn(),
  onConfirm: jest.fn(),
  onContradict: jest.fn()
}

function row(part: Partial<Item>, more: { open?: boolean; until?: string } = {}) {
  const shown = item(part)
  const { open = true, until } = more
  const deferUntil = until ? day(until) : null
  render(<DocumentRow item={shown} deferUntil={deferUntil} open={open} busy={false} acts={acts} />)
  return shown
}

beforeEach(() => jest.clearAllMocks())

test('a missing document can be given by one tap that names it', () => {
  const shown = row({ name: '就业证明', state: 'missing', deferrable: false })
  fireEvent.click(screen.getByRole('button', { name: `${text.act.supply}就业证明` }))
  expect(acts.onSupply).toHaveBeenCalledWith(shown)
})

test('ZJ-7 a shared document is confirmed by one tap, or contradicted by another', () => {
  const shared = { department: '公安', summary: '王* · 3308**********1234' }
  const shown = row({ name: '居民身份证', state: 'shared', shared })
  expect(screen.getByText('公安：王* · 3308**********1234')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: text.shared.confirmLabel('居民身份证') }))
  expect(acts.onConfirm).toHaveBeenCalledWith(shown)
  fireEvent.click(screen.getByRole('button', { name: text.shared.useMine }))
  expect(acts.onContradict).toHaveBeenCalledWith(shown)
})

test('ZJ-11.2 what may come later says what that means and until when', () => {
  row({ state: 'deferrable' }, { until: '2026-12-11' })
  expect(screen.getByText(/容缺受理.*12月11日（周五）前补上就行/)).toBeInTheDocument()
})

test('ZJ-11.3 what is wrong says what the counter said', () => {
  row({ state: 'wrong', verdict: 'wrong', reason: '没有盖章', name: '合同' })
  expect(screen.getByText('窗口说：没有盖章')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: `${text.act.again}合同` })).toBeInTheDocument()
})

test('what is closed says how it stands and asks for nothing', () => {
  row({ name: '合同', state: 'missing' }, { open: false })
  expect(screen.getByText(text.states.missing)).toBeInTheDocument()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

test('a document that came after acceptance waits for the counter', () => {
  const files = [{ id: 'f', name: 'f', mediaType: 'image/png', size: 1, url: null }]
  row({ state: 'deferred', files, due: day('2026-12-11') })
  expect(screen.getByText(text.later.given)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /补上/ })).toBeNull()
})

test('tapping the document itself opens it', () => {
  const shown = row({ name: '一寸照片' })
  const [first] = screen.getAllByRole('button')
  expect(within(first!).getByText('一寸照片')).toBeInTheDocument()
  fireEvent.click(first!)
  expect(acts.onOpen).toHaveBeenCalledWith(shown)
})

test('the list as a paper says what to prepare, where to get it and whom to ask', () => {
  const missing = item({ name: '租房合同', state: 'missing', where: '你和房东签的那份' })
  const have = item({ name: '照片', state: 'have' })
  const lines = checklistPaper(caseView({ items: [missing, have] })).map((line) => line.text)
  expect(lines).toEqual([
    text.keep.paper.title('居住证首次申领'),
    text.keep.paper.todo,
    '□ 租房合同',
    '白底免冠',
    '在哪里拿：你和房东签的那份',
    text.keep.paper.have,
    '☑ 照片',
    text.keep.paper.call('球川镇便民服务中心', '0570-5550000')
  ])
})
