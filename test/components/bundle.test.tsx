import { fireEvent, render, screen } from '@testing-library/react'
import { BundleCard } from '@/components/case/bundle-card'
import { CaseRows } from '@/components/cases/case-rows'
import { dateString } from '@/domain/time/date'
import { words } from '@/words'
import { bundleCase } from '../make-bundle'
import { caseRow } from '../make-rows'

const text = words.lifeEvent
const bundle = {
  id: 'bundle',
  name: '孩子出生一件事',
  code: 'QC20261201000001',
  cases: [
    { caseId: 'birth', serviceName: '出生户口登记', status: 'in-progress' as const },
    { caseId: 'insurance', serviceName: '新生儿参保', status: 'awaiting-correction' as const }
  ]
}

test('ZJ-2 a case shows what goes along with it, and leads to the whole', () => {
  const onCase = jest.fn()
  const onWhole = jest.fn()
  render(<BundleCard caseId="birth" {...{ bundle, onCase, onWhole }} />)
  expect(screen.queryByText('出生户口登记')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /新生儿参保/ }))
  expect(onCase).toHaveBeenCalledWith('insurance')
  fireEvent.click(screen.getByRole('button', { name: new RegExp(text.cases.whole) }))
  expect(onWhole).toHaveBeenCalledWith('bundle')
})

test('a case that stands alone shows nothing', () => {
  const { container } = render(<BundleCard bundle={null} caseId="birth" onCase={jest.fn()} />)
  expect(container).toBeEmptyDOMElement()
})

function rows(list: ReturnType<typeof caseRow>[]) {
  const onOpen = jest.fn()
  const onBundle = jest.fn()
  render(<CaseRows rows={list} {...{ onOpen, onBundle }} />)
  return { onOpen, onBundle }
}

test('ZJ-2 the cases of a life event are one row in the list', () => {
  const own = caseRow({ id: 'own' })
  const second = bundleCase({ id: 'two', serviceName: '新生儿参保' })
  const { onOpen, onBundle } = rows([bundleCase({ id: 'one' }), own, second])
  expect(screen.getAllByRole('button')).toHaveLength(2)
  const row = screen.getByRole('button', { name: /孩子出生一件事/ })
  expect(row).toHaveTextContent('出生户口登记、新生儿参保')
  expect(row).toHaveTextContent('还差 1 份')
  fireEvent.click(row)
  expect(onBundle).toHaveBeenCalledWith('bundle')
  expect(onOpen).not.toHaveBeenCalled()
})

test('ZJ-2 their one visit stands in it, once', () => {
  const date = dateString('2026-12-01')
  const booking = { id: 'b', date, start: 570, officeName: '球川镇便民服务中心' }
  rows([bundleCase({ id: 'one', booking }), bundleCase({ id: 'two', booking })])
  expect(screen.getAllByText(/12月1日/)).toHaveLength(1)
})

test('one that is left alone in its group is shown by its own name', () => {
  rows([bundleCase({ id: 'one' })])
  expect(screen.getByRole('button', { name: /^出生户口登记/ })).toBeInTheDocument()
})
