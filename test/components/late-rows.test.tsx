import { render, screen } from '@testing-library/react'
import { LateRows } from '@/components/errand/late-rows'
import type { Output } from '@/contract/calls'
import { dateString } from '@/domain/time/date'
import { words } from '@/words'

type Late = Output<'errand.calls'>['late'][number]

const late = (part: Partial<Late> = {}): Late => ({
  id: '0198c000-0000-7000-8000-0000000000e2',
  serviceName: '高龄津贴申领',
  name: '吴*',
  gridName: '东片网格',
  workerName: null,
  tries: 0,
  lastFailure: null,
  nextTryOn: null,
  due: dateString('2026-11-26'),
  workingDaysLeft: -1,
  ...part
})

test('ZJ-43 who was not told in time: whom, since when, who goes, and what was tried', () => {
  const again = { tries: 2, lastFailure: 'nobody-home' as const, workerName: '徐*' }
  render(
    <LateRows late={[late(), late({ id: 'b', ...again, nextTryOn: dateString('2026-11-30') })]} />
  )
  expect(screen.getByText(words.errand.late.title(2))).toBeVisible()
  expect(screen.getAllByText('吴*，高龄津贴申领')).toHaveLength(2)
  expect(screen.getByText('本该11月26日（周四）前告诉 · 东片网格，还没有人接')).toBeVisible()
  expect(
    screen.getByText(
      '本该11月26日（周四）前告诉 · 东片网格，徐*，去过 2 次，家里没有人，约了11月30日（周一）再去'
    )
  ).toBeVisible()
})

test('nothing stands there where nobody is late', () => {
  const { container } = render(<LateRows late={[]} />)
  expect(container).toBeEmptyDOMElement()
})
