import { fireEvent, render, screen, within } from '@testing-library/react'
import { encode } from 'uqr'
import { PaperList } from '@/components/case/paper-list'
import { paperLines } from '@/components/case/paper-lines'
import { paperOf } from '@/components/case/paper-of'
import { PaperSheet } from '@/components/case/paper-sheet'
import { VerifiedCard } from '@/components/case/verified-card'
import { DeskPapers } from '@/components/desk/desk-papers'
import { paperOf as paperKindOf } from '@/domain/case/paper'
import { words } from '@/words'
import { at, entry } from '../make-case'
import { content, denial, everyPaper, NUMBER, paper } from '../make-paper'

const text = words.case.paper
const QR = `https://suozi.example/#/pages/case/verify/index?code=${NUMBER}`

describe('the sheet', () => {
  test.each([...everyPaper.map((said) => [text.titles[said.kind], said] as const)])(
    '%s has its title, its number, to whom, from whom, on which day, and the code that verifies it',
    (title, said) => {
      const { container } = render(<PaperSheet paper={paper(said)} qr={QR} />)
      const sheet = within(container)
      expect(sheet.getByRole('heading', { name: title })).toBeVisible()
      expect(sheet.getByText(`编号 ${NUMBER}`)).toBeVisible()
      expect(sheet.getByText('王*：')).toBeVisible()
      for (const sentence of [...text.text(said).paragraphs, ...text.text(said).next]) {
        expect(sheet.getByText(sentence)).toBeVisible()
      }
      expect(sheet.getByText('球川镇便民服务中心')).toBeVisible()
      expect(sheet.getByText('2026年12月1日')).toBeVisible()
      expect(sheet.getByRole('img', { name: text.qr })).toBeInTheDocument()
    }
  )

  test('AL-38 a denial says why, and what can be done against it', () => {
    render(<PaperSheet paper={paper(denial)} qr={QR} />)
    expect(screen.getByText('理由：居住不满半年。')).toBeVisible()
    expect(screen.getByText(/行政复议.*行政诉讼/)).toBeVisible()
  })

  test('ZJ-11.3 each document of the one-time notice leads to where it is given', () => {
    const notice = everyPaper.find(({ kind }) => kind === 'one-time-notice')!
    const onItem = jest.fn()
    render(<PaperSheet paper={paper(notice)} qr={QR} onItem={onItem} />)
    fireEvent.click(screen.getByRole('button', { name: '去补交一寸照片' }))
    expect(onItem).toHaveBeenCalledWith('一寸照片')
  })

  test('nothing is asked of who can do nothing', () => {
    render(<PaperSheet paper={paper(everyPaper[1])} qr={QR} />)
    expect(screen.queryByRole('button')).toBeNull()
  })
})

test.each([...everyPaper.map((said) => [text.titles[said.kind], said] as const)])(
  '%s says the same as a picture, its code included',
  (title, said) => {
    const lines = paperLines(paper(said), QR)
    const { paragraphs, list, next } = text.text(said)
    expect(lines[0]).toEqual({ as: 'title', text: title })
    const { data: modules } = encode(QR, { ecc: 'M', border: 0 })
    expect(lines).toContainEqual({ as: 'qr', modules })
    const drawn = lines.map((line) => ('text' in line ? line.text : ''))
    const all = [text.number(NUMBER), ...paragraphs, ...next, ...list.flatMap((l) => l.notes)]
    expect(drawn).toEqual(expect.arrayContaining(all))
  }
)

describe('the papers of a case', () => {
  const papers = [
    { code: NUMBER, kind: 'decision' as const, issuedAt: at('2026-12-10') },
    { code: 'QC20261201000001-ABCDEF5', kind: 'acceptance' as const, issuedAt: at('2026-12-01') }
  ]

  test('can be opened and printed, the newest first', () => {
    const [onOpen, onPrint] = [jest.fn(), jest.fn()]
    render(<PaperList papers={papers} onOpen={onOpen} onPrint={onPrint} />)
    const lines = screen.getAllByRole('listitem')
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringContaining('办结通知书12月10日（周四）'),
      expect.stringContaining('受理通知书12月1日（周二）')
    ])
    fireEvent.click(screen.getByRole('button', { name: '看受理通知书' }))
    fireEvent.click(screen.getByRole('button', { name: '打印办结通知书' }))
    expect(onOpen).toHaveBeenCalledWith('QC20261201000001-ABCDEF5')
    expect(onPrint).toHaveBeenCalledWith(NUMBER)
  })

  test('the one that lies open is not offered again', () => {
    render(<PaperList papers={papers} open={NUMBER} onOpen={jest.fn()} />)
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })

  test('at the desk they are not there before the first is issued', () => {
    const { container, rerender } = render(<DeskPapers papers={[]} onOpen={jest.fn()} />)
    expect(container).toBeEmptyDOMElement()
    const onPrint = jest.fn()
    rerender(<DeskPapers papers={papers} onOpen={jest.fn()} onPrint={onPrint} />)
    fireEvent.click(screen.getByRole('button', { name: '打印受理通知书' }))
    expect(onPrint).toHaveBeenCalledWith('QC20261201000001-ABCDEF5')
  })

  test('are none at first', () => {
    render(<PaperList papers={[]} onOpen={jest.fn()} />)
    expect(screen.getByText('还没有文书')).toBeVisible()
  })
})

test('an entry of the timeline leads to the paper that it issued, and to none where none was', () => {
  for (const [action, kind] of Object.entries(paperKindOf)) {
    expect(paperOf(entry(action, { facts: { paper: NUMBER } }))).toEqual({ kind, code: NUMBER })
    expect(paperOf(entry(action))).toBeNull()
  }
  expect(paperOf(entry('supply', { facts: { paper: NUMBER } }))).toBeNull()
})

test('a paper that is ours is shown with what anybody may know of it', () => {
  const { kind, caseCode, serviceName, officeName, applicant, issuedOn } = content()
  const facts = { kind, caseCode, serviceName, officeName, applicant, issuedOn }
  render(<VerifiedCard paper={{ code: NUMBER, ...facts, intact: true }} />)
  expect(screen.getByRole('status')).toHaveTextContent('这份文书是真的')
  for (const known of ['受理通知书', '居住证首次申领', '王*', '2026年12月1日', NUMBER]) {
    expect(screen.getByText(known)).toBeVisible()
  }
})
