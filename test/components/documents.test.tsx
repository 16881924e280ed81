import { fireEvent, render, screen, within } from '@testing-library/react'
import { OtherProofSheet } from '@/components/document/other-proof-sheet'
import { SampleDocument } from '@/components/document/sample-document'
import { drawings } from '@/components/document/sample-document/drawings'
import { SupplySheet } from '@/components/document/supply-sheet'
import { UploadProgress } from '@/components/document/upload-progress'
import { SituationQuestions } from '@/components/service/situation-questions'
import { words } from '@/words'
import { at, item } from '../make-case'

const text = words.document
const idle = { state: 'idle', percent: 0, at: 0, of: 0, failure: null, trouble: null } as const

test('every drawn sample has as many marks as sentences, all of them on the paper', () => {
  for (const [look, { marks }] of Object.entries(drawings)) {
    expect(marks).toHaveLength(text.look.marks[look as keyof typeof drawings].length)
    for (const { x, y } of marks) {
      expect(Math.min(x, y, 100 - x, 100 - y)).toBeGreaterThan(0)
    }
  }
})

test('a sample says in words what the counter looks at', () => {
  render(<SampleDocument look="card" name="居民身份证" />)
  expect(screen.getByRole('img', { name: text.look.label('居民身份证') })).toBeInTheDocument()
  for (const note of text.look.marks.card) expect(screen.getByText(note)).toBeInTheDocument()
})

function supplySheet(part: Parameters<typeof item>[0] = {}) {
  const acts = {
    onClose: jest.fn(),
    onPick: jest.fn(),
    onWallet: jest.fn(),
    onBring: jest.fn(),
    onCannot: jest.fn()
  }
  const shown = item(part)
  render(<SupplySheet item={shown} {...acts} />)
  const rows = within(screen.getByRole('dialog')).getAllByRole('button')
  return { acts, shown, rows }
}

test('ZJ-7 what is in the wallet already is offered first', () => {
  const { acts, shown, rows } = supplySheet({
    inWallet: [{ documentId: 'w', addedAt: at('2026-11-03'), pages: 3 }]
  })
  expect(rows[1]).toHaveTextContent(text.give.wallet)
  fireEvent.click(rows[1]!)
  expect(acts.onWallet).toHaveBeenCalledWith(shown, 'w')
  expect(acts.onClose).toHaveBeenCalled()
})

test('ZJ-6 the paper may always be brought to the counter instead', () => {
  const { acts, shown } = supplySheet()
  fireEvent.click(screen.getByText(text.give.bring))
  expect(acts.onBring).toHaveBeenCalledWith(shown)
})

test('ZJ-9 other proof is named before it is saved', () => {
  const onSave = jest.fn()
  const document = { name: '就业证明', otherProof: '在职证明' }
  render(<OtherProofSheet document={document} busy={false} onClose={jest.fn()} onSave={onSave} />)
  fireEvent.click(screen.getByText(text.cannot.save))
  expect(screen.getByRole('alert')).toHaveTextContent(text.cannot.required)
  expect(onSave).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText(text.cannot.fill))
  fireEvent.click(screen.getByText(text.cannot.save))
  expect(onSave).toHaveBeenCalledWith('在职证明')
})

test('an upload that broke says how far it is and goes on from there', () => {
  const onGoOn = jest.fn()
  const failure = { code: 'offline', title: '', text: '' }
  const uploading = { ...idle, state: 'stopped', percent: 40, failure } as const
  render(<UploadProgress uploading={uploading} onGoOn={onGoOn} onGiveUp={jest.fn()} />)
  expect(screen.getByRole('alert')).toHaveTextContent(text.upload.stopped(40))
  fireEvent.click(screen.getByText(text.upload.goOn))
  expect(onGoOn).toHaveBeenCalled()
})

test('a file that is too large says how large it may be', () => {
  const uploading = { ...idle, trouble: { kind: 'too-large', bytes: 12_400_000 } } as const
  render(<UploadProgress uploading={uploading} onGoOn={jest.fn()} onGiveUp={jest.fn()} />)
  expect(screen.getByRole('alert')).toHaveTextContent('12.4 MB，最多 10 MB')
})

test('a question tells at once what an answer means', () => {
  const situation = {
    id: 'half-year',
    question: '住满半年了吗？',
    options: [
      { id: 'yes', label: '满了' },
      { id: 'no', label: '还没有', advice: '先到派出所做居住登记' }
    ]
  }
  const onAnswer = jest.fn()
  const props = { situations: [situation], onAnswer }
  const { rerender } = render(<SituationQuestions {...props} answers={{}} />)
  fireEvent.click(screen.getByRole('radio', { name: '还没有' }))
  expect(onAnswer).toHaveBeenCalledWith('half-year', 'no')
  rerender(<SituationQuestions {...props} answers={{ 'half-year': 'no' }} />)
  expect(screen.getByText('先到派出所做居住登记')).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '还没有' })).toHaveAttribute('aria-checked', 'true')
})
