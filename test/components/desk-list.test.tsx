import { fireEvent, render, screen } from '@testing-library/react'
import { DeskCode } from '@/components/desk/desk-code'
import { deskEntries } from '@/components/desk/desk-entries'
import { DeskList } from '@/components/desk/desk-list'
import type { Output } from '@/contract/calls'
import { day } from '../make-case'

const desk: Output<'desk.show'> = {
  officeName: '球川镇便民服务中心',
  date: day('2026-12-01'),
  minutes: 570 as never,
  bookings: [
    {
      bookingId: 'b1',
      caseId: 'c1',
      code: 'QC12010937',
      status: 'booked',
      start: 570 as never,
      name: '陈*',
      byProxy: true,
      serviceName: '高龄津贴',
      missingCount: 1,
      deferrableOnly: true,
      waitedMinutes: null
    }
  ],
  cases: ['c1', 'c2'].map((caseId) => ({
    caseId,
    code: null,
    status: 'in-progress' as const,
    channel: 'booking' as const,
    name: '郑*',
    serviceName: '公共场所卫生许可',
    departmentName: '卫生健康局',
    due: day('2026-12-02'),
    lookBy: null,
    workingDaysLeft: 1,
    used: 0.94,
    light: 'red' as const
  })),
  visitsPerCase: null
}

describe('the list', () => {
  test('whoever is expected today is not listed a second time as a case', () => {
    expect(deskEntries(desk, 'receive').map(({ key }) => key)).toEqual(['booking-b1', 'case-c2'])
    expect(deskEntries(desk, 'cases').map(({ key }) => key)).toEqual(['case-c1', 'case-c2'])
  })

  test('says who comes for whom, what is missing, and how many days a case has left', () => {
    const onOpen = jest.fn()
    render(<DeskList desk={desk} part="receive" cursor={null} openId={null} onOpen={onOpen} />)
    expect(screen.getByText('陈*（替家人）')).toBeVisible()
    expect(screen.getByText('还差 1 份，可容缺')).toBeVisible()
    expect(screen.getByText('红灯')).toBeVisible()
    fireEvent.click(screen.getByText('还有 1 个工作日'))
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ caseId: 'c2' }))
  })
})

describe('what was filed online', () => {
  const filing = {
    ...desk.cases[0]!,
    caseId: 'c3',
    status: 'received' as const,
    channel: 'online' as const,
    due: null,
    lookBy: day('2026-12-02')
  }
  const listed = (part: Partial<typeof filing> = {}) =>
    render(
      <DeskList
        desk={{ ...desk, cases: [...desk.cases, { ...filing, ...part }] }}
        part="receive"
        cursor={null}
        openId={null}
        onOpen={() => undefined}
      />
    )

  test('ZJ-6 has a section of its own, before the cases, with the day by which it is looked at', () => {
    listed()
    expect(screen.getByText('网上申请（1 个工作日内要看）')).toBeVisible()
    expect(screen.getByText('12月2日（周三）前看')).toBeVisible()
    const keys = deskEntries({ ...desk, cases: [...desk.cases, filing] }, 'cases')
    expect(keys.map(({ key }) => key)).toEqual(['case-c3', 'case-c1', 'case-c2'])
  })

  test.each([
    ['red', 0, '今天要看'],
    ['overdue', -1, '过了期限没有看']
  ] as const)('ZJ-6 its light is %s: it says so in words', (light, workingDaysLeft, says) => {
    listed({ light: light as never, workingDaysLeft })
    expect(screen.getByText(says)).toBeVisible()
  })

  test('without any the section is not there', () => {
    render(
      <DeskList desk={desk} part="receive" cursor={null} openId={null} onOpen={() => undefined} />
    )
    expect(screen.queryByText(/网上申请/)).toBeNull()
  })
})

test('a code is sent as it was typed, and the field is empty for the next one', () => {
  const onCode = jest.fn()
  render(<DeskCode busy={false} onCode={onCode} />)
  const field = screen.getByLabelText('预约号')
  fireEvent.change(field, { target: { value: ' QC12010937 ' } })
  fireEvent.click(screen.getByText('签到'))
  expect(onCode).toHaveBeenCalledWith('QC12010937')
  expect(field).toHaveValue('')
})
